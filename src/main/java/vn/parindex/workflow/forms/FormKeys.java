package vn.parindex.workflow.forms;

/** Keys of inputs in generated forms: the criterion's code and what is asked about it. */
public final class FormKeys {

    public static final String EVIDENCE = "evidence";
    public static final String ATTACHED = "attached";
    public static final String NOT_APPLICABLE = "na";
    public static final String REASON = "reason";
    public static final String POINTS = "points";
    public static final String SELF = "self";
    public static final String APPRAISED = "appraised";
    public static final String HOW = "how";
    public static final String DIFFERS = "differs";
    public static final String CONTESTED = "contested";
    public static final String REPLY = "reply";
    public static final String EXPLANATION = "explanation";
    public static final String APPRAISER_REASON = "appraiserReason";
    public static final String UNIT_EXPLANATION = "unitExplanation";
    public static final String BALLOTS = "ballots";
    public static final String TOTAL = "total";

    public static final String ITEM_NUMBER = "itemNumber";
    public static final String DOCUMENTS = "documents";
    public static final String DOCUMENT_COUNT = "documentCount";
    public static final String DOCUMENT_NUMBER = "documentNumber";
    public static final String DOCUMENT_DATE = "documentDate";
    public static final String DOCUMENT_ISSUER = "documentIssuer";
    public static final String DOCUMENT_SUMMARY = "documentSummary";
    public static final String NO_EVIDENCE = "noEvidence";
    public static final String DONE = "done";
    public static final String VERDICT = "verdict";

    public static final String BEFORE = "before";
    /** Whether anything of the year before is known; form-js does not hide by a comparison with null. */
    public static final String BEFORE_KNOWN = "beforeKnown";

    public static final String INDEX_BEFORE_KNOWN = "indexBeforeKnown";
    public static final String INDEX_BEFORE = "indexBefore";
    public static final String SENT_BACK = "sentBack";
    public static final String SENT_BACK_REASON = "sentBackReason";
    public static final String UNIT_NAME = "unitName";
    public static final String UNIT_CODE = "unitCode";
    public static final String OUTCOME = "outcome";
    public static final String APPROVE = "approve";
    public static final String RETURN = "return";
    public static final String ACCEPT = "accept";
    public static final String EXPLAIN = "explain";
    public static final String SUBMIT = "submit";
    public static final String SAVE = "save";
    public static final String NOT_APPLICABLE_VERDICT = "not-applicable";
    public static final String ITEM = "item";
    public static final String LEAD = "lead";
    public static final String FORWARD = "forward";
    public static final String PEOPLE = "people";
    public static final String LISTED = "listed";
    public static final String REMOVED = "removed";
    public static final String PAIRS = "pairs";
    public static final String OPEN_PAIRS = "openPairs";
    public static final String GAPS = "gaps";
    public static final String INCOMPLETE = "incomplete";
    public static final String ACKNOWLEDGED = "acknowledged";
    public static final String LIST_STATE = "listState";
    public static final String PUBLISHED = "published";
    public static final String ASKED = "asked";
    public static final String QUESTION = "question";
    public static final String EARLIER = "earlier";
    public static final String JOINT_TEXT = "jointText";

    /** Version of the draft that the values of an open form come from; in every form of a task that keeps drafts. */
    public static final String DRAFT_VERSION = "draftVersion";

    private FormKeys() {}

    /** Key of what is asked about a criterion: {@code 1.2.3} and {@code points} give {@code c1_2_3__points}. */
    public static String of(String criterion, String what) {
        return "c" + criterion.replace('.', '_') + "__" + what;
    }

    /** Key of what is asked about a survey group of a province's plan. */
    public static String ofGroup(String group, String what) {
        return "g_" + group.replace('-', '_') + "__" + what;
    }

    /** Key of what is asked about a question of the Ministry. */
    public static String ofQuestion(long question, String what) {
        return "q" + question + "__" + what;
    }

    /** Key of what is shown of a field in the unit's report. */
    public static String ofField(String field, String what) {
        return "f" + field.replace('.', '_') + "__" + what;
    }
}

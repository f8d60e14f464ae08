package vn.parindex.workflow;

/** Names that code and models share. A test compares them with the models, so that neither drifts. */
public final class Models {

    private Models() {}

    /** Ids of processes. */
    public static final class Process {
        public static final String YEAR = "unit-index-year";
        public static final String UNIT = "unit-assessment";
        public static final String FIELD = "field-assessment";
        public static final String APPRAISAL = "field-appraisal";
        public static final String EXTENSION = "milestone-extension";
        public static final String INTERVENTION = "unit-intervention";
        public static final String PROVINCE_YEAR = "province-index-year";
        public static final String ASSIGNMENT = "province-assignment";
        public static final String ROUND = "explanation-round";
        public static final String SUCCESSION = "unit-succession";
        public static final String SURVEY = "survey-campaign";
        public static final String PAPER_BALLOTS = "paper-ballots";

        private Process() {}
    }

    /** Ids of decisions. */
    public static final class Decision {
        public static final String REMINDERS = "reminders";

        private Decision() {}
    }

    /** Ids of elements. */
    public static final class Element {
        public static final String SELF_ASSESSMENT = "Task_AssessField";
        public static final String APPRAISE = "Task_Appraise";
        public static final String EXPLAIN = "Task_Explain";
        public static final String DECIDE = "Task_Decide";
        public static final String APPROVE_REPORT = "Task_ApproveReport";
        public static final String SIGN_DECISION = "Task_SignDecision";
        public static final String AGGREGATE = "Task_Aggregate";
        public static final String CONFIRM_RESULTS = "Task_ConfirmResults";
        public static final String STATE_CRITERIA = "Task_StateCriteria";
        public static final String APPRAISE_ITEM = "Task_AppraiseItem";
        public static final String SUPPLY_EVIDENCE = "Task_SupplyEvidence";
        public static final String ISSUE_PROVINCE_PLAN = "Task_IssueProvincePlan";
        public static final String LIST_RESPONDENTS = "Task_ListRespondents";
        public static final String CHECK_LISTS = "Task_CheckLists";
        public static final String SEND_LIST = "Task_SendList";
        public static final String COMPLETE_SURVEY = "Task_CompleteSurvey";
        public static final String PREPARE_SURVEY = "Task_PrepareSurvey";
        public static final String HAND_OUT_BALLOTS = "Task_HandOutBallots";
        public static final String FOLLOW_SURVEY = "Task_FollowSurvey";
        public static final String REMIND_UNIT = "Task_RemindUnit";
        public static final String RUN_SIPAS = "Task_RunSipas";
        public static final String AGGREGATE_PROVINCE = "Task_AggregateProvince";
        public static final String RECEIVE_SIPAS_LETTER = "Task_ReceiveSipasLetter";
        public static final String SUBMIT_PROVINCE = "Task_SubmitProvince";
        public static final String SEND_TO_MINISTRY = "Task_SendToMinistry";
        public static final String ENTER_MINISTRY_RESULT = "Task_EnterMinistryResult";
        public static final String ANSWER_QUESTIONS = "Task_AnswerQuestions";
        public static final String CONSOLIDATE_ANSWERS = "Task_ConsolidateAnswers";

        private Element() {}
    }

    /** Names of process variables: scalars that gateways ask for. */
    public static final class Variable {
        public static final String APPROVED = "approved";
        public static final String DIFFERENCES = "differences";
        public static final String EXPLAINED = "explained";
        public static final String REASSESS = "reassess";
        public static final String REASSESS_UNIT = "reassessUnit";
        public static final String CONFIRMED = "confirmed";
        public static final String REASON = "reason";
        public static final String ACTION = "action";
        public static final String SUBMITTED = "submitted";
        public static final String ACCEPTED = "accepted";
        public static final String REOPENED = "reopened";
        public static final String REOPENED_ITEM = "reopenedItem";
        public static final String CONSOLIDATED = "consolidated";
        public static final String SIGNED = "signed";
        public static final String UNIT = "unit";
        public static final String DEPARTMENT = "department";
        public static final String EXTENDED = "extended";
        public static final String FINISHED = "finished";
        public static final String INITIATOR = "initiator";

        private Variable() {}
    }

    /** Names of messages. */
    public static final class Message {
        public static final String REOPEN = "reopen-assessment";
        public static final String CANCEL = "cancel-assessment";

        private Message() {}
    }

    /** Codes of milestones that models name. */
    public static final class Milestone {
        public static final String SELF_ASSESSMENT = "self-assessment";
        public static final String REPORT = "report";
        public static final String AGGREGATION = "aggregation";

        private Milestone() {}
    }
}

package vn.parindex.assessment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an entry says about evidence: what was typed, then a line for each document that is attached. So results, workbooks
 * and print-outs show both without knowing of documents.
 */
public final class EvidenceText {

    private static final String HEADING = "Tài liệu đính kèm:";
    private static final String ITEM = "\n– ";
    private static final Pattern ATTACHED = Pattern.compile("\\n?^" + HEADING + "(\\n– .*)+\\z", Pattern.MULTILINE);

    private EvidenceText() {}

    /**
     * Puts both together.
     *
     * @param typed may be null; where it names documents already, as a workbook that was filled from an entry does, they
     *     give way to those that are attached now
     * @return null where there is nothing
     */
    static String of(String typed, List<String> documents) {
        String text = typed(typed);
        if (documents.isEmpty()) {
            return text;
        }
        String attached = HEADING + ITEM + String.join(ITEM, documents);
        return text == null ? attached : text + "\n" + attached;
    }

    /** What was typed, for a form that asks again; null where nothing was. */
    public static String typed(String evidence) {
        if (evidence == null) {
            return null;
        }
        Matcher attached = ATTACHED.matcher(evidence);
        String typed = attached.find() ? evidence.substring(0, attached.start()) : evidence;
        return typed.isBlank() ? null : typed;
    }
}

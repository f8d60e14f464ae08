package vn.parindex.workflow.forms;

/** A link from a criterion in a form to its documents, which the tab beside the form follows (static/plugins/evidence.js). */
final class EvidenceLink {

    private EvidenceLink() {}

    static String to(String criterion, String label) {
        return "[" + label + "](#/?tai-lieu=" + criterion + ")";
    }
}

package vn.parindex.web.evidence;

import java.util.List;
import vn.parindex.evidence.Attachment;
import vn.parindex.evidence.EvidenceDocument;

/** A document that a unit can use again. */
record ReusableDocument(long id, String text, Where where, List<String> files) {

    static ReusableDocument of(EvidenceDocument document, Where where) {
        return new ReusableDocument(
                document.id(),
                document.particulars().text(),
                where,
                document.files().stream().map(Attachment::name).toList());
    }
}

package vn.parindex.web.evidence;

import java.time.Instant;
import java.util.List;
import vn.parindex.evidence.Attachment;
import vn.parindex.evidence.EvidenceDocument;

/**
 * What somebody sees of the documents of a field.
 *
 * @param own whether the reader belongs to the unit
 * @param handedOver when the unit handed over what it had
 */
record FieldView(boolean own, List<Instant> handedOver) {

    boolean mayRead(EvidenceDocument document) {
        return own || document.stoodAt(handedOver);
    }

    boolean mayRead(EvidenceDocument document, Attachment file) {
        return own || (document.stoodAt(handedOver) && file.stoodAt(handedOver));
    }

    /** What stands is shown, and what was taken back after others may have seen it. */
    boolean shows(EvidenceDocument document) {
        return document.stoodAt(handedOver) || (own && document.isCurrent());
    }

    boolean shows(Attachment file) {
        return file.stoodAt(handedOver) || (own && file.isCurrent());
    }
}

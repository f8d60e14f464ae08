package vn.parindex.assessment;

import java.util.List;
import vn.parindex.scoring.Facts;

/**
 * What a unit states about one of its criteria.
 *
 * @param criterion code of the leaf
 * @param facts what the rule of the criterion asks for
 * @param applicable false: the unit holds that the criterion does not apply to it
 * @param evidence the documents that prove it; may be null where the criterion does not apply
 * @param reason why it does not apply; null otherwise
 */
public record SelfStatement(String criterion, Facts facts, boolean applicable, String evidence, String reason) {

    /** The same, with the documents that are attached. */
    SelfStatement with(List<String> documents) {
        return new SelfStatement(criterion, facts, applicable, EvidenceText.of(evidence, documents), reason);
    }
}

package vn.parindex.province.statement;

import vn.parindex.scoring.Facts;

/**
 * What a lead states about one of its criteria.
 *
 * @param criterion code of the leaf
 * @param facts what the rule of the criterion asks for; ignored where it does not apply
 * @param applicable false: the lead holds that the criterion does not apply to the province
 * @param explanation of the points, for the Ministry; may be null where the criterion applies
 * @param reason why it does not apply; null otherwise
 * @param noEvidence why no document is cited; null where there are documents
 */
public record Statement(
        String criterion, Facts facts, boolean applicable, String explanation, String reason, String noEvidence) {}

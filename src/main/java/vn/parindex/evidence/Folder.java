package vn.parindex.evidence;

import vn.parindex.assessment.AssessmentId;

/**
 * What files are handed in for.
 *
 * @param dossier {@code plan:unit}; for the index of a province {@code plan:tieu-chi} and {@code plan:muc}
 * @param criterion code of the criterion, or number of the item
 */
public record Folder(String dossier, String criterion) {

    static Folder of(AssessmentId assessment, String criterion) {
        return new Folder(assessment.toString(), criterion);
    }
}

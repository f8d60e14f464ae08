package vn.parindex.assessment;

import java.util.List;
import java.util.Map;

/** The documents that a unit has attached to its criteria, wherever they are kept. */
public interface AttachedEvidence {

    /** One line for each document, by code of the criterion. */
    Map<String, List<String>> of(AssessmentId assessment);

    /** The same for somebody who submits: nobody changes the documents before the transaction ends. */
    Map<String, List<String>> forSubmission(AssessmentId assessment);
}

package vn.parindex.survey.urn;

/** The server has no key for surveys, or not the one that is needed: a fault of its configuration. */
public final class NoSurveyKey extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoSurveyKey(String message) {
        super(message);
    }
}

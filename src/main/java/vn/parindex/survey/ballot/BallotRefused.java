package vn.parindex.survey.ballot;

import java.util.List;

/** A ballot that was not taken; nothing was changed. The messages are Vietnamese and meant for the respondent. */
public final class BallotRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** no such right was ever issued */
        UNKNOWN,
        USED,
        VOID,
        NOT_YET_OPEN,
        CLOSED,
        /** the answers do not fit the questionnaire of the right */
        INVALID
    }

    private final Reason reason;
    private final transient List<String> problems;

    public BallotRefused(Reason reason, List<String> problems) {
        super(String.join("\n", problems));
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    public BallotRefused(Reason reason, String problem) {
        this(reason, List.of(problem));
    }

    public Reason reason() {
        return reason;
    }

    public List<String> problems() {
        return problems;
    }
}

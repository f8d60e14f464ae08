package vn.parindex.workflow.account;

import java.util.List;

/** A password was not changed. */
public final class PasswordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** the present password is another */
        WRONG,
        /** too many wrong ones came before */
        THROTTLED,
        SHORT,
        /** the new one holds the name of its user */
        PERSON,
        COMMON,
        /** it is the present one */
        SAME
    }

    private final transient List<Reason> reasons;

    PasswordRefused(List<Reason> reasons, String message) {
        super(message);
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}

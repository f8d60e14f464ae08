package vn.parindex.account;

import java.util.List;

/** Something about an account that cannot be; nothing was changed. */
public final class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /** @param problems Vietnamese sentences, at least one */
    public AccountRefused(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    public AccountRefused(String problem) {
        this(List.of(problem));
    }

    public List<String> problems() {
        return problems;
    }
}

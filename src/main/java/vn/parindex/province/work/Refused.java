package vn.parindex.province.work;

import java.util.List;

/** An input that breaks a rule; nothing was changed. The messages are Vietnamese and meant for the person who acts. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public Refused(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public Refused(String problem) {
        this(List.of(problem));
    }

    public List<String> problems() {
        return problems;
    }
}

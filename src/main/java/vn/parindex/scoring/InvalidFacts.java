package vn.parindex.scoring;

import java.util.List;

/** Facts or points that cannot be scored, with all problems at once, each in Vietnamese and naming what it is about. */
public final class InvalidFacts extends RuntimeException {

    private final transient List<String> problems;

    public InvalidFacts(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        // the list does not survive serialization, the message does
        return problems == null ? List.of(getMessage()) : problems;
    }
}

package vn.parindex.survey;

import java.util.List;

/** Survey figures that cannot be right; nothing was stored. The messages are Vietnamese. */
public final class InvalidSurvey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public InvalidSurvey(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}

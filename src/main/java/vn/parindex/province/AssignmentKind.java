package vn.parindex.province;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an item of the plan's annex asks of its lead. */
public enum AssignmentKind {
    /** Assess and score criteria, with evidence. */
    SCORE("score"),
    /** Supply evidence only. */
    EVIDENCE("evidence"),
    /** Help the Ministry with a sociological survey. */
    SURVEY("survey"),
    /** Put the province's points together for the Ministry. */
    AGGREGATE("aggregate"),
    /** Answer the Ministry's questions, add evidence. */
    EXPLANATION("explanation");

    static final Map<String, AssignmentKind> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(AssignmentKind::code, Function.identity()));

    private final String code;

    AssignmentKind(String code) {
        this.code = code;
    }

    /** As plan files write it. */
    public String code() {
        return code;
    }
}

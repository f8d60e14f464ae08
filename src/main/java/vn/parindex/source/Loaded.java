package vn.parindex.source;

import java.util.List;
import java.util.Optional;

/**
 * What came out of reading a file: the value, unless a problem is an error, and all problems in the order of the file.
 * A file with warnings only still has its value.
 */
public record Loaded<T>(Optional<T> value, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }

    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    public List<Problem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }
}

package vn.parindex.workflow.rehearsal;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;

/** Finds in a failed start what is wrong with a model: the file, the element, the line. */
public final class ModelProblems {

    private ModelProblems() {}

    /** The engine's words on models that it cannot read; empty if the start failed for another reason. */
    public static Optional<String> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(ParseException.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }
}

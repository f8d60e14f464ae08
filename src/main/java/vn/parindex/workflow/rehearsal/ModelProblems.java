package vn.parindex.workflow.rehearsal;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.xml.sax.SAXParseException;

/** Finds in a failed start what is wrong with a model: the file, the element, the line. */
public final class ModelProblems {

    private ModelProblems() {}

    /** The engine's words on models that it cannot read; empty if the start failed for another reason. */
    public static Optional<String> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> problem(cause).stream())
                .findFirst();
    }

    private static Optional<String> problem(Throwable cause) {
        if (cause instanceof ParseException unreadable) {
            return Optional.of(unreadable.getMessage());
        }
        // not even XML: the engine's message names the file, its cause the place
        return cause.getCause() instanceof SAXParseException xml
                ? Optional.of("%s (dòng %d, cột %d)"
                        .formatted(cause.getMessage(), xml.getLineNumber(), xml.getColumnNumber()))
                : Optional.empty();
    }
}

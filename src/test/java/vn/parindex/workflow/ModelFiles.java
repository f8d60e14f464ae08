package vn.parindex.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The models and forms as they lie in the repository. */
final class ModelFiles {

    private ModelFiles() {}

    static List<BpmnModelInstance> all() {
        return files("processes", ".bpmn")
                .map(Path::toFile)
                .map(Bpmn::readModelFromFile)
                .toList();
    }

    /** The one process of a model. */
    static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

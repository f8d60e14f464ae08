package vn.parindex.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Steps of the board and the models fit each other. */
class StepTest {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");

    @Test
    void every_user_task_of_every_process_belongs_to_one_step_or_is_not_watched() throws IOException {
        List<String> watched = Arrays.stream(Step.values())
                .flatMap(step -> step.elements().stream())
                .toList();

        assertThat(watched).doesNotHaveDuplicates();
        assertThat(Stream.concat(watched.stream(), Step.NOT_WATCHED.stream()))
                .containsExactlyInAnyOrderElementsOf(userTasks());
    }

    @Test
    void a_task_that_a_designer_adds_is_shown_among_other_work() {
        assertThat(Step.ofElement("Task_NewOne")).isEqualTo(Step.OTHER);
    }

    private static List<String> userTasks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file -> USER_TASK.matcher(read(file)).results().map(match -> match.group(1)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

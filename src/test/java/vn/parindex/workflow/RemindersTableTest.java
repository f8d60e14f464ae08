package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The table of reminders and the models it speaks of. */
class RemindersTableTest {

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private final DmnModelInstance model =
            Dmn.readModelFromFile(Path.of("processes", "reminders.dmn").toFile());
    private final DecisionTable table =
            model.getModelElementsByType(DecisionTable.class).iterator().next();

    @Test
    void is_the_one_that_code_asks() {
        assertThat(model.getModelElementsByType(Decision.class))
                .singleElement()
                .extracting(Decision::getId)
                .isEqualTo(Models.Decision.REMINDERS);
        assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.COLLECT);
        assertThat(table.getAggregation()).isNull();
        assertThat(model.getModelElementsByType(InputExpression.class))
                .extracting(expression -> expression.getText().getTextContent())
                .containsExactly("workingDays", "process", "task");
        assertThat(table.getOutputs()).extracting(Output::getName).containsExactly("to", "step", "tone");
    }

    /** A rule about a task that no process has would never remind anybody. */
    @Test
    void speaks_only_of_processes_and_tasks_that_exist() {
        Set<String> processes = ModelFiles.all().stream()
                .map(ModelFiles::process)
                .map(Process::getId)
                .collect(Collectors.toSet());
        Set<String> tasks = ModelFiles.all().stream()
                .flatMap(process -> process.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toSet());

        assertThat(words(1)).isNotEmpty().isSubsetOf(processes);
        assertThat(words(2)).isNotEmpty().isSubsetOf(tasks);
    }

    @Test
    void every_rule_says_what_it_is_for_and_has_a_name_of_its_own() {
        assertThat(table.getRules())
                .allSatisfy(rule ->
                        assertThat(rule.getDescription().getTextContent()).isNotBlank());
        assertThat(table.getRules().stream().map(rule -> rule.getOutputEntries().stream()
                        .toList()
                        .get(1)
                        .getText()
                        .getTextContent()))
                .doesNotHaveDuplicates();
    }

    private List<String> words(int column) {
        return table.getRules().stream()
                .map(rule -> entry(rule, column))
                .flatMap(text -> TEXT.matcher(text).results().map((MatchResult found) -> found.group(1)))
                .distinct()
                .toList();
    }

    private static String entry(Rule rule, int column) {
        return rule.getInputEntries().stream().toList().get(column).getText().getTextContent();
    }
}

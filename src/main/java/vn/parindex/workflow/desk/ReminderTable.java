package vn.parindex.workflow.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.Models;

/**
 * The DMN table that says when whom to remind ({@code processes/reminders.dmn}). A designer may deploy a new version to
 * the running engine; one that breaks is not used, and the last one that works goes on.
 */
@Component
public class ReminderTable {

    /** Days for which a version must give answers before it is used. */
    private static final int PROBED_DAYS = 40;

    private final RepositoryService repository;
    private final DecisionService decisions;
    private final ProcessEngineConfigurationImpl engine;
    /** Ids of definitions that work: versions never change. What failed is tried again, it may have been the database. */
    private final Set<String> working = ConcurrentHashMap.newKeySet();

    ReminderTable(RepositoryService repository, DecisionService decisions, ProcessEngineConfigurationImpl engine) {
        this.repository = repository;
        this.decisions = decisions;
        this.engine = engine;
    }

    /**
     * The version to use.
     *
     * @param version of the newest that works; 0 if none does
     * @param problems Vietnamese: why newer ones are not used
     */
    public record State(int version, String definitionId, List<String> problems) {

        public State {
            problems = List.copyOf(problems);
        }

        public boolean works() {
            return version > 0;
        }
    }

    /** Which version is to be used now. */
    public State current() {
        var problems = new ArrayList<String>();
        for (DecisionDefinition definition : versions()) {
            Optional<String> problem =
                    working.contains(definition.getId()) ? Optional.empty() : probe(definition.getId());
            if (problem.isEmpty()) {
                working.add(definition.getId());
                return new State(definition.getVersion(), definition.getId(), problems);
            }
            problems.add("Phiên bản %d của bảng nhắc việc không dùng được: %s"
                    .formatted(definition.getVersion(), problem.get()));
        }
        return new State(0, null, problems);
    }

    /**
     * Reasons to remind somebody of a task today.
     *
     * @param workingDays left until the task is due, see {@link vn.parindex.calendar.WorkingCalendar#workingDaysLeft}
     * @throws BrokenReminderTable if the table gives no answer for this task
     */
    public List<Reminder> reminders(State table, int workingDays, OpenWork work) {
        return evaluate(table.definitionId(), workingDays, work.processDefinitionKey(), work.definitionKey());
    }

    /** The newest first. A page shows what would be sent; whoever may open it decides that, not the engine's rights. */
    private List<DecisionDefinition> versions() {
        return engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(Models.Decision.REMINDERS)
                        .orderByDecisionDefinitionVersion()
                        .desc()
                        .list()));
    }

    private Optional<String> probe(String definition) {
        try {
            IntStream.rangeClosed(-PROBED_DAYS, PROBED_DAYS).forEach(days -> {
                evaluate(definition, days, Models.Process.FIELD, Models.Element.SELF_ASSESSMENT);
                evaluate(definition, days, Models.Process.PROVINCE_YEAR, Models.Element.SEND_LIST);
            });
            return Optional.empty();
        } catch (BrokenReminderTable broken) {
            return Optional.of(broken.getMessage());
        }
    }

    /** In a transaction of its own: a table that breaks must not take the caller's with it. */
    private List<Reminder> evaluate(String definition, int workingDays, String process, String task) {
        Map<String, Object> question = Map.of("workingDays", workingDays, "process", process, "task", task);
        try {
            return engine
                    .getCommandExecutorTxRequiresNew()
                    .execute(command -> command.runWithoutAuthorization(() -> decisions
                            .evaluateDecisionTableById(definition)
                            .variables(question)
                            .evaluate()))
                    .getResultList()
                    .stream()
                    .map(Reminder::of)
                    .toList();
        } catch (RuntimeException failed) { // of the engine, of FEEL, or of a row that means nothing
            throw new BrokenReminderTable(innermost(failed), failed);
        }
    }

    /** The engine wraps what FEEL says of an expression. */
    private static String innermost(Throwable failed) {
        return failed.getCause() == null ? String.valueOf(failed.getMessage()) : innermost(failed.getCause());
    }
}

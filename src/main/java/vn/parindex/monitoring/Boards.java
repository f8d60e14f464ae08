package vn.parindex.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.workflow.desk.Ledger;
import vn.parindex.workflow.desk.TaskRecord;

/** Puts the board of a plan together from its tasks, which are read at once. */
@Service
@Transactional(readOnly = true)
public class Boards {

    private static final List<State> URGENCY =
            List.of(State.LATE, State.SOON, State.OPEN, State.DONE_LATE, State.DONE, State.NOT_OPEN);

    private final BoardPlans plans;
    private final Ledger ledger;
    private final Clock clock;

    Boards(BoardPlans plans, Ledger ledger, Clock clock) {
        this.plans = plans;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The board; empty if no such plan is loaded. */
    public Optional<Board> of(String planId) {
        Instant now = clock.instant();
        return plans.find(planId).map(plan -> new Drawing(plan, now).board(tasks(plan, now)));
    }

    /**
     * Tasks of a plan that count: of what was done more than once the last time, unless it is open again. The most
     * urgent first, what is done at the end.
     */
    public List<WatchedTask> tasks(String planId) {
        return plans.find(planId).stream()
                .flatMap(plan -> tasks(plan, clock.instant()).stream())
                .sorted(Comparator.comparingInt(task -> URGENCY.indexOf(task.state())))
                .toList();
    }

    /** Everything that was done, or is to be done, in a process and those that it called, oldest first. */
    public List<WatchedTask> history(String businessKey) {
        String planId = businessKey.split(":", 2)[0];
        return plans.find(planId)
                .map(plan -> watched(ledger.below(businessKey), plan, clock.instant())
                        .sorted(Comparator.comparing(WatchedTask::created))
                        .toList())
                .orElse(List.of());
    }

    private List<WatchedTask> tasks(BoardPlan plan, Instant now) {
        List<TaskRecord> records = ledger.of(plan.id()).stream()
                .filter(task -> !Step.NOT_WATCHED.contains(task.definitionKey()))
                .toList();
        return watched(counting(records, plan), plan, now).toList();
    }

    private static List<TaskRecord> counting(List<TaskRecord> records, BoardPlan plan) {
        return records.stream()
                .collect(Collectors.groupingBy(
                        task -> List.of(task.businessKey(), task.definitionKey(), String.valueOf(rowOf(task, plan))),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(Boards::lastOrOpen)
                .toList();
    }

    private static Stream<TaskRecord> lastOrOpen(List<TaskRecord> attempts) {
        return attempts.stream().anyMatch(TaskRecord::isOpen)
                ? attempts.stream().filter(TaskRecord::isOpen)
                : attempts.stream().max(Comparator.comparing(TaskRecord::ended)).stream();
    }

    private static Stream<WatchedTask> watched(Collection<TaskRecord> records, BoardPlan plan, Instant now) {
        return records.stream()
                .filter(task -> !Step.NOT_WATCHED.contains(task.definitionKey()))
                .map(task -> watched(task, plan, now));
    }

    static WatchedTask watched(TaskRecord task, BoardPlan plan, Instant now) {
        Step step = Step.ofElement(task.definitionKey());
        String unit = rowOf(task, plan);
        return new WatchedTask(
                task.taskId(),
                task.name(),
                step.code(),
                step.label(),
                unit,
                unit == null ? null : plan.nameOf(unit),
                task.groups().stream().map(BoardPlan::unitOf).distinct().toList(),
                task.groups().stream().map(plan::nameOf).toList(),
                task.assignee(),
                task.assigneeName(),
                task.created(),
                task.due(),
                task.ended(),
                State.ofTask(task.due(), task.ended(), now),
                task.processInstanceId());
    }

    /** Code of the unit that a task is about; null for one about the whole plan. */
    private static String rowOf(TaskRecord task, BoardPlan plan) {
        Step step = Step.ofElement(task.definitionKey());
        if (!step.isOfUnit()) {
            return null;
        }
        String part = task.unit();
        if (part != null && plan.units().contains(part)) {
            return part;
        }
        if (part != null && plan.leads().containsKey(part)) {
            return plan.leads().get(part);
        }
        return task.groups().stream().map(BoardPlan::unitOf).findFirst().orElse(null);
    }
}

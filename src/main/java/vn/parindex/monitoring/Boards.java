package vn.parindex.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.Standing;
import vn.parindex.assessment.Status;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.monitoring.Board.Cell;
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
        return plans.find(planId).map(plan -> new Drawing(plan, clock.instant()).board(tasks(plan, clock.instant())));
    }

    /** Tasks of a plan that count: of what was done more than once the last time, unless it is open again. */
    public List<WatchedTask> tasks(String planId) {
        return plans.find(planId).map(plan -> tasks(plan, clock.instant())).orElse(List.of());
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

    /** The board of one plan at one moment. */
    private record Drawing(BoardPlan plan, Instant now) {

        Board board(List<WatchedTask> tasks) {
            Map<String, List<WatchedTask>> ofStep = tasks.stream().collect(Collectors.groupingBy(WatchedTask::step));
            List<Step> columns = steps(ofStep.keySet()).filter(Step::isOfUnit).toList();
            List<Cell> general = steps(ofStep.keySet())
                    .filter(step -> !step.isOfUnit())
                    .map(step -> cell(step, ofStep.getOrDefault(step.code(), List.of()), null))
                    .toList();
            return new Board(
                    plan.id(),
                    plan.title(),
                    now,
                    VietnamTime.dateOf(now),
                    general,
                    columns.stream()
                            .map(step -> new Board.Column(step.code(), step.label()))
                            .toList(),
                    rows(tasks).map(unit -> row(unit, columns, tasks)).toList(),
                    plan.marks().stream().map(mark -> mark(mark, tasks)).toList(),
                    departments(tasks),
                    Tally.of(states(tasks)));
        }

        /** A step that no plan expects, such as work that a new model brings, is shown once there is a task of it. */
        private Stream<Step> steps(Collection<String> found) {
            return Arrays.stream(Step.values())
                    .filter(step -> step.isOf(plan.kind()))
                    .filter(step -> step != Step.OTHER || found.contains(step.code()));
        }

        /** Units of the plan; behind them others that have tasks in a row of their own. */
        private Stream<String> rows(List<WatchedTask> tasks) {
            return Stream.concat(
                            plan.units().stream(),
                            tasks.stream().map(WatchedTask::unit).filter(Objects::nonNull))
                    .distinct();
        }

        private Board.Row row(String unit, List<Step> columns, List<WatchedTask> tasks) {
            Map<String, List<WatchedTask>> own = tasks.stream()
                    .filter(task -> unit.equals(task.unit()))
                    .collect(Collectors.groupingBy(WatchedTask::step));
            return new Board.Row(
                    unit,
                    plan.nameOf(unit),
                    isStopped(unit),
                    columns.stream()
                            .map(step -> cell(step, own.getOrDefault(step.code(), List.of()), unit))
                            .toList());
        }

        private Cell cell(Step step, List<WatchedTask> tasks, String unit) {
            if (step == Step.CONCLUSION) {
                return conclusion(unit);
            }
            if (tasks.isEmpty()) {
                return nothing(step, unit);
            }
            Instant due = tasks.stream().anyMatch(WatchedTask::isOpen)
                    ? tasks.stream()
                            .filter(WatchedTask::isOpen)
                            .map(WatchedTask::due)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(null)
                    : tasks.stream()
                            .map(WatchedTask::due)
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(null);
            return new Cell(
                    step.code(), step.label(), State.ofStep(states(tasks)), Tally.of(states(tasks)), due, false);
        }

        private Cell nothing(Step step, String unit) {
            Instant due = plan.due(step);
            State state = State.ofNothing(step.isExpected() && !isStopped(unit) ? due : null, now);
            return new Cell(step.code(), step.label(), state, Tally.of(List.of()), due, state == State.LATE);
        }

        private Cell conclusion(String unit) {
            Instant due = plan.due(Step.CONCLUSION);
            return Optional.ofNullable(plan.standings().get(unit))
                    .filter(standing -> standing.status() == Status.CONCLUDED)
                    .map(Standing::since)
                    .map(since -> State.ofTask(due, since, now))
                    .map(state -> new Cell(
                            Step.CONCLUSION.code(),
                            Step.CONCLUSION.label(),
                            state,
                            Tally.of(List.of(state)),
                            due,
                            false))
                    .orElseGet(() -> nothing(Step.CONCLUSION, unit));
        }

        private boolean isStopped(String unit) {
            Standing standing = unit == null ? null : plan.standings().get(unit);
            return standing != null && standing.status() == Status.CANCELLED;
        }

        private Board.Mark mark(BoardPlan.Mark mark, List<WatchedTask> tasks) {
            List<String> steps = Arrays.stream(Step.values())
                    .filter(step -> step.isOf(plan.kind()))
                    .filter(step -> step.milestone().filter(mark.code()::equals).isPresent())
                    .map(Step::code)
                    .toList();
            List<State> states = states(
                    tasks.stream().filter(task -> steps.contains(task.step())).toList());
            return new Board.Mark(
                    mark.code(),
                    mark.step(),
                    mark.name(),
                    mark.start(),
                    mark.end(),
                    states.isEmpty() ? State.ofNothing(mark.due(), now) : State.ofStep(states),
                    plan.kind() == Step.Year.UNITS);
        }

        private List<Board.Department> departments(List<WatchedTask> tasks) {
            var states = new LinkedHashMap<String, List<State>>();
            tasks.forEach(
                    task -> task.departments().forEach(unit -> states.computeIfAbsent(unit, u -> new ArrayList<>())
                            .add(task.state())));
            return states.entrySet().stream()
                    .map(entry -> new Board.Department(
                            entry.getKey(), plan.nameOf(entry.getKey()), Tally.of(entry.getValue())))
                    .sorted(Comparator.<Board.Department>comparingInt(
                                    unit -> unit.tasks().late())
                            .thenComparingInt(unit -> unit.tasks().soon())
                            .thenComparingInt(unit -> unit.tasks().open())
                            .reversed()
                            .thenComparing(Board.Department::name))
                    .toList();
        }

        private static List<State> states(List<WatchedTask> tasks) {
            return tasks.stream().map(WatchedTask::state).toList();
        }
    }
}

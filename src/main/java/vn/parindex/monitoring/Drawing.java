package vn.parindex.monitoring;

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
import vn.parindex.assessment.Standing;
import vn.parindex.assessment.Status;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.monitoring.Board.Cell;

/** The board of one plan at one moment. */
record Drawing(BoardPlan plan, Instant now) {

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
        return new Cell(step.code(), step.label(), State.ofStep(states(tasks)), Tally.of(states(tasks)), due, false);
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
                        Step.CONCLUSION.code(), Step.CONCLUSION.label(), state, Tally.of(List.of(state)), due, false))
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
        tasks.forEach(task -> task.departments().forEach(unit -> states.computeIfAbsent(unit, u -> new ArrayList<>())
                .add(task.state())));
        return states.entrySet().stream()
                .map(entry ->
                        new Board.Department(entry.getKey(), plan.nameOf(entry.getKey()), Tally.of(entry.getValue())))
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

package vn.parindex.web.deadlines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.monitoring.ActionLog;
import vn.parindex.monitoring.Board;
import vn.parindex.monitoring.Boards;
import vn.parindex.monitoring.DeadlineAction;
import vn.parindex.monitoring.DeadlineBook;
import vn.parindex.monitoring.Selection;
import vn.parindex.monitoring.State;
import vn.parindex.monitoring.Tally;
import vn.parindex.monitoring.Watch;
import vn.parindex.monitoring.WatchedTask;
import vn.parindex.web.FileAnswer;
import vn.parindex.web.People;

/** The board of deadlines, the tasks behind it, and the log. */
@RestController
@RequestMapping("/api/deadlines")
class DeadlineController {

    /** More rows than anybody reads; the workbook has all. */
    private static final int MOST = 300;

    private final DeadlineAccess access;
    private final Boards boards;
    private final ActionLog log;
    private final People people;

    DeadlineController(DeadlineAccess access, Boards boards, ActionLog log, People people) {
        this.access = access;
        this.boards = boards;
        this.log = log;
        this.people = people;
    }

    /** @param acting whether the reader may do something about deadlines */
    record Page(Board board, boolean acting) {}

    /** @param total how many there are; the list may be shorter */
    record Tasks(int total, List<Entry> tasks) {}

    /** @param reminded how often people of the Interior Department reminded of the task, last time first */
    record Entry(WatchedTask task, List<DeadlineAction> reminded) {}

    /** Counts of a plan for the card on the entry page. */
    record Summary(String plan, String title, Tally total) {}

    @GetMapping("/plans")
    List<Watch.Choice> plans(Authentication login) {
        access.requireAny(login);
        return access.plans(login);
    }

    @GetMapping("/summary")
    List<Summary> summary(Authentication login) {
        access.requireAny(login);
        return access.plans(login).stream()
                .flatMap(plan -> boards.of(plan.id()).stream())
                .map(board -> new Summary(board.plan(), board.title(), board.total()))
                .toList();
    }

    @GetMapping("/{plan}")
    Page board(@PathVariable("plan") String planId, Authentication login) {
        access.requireReading(planId, login);
        return new Page(board(planId), access.acts(planId, login));
    }

    @GetMapping("/{plan}/tasks")
    Tasks tasks(
            @PathVariable("plan") String planId,
            @RequestParam(required = false) String step,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String department,
            @RequestParam(required = false) State state,
            Authentication login) {
        access.requireReading(planId, login);
        List<WatchedTask> chosen = chosen(planId, new Selection(step, unit, department, state));
        List<WatchedTask> shown = chosen.stream().limit(MOST).toList();
        Map<String, List<DeadlineAction>> reminders = reminders(shown);
        return new Tasks(
                chosen.size(),
                shown.stream()
                        .map(task -> new Entry(task, reminders.getOrDefault(task.id(), List.of())))
                        .toList());
    }

    @GetMapping("/{plan}/log")
    List<ShownAction> log(@PathVariable("plan") String planId, Authentication login) {
        access.requireReading(planId, login);
        return ShownAction.of(log.of(planId), people);
    }

    @GetMapping("/{plan}/han-chot.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable("plan") String planId,
            @RequestParam(required = false) String step,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String department,
            @RequestParam(required = false) State state,
            Authentication login)
            throws IOException {
        access.requireReading(planId, login);
        Board board = board(planId);
        Map<String, String> names =
                board.departments().stream().collect(Collectors.toMap(Board.Department::unit, Board.Department::name));
        board.rows().forEach(row -> names.putIfAbsent(row.unit(), row.name()));
        var bytes = new ByteArrayOutputStream();
        DeadlineBook.write(
                board,
                chosen(planId, new Selection(step, unit, department, state)),
                log.of(planId),
                code -> names.getOrDefault(code, code),
                bytes);
        return FileAnswer.workbook("han-chot-%s.xlsx".formatted(planId), bytes.toByteArray());
    }

    private Board board(String planId) {
        return boards.of(planId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<WatchedTask> chosen(String planId, Selection selection) {
        return boards.tasks(planId).stream().filter(selection::holds).toList();
    }

    private Map<String, List<DeadlineAction>> reminders(List<WatchedTask> tasks) {
        return log.ofTasks(tasks.stream().map(WatchedTask::id).toList()).stream()
                .filter(action -> action.kind() == DeadlineAction.Kind.REMINDED)
                .collect(Collectors.groupingBy(
                        action -> Optional.ofNullable(action.taskId()).orElseThrow()));
    }
}

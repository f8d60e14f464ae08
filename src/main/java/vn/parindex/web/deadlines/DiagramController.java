package vn.parindex.web.deadlines;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.monitoring.ActionLog;
import vn.parindex.monitoring.Boards;
import vn.parindex.monitoring.Happenings;
import vn.parindex.monitoring.Watch;
import vn.parindex.monitoring.WatchedTask;
import vn.parindex.web.People;
import vn.parindex.workflow.desk.ActivityWork;

/** What stands beside Cockpit's own views of a process: open and late tasks on its diagram, and the past of an instance. */
@RestController
@RequestMapping("/api/deadlines")
class DiagramController {

    private final DeadlineAccess access;
    private final Watch watch;
    private final Boards boards;
    private final Happenings happenings;
    private final ActionLog log;
    private final People people;

    DiagramController(
            DeadlineAccess access, Watch watch, Boards boards, Happenings happenings, ActionLog log, People people) {
        this.access = access;
        this.watch = watch;
        this.boards = boards;
        this.happenings = happenings;
        this.log = log;
        this.people = people;
    }

    /**
     * @param unit code of the unit that it is about; null for one about the whole plan
     * @param field code of the field; null if it is about none
     * @param tasks of the instance and of those that it called, oldest first
     * @param happenings what happened to the unit's assessment, oldest first
     * @param actions what was done about deadlines of these tasks, newest first
     */
    record Instance(
            String plan,
            String unit,
            String unitName,
            String field,
            List<WatchedTask> tasks,
            List<ShownHappening> happenings,
            List<ShownAction> actions) {}

    @GetMapping("/definitions/{definition}")
    List<ActivityWork> definition(@PathVariable String definition, Authentication login) {
        access.requireAny(login);
        return watch.activities(
                definition, access.plans(login).stream().map(Watch.Choice::id).toList());
    }

    @GetMapping("/instances/{instance}")
    Instance instance(@PathVariable String instance, Authentication login) {
        access.requireAny(login);
        String key = watch.businessKey(instance).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String[] parts = key.split(":", -1);
        access.requireReading(parts[0], login);
        // below the process of a whole plan hang all others
        List<WatchedTask> tasks = boards.history(key).stream()
                .filter(task -> parts.length > 1 || task.processInstanceId().equals(instance))
                .toList();
        String unit = parts.length > 1 ? parts[1] : null;
        return new Instance(
                parts[0],
                unit,
                unit == null ? null : watch.nameOf(parts[0], unit),
                parts.length > 2 ? parts[2] : null,
                tasks,
                ShownHappening.of(happenings.of(key), people),
                ShownAction.of(log.ofTasks(tasks.stream().map(WatchedTask::id).toList()), people));
    }
}

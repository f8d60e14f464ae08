package vn.parindex.web.deadlines;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.monitoring.ActionLog;
import vn.parindex.monitoring.DeadlineAction;
import vn.parindex.workflow.desk.Desk;

/** What people are told beside their tasks in Tasklist: that they were reminded, or have more time. */
@RestController
class NoticeController {

    private static final int MOST = 50;

    private final Desk desk;
    private final ActionLog log;

    NoticeController(Desk desk, ActionLog log) {
        this.desk = desk;
        this.log = log;
    }

    /** @param note may be null */
    record Notice(DeadlineAction.Kind kind, Instant at, String note, String after) {}

    /** The last notice of each kind, newest first, by task; only tasks that the reader may see. */
    @GetMapping("/api/notices")
    Map<String, List<Notice>> notices(@RequestParam("task") List<String> tasks, Authentication login) {
        List<String> groups = DeadlineAccess.groups(login);
        List<String> asked = tasks.stream().distinct().limit(MOST).toList();
        var notices = new LinkedHashMap<String, Map<DeadlineAction.Kind, Notice>>();
        for (DeadlineAction action : log.ofTasks(asked)) {
            notices.computeIfAbsent(action.taskId(), task -> new LinkedHashMap<>())
                    .putIfAbsent(
                            action.kind(), new Notice(action.kind(), action.at(), action.reason(), action.after()));
        }
        var seen = new LinkedHashMap<String, List<Notice>>();
        notices.forEach((task, ofTask) -> {
            if (desk.find(task, login.getName(), groups).isPresent()) {
                seen.put(task, List.copyOf(ofTask.values()));
            }
        });
        return seen;
    }
}

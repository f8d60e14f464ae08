package vn.parindex.web.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.assessment.Refused;
import vn.parindex.monitoring.Actions;
import vn.parindex.monitoring.Options;
import vn.parindex.web.api.Conflict;
import vn.parindex.workflow.desk.Overtaken;
import vn.parindex.workflow.desk.Supervisor;

/** What those who run the year of a plan do about its deadlines. */
@RestController
@RequestMapping("/api/deadlines/{plan}")
class DeadlineActionController {

    private final DeadlineAccess access;
    private final Actions actions;

    DeadlineActionController(DeadlineAccess access, Actions actions) {
        this.access = access;
        this.actions = actions;
    }

    /** @param request made up by the page for each confirmation; what comes twice is carried out once */
    record Reminder(UUID request, List<String> tasks, String note) {}

    /** @param expected the deadline that the person saw; null if none */
    record Extension(UUID request, LocalDate due, Instant expected, String reason) {}

    /** @param expected the end that the person saw */
    record MilestoneExtension(UUID request, LocalDate due, LocalDate expected, String reason) {}

    /** @param expected id of the user who had claimed the task when the person looked */
    record Release(UUID request, String expected, String reason) {}

    record Reassignment(UUID request, String unit, String reason) {}

    record Return(UUID request, String reason) {}

    @GetMapping("/tasks/{task}/options")
    Options options(@PathVariable("plan") String planId, @PathVariable("task") String taskId, Authentication login) {
        access.requireActing(planId, login);
        return actions.options(planId, taskId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/remind")
    Actions.Reminded remind(@PathVariable("plan") String planId, @RequestBody Reminder wish, Authentication login) {
        Supervisor by = access.requireActing(planId, login);
        List<String> tasks = wish.tasks() == null ? List.of() : wish.tasks();
        try {
            return actions.remind(planId, known(wish.request()), tasks, wish.note(), by);
        } catch (Overtaken meanwhile) {
            throw new Conflict(meanwhile.getMessage(), null);
        }
    }

    @PostMapping("/tasks/{task}/extend")
    void extend(
            @PathVariable("plan") String planId,
            @PathVariable("task") String taskId,
            @RequestBody Extension wish,
            Authentication login) {
        Supervisor by = access.requireActing(planId, login);
        LocalDate due = stated(wish.due());
        carryOut(() -> actions.extend(planId, known(wish.request()), taskId, due, wish.expected(), wish.reason(), by));
    }

    @PostMapping("/milestones/{milestone}/extend")
    void extendMilestone(
            @PathVariable("plan") String planId,
            @PathVariable String milestone,
            @RequestBody MilestoneExtension wish,
            Authentication login) {
        Supervisor by = access.requireActing(planId, login);
        LocalDate due = stated(wish.due());
        carryOut(() -> actions.extendMilestone(
                planId, known(wish.request()), milestone, due, wish.expected(), wish.reason(), by));
    }

    @PostMapping("/tasks/{task}/release")
    void release(
            @PathVariable("plan") String planId,
            @PathVariable("task") String taskId,
            @RequestBody Release wish,
            Authentication login) {
        Supervisor by = access.requireActing(planId, login);
        carryOut(() -> actions.release(planId, known(wish.request()), taskId, wish.expected(), wish.reason(), by));
    }

    @PostMapping("/tasks/{task}/reassign")
    void reassign(
            @PathVariable("plan") String planId,
            @PathVariable("task") String taskId,
            @RequestBody Reassignment wish,
            Authentication login) {
        Supervisor by = access.requireActing(planId, login);
        if (wish.unit() == null) {
            throw new Refused("Chọn cơ quan thẩm định sẽ nhận việc.");
        }
        carryOut(() -> actions.reassign(planId, known(wish.request()), taskId, wish.unit(), wish.reason(), by));
    }

    @PostMapping("/tasks/{task}/send-back")
    void sendBack(
            @PathVariable("plan") String planId,
            @PathVariable("task") String taskId,
            @RequestBody Return wish,
            Authentication login) {
        Supervisor by = access.requireActing(planId, login);
        carryOut(() -> actions.sendBack(planId, known(wish.request()), taskId, wish.reason(), by));
    }

    private static void carryOut(Runnable action) {
        try {
            action.run();
        } catch (Overtaken meanwhile) {
            throw new Conflict(meanwhile.getMessage(), null);
        }
    }

    private static UUID known(UUID request) {
        if (request == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return request;
    }

    private static LocalDate stated(LocalDate due) {
        if (due == null) {
            throw new Refused("Chọn ngày hết hạn mới.");
        }
        return due;
    }
}

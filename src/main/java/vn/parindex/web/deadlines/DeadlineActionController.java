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
import vn.parindex.monitoring.Extensions;
import vn.parindex.monitoring.Instruction;
import vn.parindex.monitoring.Options;
import vn.parindex.monitoring.Reminding;
import vn.parindex.monitoring.Transfers;
import vn.parindex.workflow.desk.Supervisor;

/** What those who run the year of a plan do about its deadlines. */
@RestController
@RequestMapping("/api/deadlines/{plan}")
class DeadlineActionController {

    private final DeadlineAccess access;
    private final Reminding reminding;
    private final Extensions extensions;
    private final Transfers transfers;

    DeadlineActionController(DeadlineAccess access, Reminding reminding, Extensions extensions, Transfers transfers) {
        this.access = access;
        this.reminding = reminding;
        this.extensions = extensions;
        this.transfers = transfers;
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
        return transfers.options(planId, taskId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/remind")
    Reminding.Reminded remind(@PathVariable("plan") String planId, @RequestBody Reminder wish, Authentication login) {
        Instruction instruction = instruction(planId, wish.request(), wish.note(), login);
        return reminding.remind(instruction, wish.tasks() == null ? List.of() : wish.tasks());
    }

    @PostMapping("/tasks/{task}/extend")
    void extend(
            @PathVariable("plan") String planId,
            @PathVariable("task") String taskId,
            @RequestBody Extension wish,
            Authentication login) {
        Instruction instruction = instruction(planId, wish.request(), wish.reason(), login);
        extensions.extend(instruction, taskId, stated(wish.due()), wish.expected());
    }

    @PostMapping("/milestones/{milestone}/extend")
    void extendMilestone(
            @PathVariable("plan") String planId,
            @PathVariable String milestone,
            @RequestBody MilestoneExtension wish,
            Authentication login) {
        Instruction instruction = instruction(planId, wish.request(), wish.reason(), login);
        extensions.extendMilestone(instruction, milestone, stated(wish.due()), wish.expected());
    }

    @PostMapping("/tasks/{task}/release")
    void release(
            @PathVariable("plan") String planId,
            @PathVariable("task") String taskId,
            @RequestBody Release wish,
            Authentication login) {
        transfers.release(instruction(planId, wish.request(), wish.reason(), login), taskId, wish.expected());
    }

    @PostMapping("/tasks/{task}/reassign")
    void reassign(
            @PathVariable("plan") String planId,
            @PathVariable("task") String taskId,
            @RequestBody Reassignment wish,
            Authentication login) {
        Instruction instruction = instruction(planId, wish.request(), wish.reason(), login);
        if (wish.unit() == null) {
            throw new Refused("Chọn cơ quan thẩm định sẽ nhận việc.");
        }
        transfers.reassign(instruction, taskId, wish.unit());
    }

    @PostMapping("/tasks/{task}/send-back")
    void sendBack(
            @PathVariable("plan") String planId,
            @PathVariable("task") String taskId,
            @RequestBody Return wish,
            Authentication login) {
        transfers.sendBack(instruction(planId, wish.request(), wish.reason(), login), taskId);
    }

    private Instruction instruction(String planId, UUID request, String words, Authentication login) {
        Supervisor by = access.requireActing(planId, login);
        if (request == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new Instruction(planId, request, words, by);
    }

    private static LocalDate stated(LocalDate due) {
        if (due == null) {
            throw new Refused("Chọn ngày hết hạn mới.");
        }
        return due;
    }
}

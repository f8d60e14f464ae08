package vn.parindex.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.draft.TaskEnded;
import vn.parindex.web.api.Conflict;
import vn.parindex.workflow.desk.DraftConflict;
import vn.parindex.workflow.desk.DraftState;
import vn.parindex.workflow.desk.FormDifference;
import vn.parindex.workflow.desk.FormDrafts;
import vn.parindex.workflow.desk.SelfAssessmentSheets;
import vn.parindex.workflow.desk.Work;

/** Drafts of the form of an open task, for those who may work on it. */
@RestController
@RequestMapping("/api/tasks/{task}/draft")
class DraftController {

    private final OwnWork tasks;
    private final FormDrafts drafts;

    DraftController(OwnWork tasks, FormDrafts drafts) {
        this.tasks = tasks;
        this.drafts = drafts;
    }

    @GetMapping
    DraftView show(@PathVariable("task") String taskId, Authentication login) {
        Work work = tasks.require(taskId, login);
        return view(work, () -> drafts.state(work));
    }

    /** Keeps the whole form. */
    @PutMapping
    DraftView save(@PathVariable("task") String taskId, HttpServletRequest request, Authentication login)
            throws IOException {
        Work work = tasks.require(taskId, login);
        DraftBody body = DraftBody.read(request);
        return view(work, () -> drafts.save(work, login.getName(), body.basedOn(), body.kind(), body.values()));
    }

    /** Changes some of what is stored: what somebody chose of two sides. */
    @PostMapping("/changes")
    DraftView change(@PathVariable("task") String taskId, HttpServletRequest request, Authentication login)
            throws IOException {
        Work work = tasks.require(taskId, login);
        DraftBody body = DraftBody.read(request);
        return view(work, () -> drafts.change(work, login.getName(), body.basedOn(), body.kind(), body.values()));
    }

    /** What is stored beside an earlier version. */
    @GetMapping("/versions/{version}")
    List<FormDifference> differences(
            @PathVariable("task") String taskId, @PathVariable("version") int version, Authentication login) {
        return drafts.differences(tasks.require(taskId, login), version);
    }

    @PostMapping("/versions/{version}/restore")
    DraftView restore(
            @PathVariable("task") String taskId,
            @PathVariable("version") int version,
            HttpServletRequest request,
            Authentication login)
            throws IOException {
        Work work = tasks.require(taskId, login);
        int basedOn = DraftBody.read(request).basedOn();
        return view(work, () -> drafts.restore(work, login.getName(), basedOn, version));
    }

    private static DraftView view(Work work, Supplier<DraftState> action) {
        try {
            return DraftView.of(action.get(), SelfAssessmentSheets.isFor(work));
        } catch (DraftConflict conflict) {
            throw new Conflict(
                    "Có người vừa lưu bản nháp mới hơn của biểu mẫu này nên nội dung của bạn chưa được lưu lên máy chủ.",
                    new Outdated(
                            DraftView.of(conflict.now(), SelfAssessmentSheets.isFor(work)), conflict.differences()));
        } catch (TaskEnded ended) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, ended);
        }
    }

    /** @param differences what is stored now beside what was to be stored */
    record Outdated(DraftView draft, List<FormDifference> differences) {}
}

package vn.parindex.web.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.assessment.Refused;
import vn.parindex.assessment.workbook.FieldSheet;
import vn.parindex.assessment.workbook.FieldWorkbook;
import vn.parindex.assessment.workbook.FieldWorkbookReader;
import vn.parindex.assessment.workbook.FilledSheet;
import vn.parindex.draft.TaskEnded;
import vn.parindex.web.FileAnswer;
import vn.parindex.web.TableProblem;
import vn.parindex.web.Upload;
import vn.parindex.workflow.desk.FormDifference;
import vn.parindex.workflow.desk.SelfAssessmentSheets;
import vn.parindex.workflow.desk.Work;

/** The self-assessment of a field as a workbook: taken away, filled in, handed in, looked at; nothing changes here. */
@RestController
@RequestMapping("/api/tasks/{task}/workbook")
class WorkbookController {

    private static final int PROBLEMS = 200;

    private final OwnWork tasks;
    private final SelfAssessmentSheets sheets;
    private final MessageSource messages;

    WorkbookController(OwnWork tasks, SelfAssessmentSheets sheets, MessageSource messages) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.messages = messages;
    }

    @GetMapping
    ResponseEntity<byte[]> download(@PathVariable("task") String taskId, Authentication login) throws IOException {
        FieldSheet sheet = sheet(work(taskId, login));
        var bytes = new ByteArrayOutputStream();
        FieldWorkbook.write(sheet, bytes);
        String name = "tu-danh-gia_%s_linh-vuc-%s.xlsx"
                .formatted(sheet.id().assessment().unitCode(), sheet.id().field());
        return FileAnswer.workbook(name, bytes.toByteArray());
    }

    /** Reads a file and says where it differs from what the form shows. */
    @PostMapping
    Compared compare(
            @PathVariable("task") String taskId, @RequestParam("file") MultipartFile upload, Authentication login)
            throws IOException {
        Work work = work(taskId, login);
        Optional<String> refused = Upload.refused(upload);
        if (refused.isPresent()) {
            throw new Refused(messages.getMessage(refused.get(), null, Locale.forLanguageTag("vi")));
        }
        FieldSheet shown = sheet(work);
        FilledSheet filled = Upload.read(upload, file -> {
            var read = FieldWorkbookReader.read(file, shown);
            return read.value().orElseThrow(() -> new Refused(told(TableProblem.of(read, file))));
        });
        return new Compared(shown.draft(), sheets.differences(work, shown, filled));
    }

    private Work work(String taskId, Authentication login) {
        Work work = tasks.require(taskId, login);
        if (!SelfAssessmentSheets.isFor(work)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return work;
    }

    private FieldSheet sheet(Work work) {
        try {
            return sheets.sheet(work);
        } catch (TaskEnded ended) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, ended);
        }
    }

    private static List<String> told(List<TableProblem> problems) {
        List<String> lines = new ArrayList<>(problems.stream()
                .limit(PROBLEMS)
                .map(problem -> problem.cell().isEmpty() || problem.cell().equals("A1")
                        ? problem.message()
                        : "Ô " + problem.cell() + ": " + problem.message())
                .toList());
        if (problems.size() > PROBLEMS) {
            lines.add("và " + (problems.size() - PROBLEMS) + " lỗi khác.");
        }
        return lines;
    }

    /**
     * @param version the draft that the differences are against
     * @param differences what the form shows beside what the file says
     */
    record Compared(int version, List<FormDifference> differences) {}
}

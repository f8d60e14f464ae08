package vn.parindex.web.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.source.Problem;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.entry.BallotEntries;
import vn.parindex.survey.entry.EntryMode;
import vn.parindex.survey.entry.EntryReport;
import vn.parindex.survey.entry.EntrySheets;
import vn.parindex.survey.entry.EntryTemplate;
import vn.parindex.survey.urn.DoubleEntry;
import vn.parindex.web.FileAnswer;
import vn.parindex.web.TableProblem;
import vn.parindex.web.Upload;

/** Typing in paper ballots by the file, once or by two people, for those who type in the plan's survey. */
@Controller
@RequestMapping("/dieu-tra/{plan:[a-z0-9-]+}/nhap-phieu")
class EntryController {

    private final SurveyPlans plans;
    private final EntryDesk desk;
    private final EntrySheets sheets;
    private final BallotEntries entries;
    private final DoubleEntry twice;

    EntryController(SurveyPlans plans, EntryDesk desk, EntrySheets sheets, BallotEntries entries, DoubleEntry twice) {
        this.plans = plans;
        this.desk = desk;
        this.sheets = sheets;
        this.entries = entries;
        this.twice = twice;
    }

    @GetMapping
    String show(@PathVariable("plan") String planId, Model model, Authentication login) {
        return desk.show(plans.openTypist(planId, login, model), model);
    }

    @GetMapping("/{questionnaire:phieu-[a-z0-9-]{1,60}}.xlsx")
    ResponseEntity<byte[]> template(
            @PathVariable("plan") String planId,
            @PathVariable("questionnaire") String questionnaire,
            Authentication login)
            throws IOException {
        plans.typist(planId, login);
        var sheet = sheets.of(planId).stream()
                .filter(known -> known.questionnaire().id().equals(questionnaire))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var bytes = new ByteArrayOutputStream();
        EntryTemplate.write(sheet.questionnaire(), bytes);
        return FileAnswer.workbook("nhap-%s.xlsx".formatted(questionnaire), bytes.toByteArray());
    }

    /**
     * Reads an uploaded file and stores what was chosen; nothing of the file is kept.
     *
     * @param list if given, the answer is a file with all problems and nothing is stored
     */
    @PostMapping
    Object upload(
            @PathVariable("plan") String planId,
            @RequestParam("mau") String questionnaire,
            @RequestParam("ghi") EntryMode mode,
            @RequestParam(name = "hai-nguoi", defaultValue = "false") boolean second,
            @RequestParam(name = "danh-sach", defaultValue = "false") boolean list,
            @RequestParam("tep") MultipartFile upload,
            Model model,
            Authentication login)
            throws IOException {
        SurveyVisitor visitor = plans.openTypist(planId, login, model);
        if (upload.isEmpty()) {
            model.addAttribute("problems", List.of("Chưa chọn tệp; chọn tệp phiếu đã nhập rồi gửi lại."));
            return desk.show(visitor, model);
        }
        try {
            if (list) {
                return problems(planId, questionnaire, upload, visitor);
            }
            model.addAttribute("upload", Upload.<EntryUpload>read(upload, file -> {
                var found = new EntryUpload.Found(file.toString());
                EntryReport report = second
                        ? entries.enterForSecond(
                                planId, questionnaire, file, mode, found::add, rows -> {}, visitor.typist())
                        : entries.enter(planId, questionnaire, file, mode, found::add, rows -> {}, visitor.typist());
                return found.of(Upload.name(upload), report);
            }));
            model.addAttribute("second", second);
        } catch (InvalidSurvey refused) {
            model.addAttribute("problems", refused.problems());
        } catch (BallotRefused refused) {
            model.addAttribute("problems", refused.problems());
        }
        return desk.show(visitor, model);
    }

    /** Takes a sheet as one of the two typed it. */
    @PostMapping("/chon")
    String decide(
            @PathVariable("plan") String planId,
            @RequestParam("ma-phieu") String code,
            @RequestParam("lan") int entry,
            Authentication login,
            RedirectAttributes answer) {
        SurveyVisitor visitor = plans.settler(planId, login);
        BallotCode sheet =
                BallotCode.parse(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        if (entry != 1 && entry != 2) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return decided(planId, answer, () -> {
            twice.decide(planId, sheet, entry, visitor.typist().units());
            return "Đã ghi phiếu theo nội dung được chọn.";
        });
    }

    private interface Decision {
        String make();
    }

    private static String decided(String planId, RedirectAttributes answer, Decision decision) {
        try {
            answer.addFlashAttribute("done", decision.make());
        } catch (InvalidSurvey refused) {
            answer.addFlashAttribute("problems", refused.problems());
        } catch (BallotRefused refused) {
            answer.addFlashAttribute("problems", refused.problems());
        }
        return "redirect:" + SurveyPage.address(planId) + "/nhap-phieu";
    }

    private ResponseEntity<byte[]> problems(
            String planId, String questionnaire, MultipartFile upload, SurveyVisitor visitor) throws IOException {
        var csv = new StringBuilder("\ufeffo,noi_dung\r\n");
        Upload.<EntryReport>read(upload, file -> {
            Consumer<Problem> found = problem -> {
                TableProblem shown = TableProblem.of(problem, file.toString());
                csv.append(shown.cell())
                        .append(",\"")
                        .append(shown.message().replace("\"", "\"\""))
                        .append("\"\r\n");
            };
            return entries.enter(planId, questionnaire, file, EntryMode.CHECK, found, rows -> {}, visitor.typist());
        });
        return FileAnswer.csv("loi-%s.csv".formatted(questionnaire), csv);
    }
}

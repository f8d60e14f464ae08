package vn.parindex.web.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.results.Notices;
import vn.parindex.survey.report.CampaignReport;
import vn.parindex.survey.report.GroupOverview;
import vn.parindex.survey.report.OpinionBlock;
import vn.parindex.survey.report.Opinions;
import vn.parindex.survey.report.ReportWorkbook;
import vn.parindex.survey.report.SurveyReports;
import vn.parindex.survey.report.UnitReport;
import vn.parindex.web.FileAnswer;

/** What a closed survey brought, all units side by side and each by itself, as pages and as workbooks. */
@Controller
@RequestMapping("/dieu-tra/{plan:[a-z0-9-]+}")
class SurveyReportController {

    private final SurveyPlans surveys;
    private final ReportAccess access;
    private final SurveyReports reports;
    private final Opinions opinions;
    private final Notices notices;

    SurveyReportController(
            SurveyPlans surveys, ReportAccess access, SurveyReports reports, Opinions opinions, Notices notices) {
        this.surveys = surveys;
        this.access = access;
        this.reports = reports;
        this.opinions = opinions;
        this.notices = notices;
    }

    @GetMapping("/ket-qua")
    String overview(@PathVariable("plan") String planId, Model model, Authentication login) {
        ReportReader reader = access.of(planId, login);
        show(reader, login, model);
        if (reader.waits()) {
            return "survey-report-waiting";
        }
        CampaignReport report = reports.of(planId);
        model.addAttribute("report", report);
        model.addAttribute(
                "own",
                report.units().stream()
                        .filter(unit -> reader.mayRead(unit.code()))
                        .toList());
        if (reader.readsAll()) {
            model.addAttribute("groups", GroupOverview.of(report));
        }
        return "survey-report";
    }

    @GetMapping("/ket-qua/{unit:[a-z0-9-]+}")
    String unit(
            @PathVariable("plan") String planId,
            @PathVariable("unit") String unitCode,
            Model model,
            Authentication login) {
        ReportReader reader = access.of(planId, unitCode, login);
        show(reader, login, model);
        if (reader.waits()) {
            return "survey-report-waiting";
        }
        CampaignReport report = reports.of(planId);
        UnitReport unit = unit(report, unitCode);
        var answers = new LinkedHashMap<String, List<ShownAnswers>>();
        unit.criteria().forEach(criterion -> answers.put(criterion.code(), ShownAnswers.of(criterion)));
        model.addAttribute("report", report);
        model.addAttribute("unit", unit);
        model.addAttribute("answers", answers);
        if (reader.readsOpinions()) {
            model.addAttribute("opinions", opinions.of(planId, unitCode));
        }
        return "survey-report-unit";
    }

    @GetMapping("/ket-qua.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable("plan") String planId, Authentication login) throws IOException {
        ReportReader reader = access.of(planId, login);
        if (reader.waits() || !reader.readsAll()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var bytes = new ByteArrayOutputStream();
        new ReportWorkbook(reports.of(planId), notices.of(reader.plan())).write(bytes);
        return FileAnswer.workbook("dieu-tra-%s.xlsx".formatted(planId), bytes.toByteArray());
    }

    @GetMapping("/ket-qua/{unit:[a-z0-9-]+}.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable("plan") String planId, @PathVariable("unit") String unitCode, Authentication login)
            throws IOException {
        ReportReader reader = access.of(planId, unitCode, login);
        if (reader.waits()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        CampaignReport report = reports.of(planId);
        List<OpinionBlock> words = reader.readsOpinions() ? opinions.of(planId, unitCode) : null;
        var bytes = new ByteArrayOutputStream();
        new ReportWorkbook(report, notices.of(reader.plan())).write(unit(report, unitCode), words, bytes);
        return FileAnswer.workbook("dieu-tra-%s-%s.xlsx".formatted(planId, unitCode), bytes.toByteArray());
    }

    private void show(ReportReader reader, Authentication login, Model model) {
        surveys.offer(reader.plan(), login, model);
        model.addAttribute("plan", reader.plan());
        model.addAttribute("reader", reader);
        model.addAttribute("notices", notices.of(reader.plan()));
    }

    private static UnitReport unit(CampaignReport report, String code) {
        return report.unit(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package vn.parindex.web.province;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.province.report.ReportWorkbook;
import vn.parindex.province.report.Reports;
import vn.parindex.province.report.SentReport;
import vn.parindex.province.report.SentReports;
import vn.parindex.province.report.Submissions;
import vn.parindex.web.FileAnswer;

/** The report to the Ministry: how far it is, what it says, and the workbook for the Ministry's software. */
@Controller
@RequestMapping("/chi-so-tinh/{plan:[a-z0-9-]+}")
class ReportController {

    private final PlanPages pages;
    private final Visitors visitors;
    private final Reports reports;
    private final Submissions submissions;
    private final SentReports sentReports;

    ReportController(
            PlanPages pages, Visitors visitors, Reports reports, Submissions submissions, SentReports sentReports) {
        this.pages = pages;
        this.visitors = visitors;
        this.reports = reports;
        this.submissions = submissions;
        this.sentReports = sentReports;
    }

    @GetMapping("/bao-cao")
    String report(@PathVariable("plan") String planId, Model model, Authentication login) {
        Visitor visitor = pages.open(planId, login, model);
        model.addAttribute("report", reports.of(planId));
        model.addAttribute("status", submissions.status(planId));
        model.addAttribute("sent", sentReports.find(planId).orElse(null));
        model.addAttribute("events", submissions.events(planId));
        model.addAttribute("names", new UnitNames(visitor.now().organisation()));
        return "province-report";
    }

    @GetMapping("/bao-cao.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable("plan") String planId, Authentication login) throws IOException {
        visitors.of(planId, login);
        var bytes = new ByteArrayOutputStream();
        ReportWorkbook.write(reports.of(planId), bytes);
        return FileAnswer.workbook("bao-cao-%s.xlsx".formatted(planId), bytes.toByteArray());
    }

    /** What went to the Ministry, to the byte. */
    @GetMapping("/bao-cao-da-gui.xlsx")
    ResponseEntity<byte[]> sent(@PathVariable("plan") String planId, Authentication login) {
        visitors.of(planId, login);
        SentReport sent = sentReports.find(planId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return FileAnswer.workbook("bao-cao-da-gui-%s.xlsx".formatted(planId), sent.workbook());
    }
}

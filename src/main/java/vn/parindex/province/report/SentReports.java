package vn.parindex.province.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Refused;

/** Sends the report to the Ministry and keeps it as it went: evidence that is added in explanation rounds is not in it. */
@Service
@Transactional
public class SentReports {

    private final SentReportRepository rows;
    private final Submissions submissions;
    private final Reports reports;

    SentReports(SentReportRepository rows, Submissions submissions, Reports reports) {
        this.rows = rows;
        this.submissions = submissions;
        this.reports = reports;
    }

    /**
     * Records that the report went to the Ministry, with the workbook as it is at this moment.
     *
     * @param actor of the Interior Department
     * @throws Refused if it is not approved, or not complete
     */
    public void send(String planId, Paper paper, Actor actor) {
        submissions.send(planId, paper, actor);
        var workbook = new ByteArrayOutputStream();
        try {
            ReportWorkbook.write(reports.of(planId), workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.save(new SentReportRow(planId, workbook.toByteArray()));
    }

    /** What was sent; empty before. */
    @Transactional(readOnly = true)
    public Optional<SentReport> find(String planId) {
        return rows.findByPlanId(planId)
                .map(row -> row.report(submissions.events(planId).stream()
                        .filter(event -> event.kind() == ReportEvent.Kind.SENT)
                        .findFirst()
                        .orElseThrow()));
    }
}

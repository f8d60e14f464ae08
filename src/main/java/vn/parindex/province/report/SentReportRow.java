package vn.parindex.province.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import vn.parindex.plan.Sha256;

/** The row of a {@link SentReport}. */
@Entity
@Immutable
@Table(name = "province_report_sent")
class SentReportRow {

    @Id
    @GeneratedValue(generator = "province_report_sent_seq")
    @SequenceGenerator(name = "province_report_sent_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    private byte[] workbook;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    protected SentReportRow() {}

    SentReportRow(String planId, byte[] workbook) {
        this.planId = planId;
        this.workbook = workbook;
        sha256 = Sha256.of(workbook);
    }

    SentReport report(ReportEvent sent) {
        return new SentReport(sent, workbook.clone(), sha256);
    }
}

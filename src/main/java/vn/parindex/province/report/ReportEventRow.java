package vn.parindex.province.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Paper;

/** The row of a {@link ReportEvent}. */
@Entity
@Immutable
@Table(name = "province_report_event")
class ReportEventRow {

    @Id
    @GeneratedValue(generator = "province_report_event_seq")
    @SequenceGenerator(name = "province_report_event_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    @Enumerated(EnumType.STRING)
    private ReportEvent.Kind kind;

    @Embedded
    private Paper paper;

    private String reason;

    @Embedded
    private Act act;

    protected ReportEventRow() {}

    ReportEventRow(String planId, ReportEvent.Kind kind, Paper paper, String reason, Act act) {
        this.planId = planId;
        this.kind = kind;
        this.paper = paper;
        this.reason = reason;
        this.act = act;
    }

    ReportEvent event() {
        return new ReportEvent(id, kind, paper, reason, act);
    }
}

package vn.parindex.province.step;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Paper;

/** The row of a {@link Step}. */
@Entity(name = "ProvinceStepRow")
@Immutable
@Table(name = "province_step")
class StepRow {

    @Id
    @GeneratedValue(generator = "province_step_seq")
    @SequenceGenerator(name = "province_step_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    private String step;
    private boolean returned;

    @Embedded
    private Paper paper;

    private LocalDate deadline;
    private String summary;
    private String note;

    @Embedded
    private Act act;

    protected StepRow() {}

    StepRow(String planId, Step done) {
        this.planId = planId;
        step = done.report().step();
        returned = done.returned();
        paper = done.report().paper();
        deadline = done.report().deadline();
        summary = done.report().summary().strip();
        note = done.report().note();
        act = done.act();
    }

    Step step() {
        return new Step(new StepReport(step, paper, deadline, summary, note), returned, act);
    }
}

package vn.parindex.province.respondent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Paper;

/** The row of a {@link Sending}. */
@Entity
@Immutable
@Table(name = "respondent_sending")
class SendingRow {

    @Id
    @GeneratedValue(generator = "respondent_sending_seq")
    @SequenceGenerator(name = "respondent_sending_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    @Embedded
    private Paper paper;

    private int people;
    private String content;

    @Embedded
    private Act act;

    protected SendingRow() {}

    SendingRow(String planId, Sending sending) {
        this.planId = planId;
        paper = sending.paper();
        people = sending.people();
        content = sending.content();
        act = sending.act();
    }

    Sending sending() {
        return new Sending(paper, people, content, act);
    }
}

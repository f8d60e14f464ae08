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

/** The row of a {@link Decision}. */
@Entity
@Immutable
@Table(name = "respondent_decision")
class DecisionRow {

    @Id
    @GeneratedValue(generator = "respondent_decision_seq")
    @SequenceGenerator(name = "respondent_decision_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    private String kept;
    private String removed;

    @Column(name = "one_person")
    private boolean onePerson;

    private String reason;

    @Embedded
    private Act act;

    protected DecisionRow() {}

    DecisionRow(String planId, Decision decision) {
        this.planId = planId;
        kept = decision.kept();
        removed = decision.removed();
        onePerson = decision.onePerson();
        reason = decision.reason();
        act = decision.act();
    }

    Decision decision() {
        return new Decision(kept, removed, onePerson, reason, act);
    }
}

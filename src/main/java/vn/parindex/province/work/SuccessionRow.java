package vn.parindex.province.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The row of a {@link Succession}. */
@Entity
@Immutable
@Table(name = "unit_succession")
class SuccessionRow {

    @Id
    @GeneratedValue(generator = "unit_succession_seq")
    @SequenceGenerator(name = "unit_succession_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "from_unit")
    private String fromUnit;

    @Column(name = "to_unit")
    private String toUnit;

    @Column(name = "to_name")
    private String toName;

    @Embedded
    private Paper decision;

    private String reason;

    @Embedded
    private Act act;

    protected SuccessionRow() {}

    SuccessionRow(String planId, Succession succession) {
        this.planId = planId;
        fromUnit = succession.from();
        toUnit = succession.to();
        toName = succession.toName();
        decision = succession.decision();
        reason = succession.reason();
        act = succession.act();
    }

    Long id() {
        return id;
    }

    Succession succession() {
        return new Succession(fromUnit, toUnit, toName, decision, reason, act);
    }
}

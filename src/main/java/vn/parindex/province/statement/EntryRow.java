package vn.parindex.province.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.parindex.province.work.Act;
import vn.parindex.scoring.Facts;

/** The row of an {@link Entry}. */
@Entity(name = "ProvinceEntryRow")
@Immutable
@Table(name = "province_entry")
class EntryRow {

    @Id
    @GeneratedValue(generator = "province_entry_seq")
    @SequenceGenerator(name = "province_entry_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    private String item;

    @Column(name = "criterion_code")
    private String criterionCode;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    private boolean applicable;
    private BigDecimal points;
    private String arithmetic;
    private String explanation;
    private String reason;

    @Column(name = "no_evidence")
    private String noEvidence;

    @Embedded
    private Act act;

    protected EntryRow() {}

    EntryRow(String planId, Entry entry) {
        this.planId = planId;
        item = entry.item();
        criterionCode = entry.criterion();
        stage = entry.stage();
        facts = entry.facts().values();
        applicable = entry.applicable();
        points = entry.points();
        arithmetic = entry.arithmetic();
        explanation = entry.explanation();
        reason = entry.reason();
        noEvidence = entry.noEvidence();
        act = entry.act();
    }

    Long id() {
        return id;
    }

    Entry entry() {
        return new Entry(
                item,
                criterionCode,
                stage,
                new Facts(facts),
                applicable,
                points,
                arithmetic,
                explanation,
                reason,
                noEvidence,
                act);
    }
}

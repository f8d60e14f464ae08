package vn.parindex.province.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Paper;

/** The row of a round: the letter that began it. */
@Entity
@Immutable
@Table(name = "explanation_round")
class RoundRow {

    @Id
    @GeneratedValue(generator = "explanation_round_seq")
    @SequenceGenerator(name = "explanation_round_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    @Embedded
    private Paper letter;

    /** The number as it is compared, so that the database refuses the same letter twice. */
    @Column(name = "letter_key")
    private String letterKey;

    private LocalDate deadline;

    @Column(name = "imported_from")
    private String importedFrom;

    @Embedded
    private Act act;

    protected RoundRow() {}

    RoundRow(String planId, Letter letter, String importedFrom, Act act) {
        this.planId = planId;
        this.letter = letter.paper();
        letterKey = Paper.key(letter.paper().number());
        deadline = letter.deadline();
        this.importedFrom = importedFrom;
        this.act = act;
    }

    Long id() {
        return id;
    }

    String planId() {
        return planId;
    }

    Letter letter() {
        return new Letter(letter, deadline);
    }

    boolean isAbout(Paper other) {
        return letter.date().equals(other.date()) && letterKey.equals(Paper.key(other.number()));
    }

    Optional<String> importedFrom() {
        return Optional.ofNullable(importedFrom);
    }

    Act act() {
        return act;
    }
}

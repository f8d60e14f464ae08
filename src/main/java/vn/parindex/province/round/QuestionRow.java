package vn.parindex.province.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** The row of a {@link Question}, and whom it was sent to until when. */
@Entity
@Immutable
@Table(name = "explanation_question")
class QuestionRow {

    @Id
    @GeneratedValue(generator = "explanation_question_seq")
    @SequenceGenerator(name = "explanation_question_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "round_id")
    private Long roundId;

    @Column(name = "criterion_code")
    private String criterionCode;

    @Column(name = "ministry_points")
    private BigDecimal ministryPoints;

    private String question;

    @Column(name = "unit_code")
    private String unitCode;

    @Embedded
    private DepartmentDeadline due;

    protected QuestionRow() {}

    QuestionRow(long roundId, Question question, String unitCode, DepartmentDeadline due) {
        this.roundId = roundId;
        criterionCode = question.criterion();
        ministryPoints = question.ministryPoints();
        this.question = question.text();
        this.unitCode = unitCode;
        this.due = due;
    }

    Long id() {
        return id;
    }

    Long roundId() {
        return roundId;
    }

    Question question() {
        return new Question(criterionCode, ministryPoints, question);
    }

    String unitCode() {
        return unitCode;
    }

    DepartmentDeadline due() {
        return due;
    }
}

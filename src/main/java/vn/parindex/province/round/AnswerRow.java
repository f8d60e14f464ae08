package vn.parindex.province.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;

/** The row of an {@link Answer}. */
@Entity
@Immutable
@Table(name = "explanation_answer")
class AnswerRow {

    @Id
    @GeneratedValue(generator = "explanation_answer_seq")
    @SequenceGenerator(name = "explanation_answer_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "question_id")
    private Long questionId;

    private boolean accepted;
    private String explanation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "explanation_answer_citation", joinColumns = @JoinColumn(name = "answer_id"))
    @Column(name = "evidence_id")
    private Set<Long> citations = new TreeSet<>();

    @Embedded
    private Act act;

    protected AnswerRow() {}

    AnswerRow(long questionId, Reply reply, Act act) {
        this.questionId = questionId;
        accepted = reply.accepted();
        explanation = reply.explanation() == null || reply.explanation().isBlank()
                ? null
                : reply.explanation().strip();
        citations.addAll(reply.citations());
        this.act = act;
    }

    Long questionId() {
        return questionId;
    }

    Answer answer() {
        return new Answer(id, accepted, explanation, List.copyOf(new TreeSet<>(citations)), act);
    }
}

package vn.parindex.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;

/** The row of a {@link SurveyReturn}. */
@Entity
@Immutable
@Table(name = "survey_return")
class ReturnRow {

    @Id
    @GeneratedValue(generator = "survey_return_seq")
    @SequenceGenerator(name = "survey_return_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "unit_code")
    private String unitCode;

    private int collected;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "survey_count", joinColumns = @JoinColumn(name = "return_id"))
    @MapKeyColumn(name = "criterion_code")
    private Map<String, Count> counts = new TreeMap<>();

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected ReturnRow() {}

    ReturnRow(String planId, SurveyReturn surveyReturn) {
        this.planId = planId;
        unitCode = surveyReturn.unitCode();
        collected = surveyReturn.collected();
        surveyReturn.counts().forEach(c -> counts.put(c.criterion(), new Count(c.ballots(), c.total())));
        enteredBy = surveyReturn.user();
        enteredAt = surveyReturn.enteredAt();
    }

    SurveyReturn surveyReturn() {
        return new SurveyReturn(
                unitCode,
                collected,
                counts.entrySet().stream()
                        .map(e -> new SurveyCount(e.getKey(), e.getValue().ballots, e.getValue().total))
                        .toList(),
                enteredBy,
                enteredAt);
    }

    /** One criterion's answers. */
    @Embeddable
    static class Count {

        private int ballots;
        private int total;

        protected Count() {}

        Count(int ballots, int total) {
            this.ballots = ballots;
            this.total = total;
        }
    }
}

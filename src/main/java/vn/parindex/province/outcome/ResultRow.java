package vn.parindex.province.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Paper;

/** The row of a {@link PublishedResult}. */
@Entity
@Immutable
@Table(name = "ministry_result")
class ResultRow {

    /** Points, or that there are none to be given. */
    @Embeddable
    record Figure(boolean applicable, BigDecimal points) {}

    @Id
    @GeneratedValue(generator = "ministry_result_seq")
    @SequenceGenerator(name = "ministry_result_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    @Embedded
    private Paper paper;

    private BigDecimal total;

    @Column(name = "index_percent")
    private BigDecimal indexPercent;

    private int rank;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ministry_point", joinColumns = @JoinColumn(name = "result_id"))
    @MapKeyColumn(name = "criterion_code")
    private Map<String, Figure> figures = new TreeMap<>();

    @Embedded
    private Act act;

    protected ResultRow() {}

    ResultRow(String planId, PublishedResult result, Act act) {
        this.planId = planId;
        paper = result.paper();
        total = result.total();
        indexPercent = result.indexPercent();
        rank = result.rank();
        result.figures()
                .forEach(figure ->
                        figures.put(figure.criterion(), new Figure(figure.points() != null, figure.points())));
        this.act = act;
    }

    Long id() {
        return id;
    }

    PublishedResult result() {
        return new PublishedResult(
                paper,
                new TreeMap<>(figures)
                        .entrySet().stream()
                                .map(figure -> new MinistryFigure(
                                        figure.getKey(), figure.getValue().points()))
                                .toList(),
                total,
                indexPercent,
                rank);
    }

    Act act() {
        return act;
    }
}

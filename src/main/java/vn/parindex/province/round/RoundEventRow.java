package vn.parindex.province.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Paper;

/** The row of a {@link RoundEvent}. */
@Entity
@Immutable
@Table(name = "explanation_event")
class RoundEventRow {

    @Id
    @GeneratedValue(generator = "explanation_event_seq")
    @SequenceGenerator(name = "explanation_event_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "round_id")
    private Long roundId;

    @Column(name = "question_id")
    private Long questionId;

    @Enumerated(EnumType.STRING)
    private RoundEvent.Kind kind;

    private String text;

    @Embedded
    private DepartmentDeadline due;

    @Embedded
    private Paper paper;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "explanation_joint_text", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "question_id")
    @Column(name = "text")
    private Map<Long, String> jointTexts = new TreeMap<>();

    @Embedded
    private Act act;

    protected RoundEventRow() {}

    private RoundEventRow(long roundId, RoundEvent.Kind kind, String text, Act act) {
        this.roundId = roundId;
        this.kind = kind;
        this.text = text;
        this.act = act;
    }

    static RoundEventRow of(long roundId, RoundEvent.Kind kind, String text, Act act) {
        return new RoundEventRow(roundId, kind, text, act);
    }

    static RoundEventRow returned(long roundId, long questionId, String reason, DepartmentDeadline due, Act act) {
        var row = new RoundEventRow(roundId, RoundEvent.Kind.RETURNED, reason, act);
        row.questionId = questionId;
        row.due = due;
        return row;
    }

    static RoundEventRow consolidated(long roundId, String note, Map<Long, String> jointTexts, Act act) {
        var row = new RoundEventRow(roundId, RoundEvent.Kind.CONSOLIDATED, note, act);
        row.jointTexts.putAll(jointTexts);
        return row;
    }

    static RoundEventRow sent(long roundId, Paper paper, Act act) {
        var row = new RoundEventRow(roundId, RoundEvent.Kind.SENT, null, act);
        row.paper = paper;
        return row;
    }

    Long roundId() {
        return roundId;
    }

    RoundEvent event() {
        return new RoundEvent(id, kind, Optional.ofNullable(questionId), text, due, paper, jointTexts, act);
    }
}

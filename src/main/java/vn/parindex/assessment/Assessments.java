package vn.parindex.assessment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentEvent.Kind;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** The life of a unit's assessment, from its opening to the concluded points. */
@Service
@Transactional
public class Assessments {

    private final UnitAssessmentRepository assessments;
    private final EventRepository events;
    private final AssessmentRecords records;
    private final Plans plans;
    private final Clock clock;

    Assessments(
            UnitAssessmentRepository assessments,
            EventRepository events,
            AssessmentRecords records,
            Plans plans,
            Clock clock) {
        this.assessments = assessments;
        this.events = events;
        this.records = records;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Opens all fields for the unit, for the first time or after it was reopened.
     *
     * @throws Refused if the assessment was submitted, concluded or cancelled
     */
    public void open(AssessmentId id, Actor actor) {
        Plan plan = plans.get(id.planId());
        CriteriaSet set = plans.criteriaSetOf(plan.id(), id.unitCode());
        UnitAssessment row = assessments
                .findById(id.toString())
                .orElseGet(() -> assessments.save(new UnitAssessment(id, set.id(), set.version(), clock.instant())));
        if (row.status() != Status.OPEN) {
            throw notNow(id, row);
        }
        row.open(set.fields().stream().map(Criterion::code).toList());
        record(id, Kind.OPENED, null, null, actor);
    }

    /** Notes that the unit let the deadline of a field pass. Late work stays possible. */
    public void markOverdue(FieldId field, Actor actor) {
        record(field.assessment(), Kind.FIELD_OVERDUE, field.field(), null, actor);
    }

    /** The head of the unit approves the report. */
    public void approve(AssessmentId id, Actor actor) {
        row(id, Status.OPEN);
        List<String> open = records.openFields(id);
        if (!open.isEmpty()) {
            throw new Refused(
                    "Chưa thể gửi báo cáo: còn lĩnh vực chưa tự đánh giá xong: " + String.join(", ", open) + ".");
        }
        record(id, Kind.APPROVED, null, null, actor);
    }

    /** The head of the unit wants fields assessed again. */
    public void sendBack(AssessmentId id, Collection<String> fields, String reason, Actor actor) {
        UnitAssessment row = row(id, Status.OPEN);
        if (fields.isEmpty()) {
            throw new Refused("Chọn ít nhất một lĩnh vực cần đánh giá lại.");
        }
        requireReason(reason, "Ghi rõ lý do trả lại để cán bộ đầu mối biết cần sửa gì.");
        row.open(fields);
        fields.stream().sorted().forEach(field -> record(id, Kind.SENT_BACK, field, reason, actor));
    }

    /** The report goes to the Interior Department. */
    public void submit(AssessmentId id, Actor actor) {
        row(id, Status.OPEN).become(Status.SUBMITTED);
        record(id, Kind.SUBMITTED, null, null, actor);
    }

    /** All fields are appraised: the points are fixed. */
    public void conclude(AssessmentId id, Actor actor) {
        row(id, Status.SUBMITTED).become(Status.CONCLUDED);
        record(id, Kind.CONCLUDED, null, null, actor);
    }

    /** The Interior Department opens a submitted assessment again; what was entered stays and can be corrected. */
    public void reopen(AssessmentId id, String reason, Actor actor) {
        UnitAssessment row = row(id, Status.SUBMITTED, Status.CONCLUDED);
        requireReason(reason, "Ghi rõ lý do mở lại đánh giá.");
        row.open(records.fields(id));
        record(id, Kind.REOPENED, null, reason, actor);
    }

    /** The unit's year ends without a result, for example because the unit was merged into another. */
    public void cancel(AssessmentId id, String reason, Actor actor) {
        requireReason(reason, "Ghi rõ lý do dừng đánh giá.");
        row(id, Status.OPEN, Status.SUBMITTED, Status.CONCLUDED).become(Status.CANCELLED);
        record(id, Kind.CANCELLED, null, reason, actor);
    }

    private UnitAssessment row(AssessmentId id, Status... allowed) {
        UnitAssessment row = assessments
                .findById(id.toString())
                .orElseThrow(() -> new Refused("Chưa mở hồ sơ đánh giá " + id + "."));
        if (!List.of(allowed).contains(row.status())) {
            throw notNow(id, row);
        }
        return row;
    }

    private static Refused notNow(AssessmentId id, UnitAssessment row) {
        return new Refused(
                "Hồ sơ " + id + " đang ở trạng thái \"" + row.status().label() + "\", không thực hiện được việc này.");
    }

    private static void requireReason(String reason, String message) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(message);
        }
    }

    private void record(AssessmentId id, Kind kind, String field, String reason, Actor actor) {
        events.save(
                new EventRow(id, new AssessmentEvent(kind, field, reason, actor.user(), clock.instant(), actor.due())));
    }
}

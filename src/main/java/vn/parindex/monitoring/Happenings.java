package vn.parindex.monitoring;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentEvent;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.plan.Plans;

/** What happened to the assessment of a unit, in words. */
@Service
@Transactional(readOnly = true)
public class Happenings {

    private final AssessmentRecords records;
    private final Plans plans;

    Happenings(AssessmentRecords records, Plans plans) {
        this.records = records;
        this.plans = plans;
    }

    /**
     * Oldest first; of one field, if the key names one, with what concerned the whole unit. Nothing where the key is not
     * about a unit that is assessed.
     */
    public List<Happening> of(String businessKey) {
        String[] key = businessKey.split(":", -1);
        boolean assessed = key.length > 1
                && plans.find(key[0])
                        .flatMap(plan -> plan.findUnit(key[1]))
                        .filter(unit -> unit.isEvaluated())
                        .isPresent();
        return !assessed
                ? List.of()
                : records.events(new AssessmentId(key[0], key[1])).stream()
                        .filter(event -> key.length < 3
                                || event.field() == null
                                || event.field().equals(key[2]))
                        .map(Happenings::told)
                        .toList();
    }

    private static Happening told(AssessmentEvent event) {
        String field = event.field() == null ? "" : " (lĩnh vực %s)".formatted(event.field());
        return new Happening(
                event.at(),
                words(event.kind()) + field,
                event.kind() == AssessmentEvent.Kind.FIELD_OVERDUE ? null : event.user(),
                event.reason(),
                event.late());
    }

    private static String words(AssessmentEvent.Kind kind) {
        return switch (kind) {
            case OPENED -> "Mở hồ sơ đánh giá";
            case FIELD_OVERDUE -> "Quá hạn tự đánh giá";
            case SENT_BACK -> "Lãnh đạo trả lại";
            case APPROVED -> "Lãnh đạo duyệt báo cáo";
            case SUBMITTED -> "Gửi báo cáo";
            case REOPENED -> "Mở lại để đánh giá lại";
            case CONCLUDED -> "Chốt điểm thẩm định";
            case CANCELLED -> "Dừng đánh giá";
        };
    }
}

package vn.parindex.province.evidence;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;

/** Who may change a citation: the unit that cited the document, the lead, and the Interior Department. */
@Service
public class CitationRights {

    private static final String UNKNOWN = "Không có tài liệu kiểm chứng này trong kế hoạch.";

    private final CitationRecords records;
    private final Successions successions;

    CitationRights(CitationRecords records, Successions successions) {
        this.records = records;
        this.successions = successions;
    }

    /** @throws Refused if the citation does not stand, or the actor may not change it */
    Citation standing(String planId, long id, Actor actor) {
        Citation citation = records.find(planId, id).orElseThrow(() -> new Refused(UNKNOWN));
        requireStanding(citation);
        return changeable(planId, id, actor);
    }

    /** @throws Refused if there is no such citation, or the actor may not change it */
    Citation changeable(String planId, long id, Actor actor) {
        Citation citation = records.find(planId, id).orElseThrow(() -> new Refused(UNKNOWN));
        Responsibilities now = successions.responsibilities(planId);
        boolean cited = now.organisation().current(citation.act().unit()).equals(now.unitOf(actor));
        if (!cited && !now.leads(actor, assignments(citation.subject(), now))) {
            throw new Refused("Chỉ cơ quan đã ghi tài liệu, cơ quan chủ trì %s hoặc %s được thay, rút tài liệu này."
                    .formatted(citation.subject().text(), now.organisation().name(now.interior())));
        }
        return citation;
    }

    static void requireStanding(Citation citation) {
        citation.closure().ifPresent(closure -> {
            throw new Refused("Tài liệu %s đã được %s lúc trước; tải lại danh sách."
                    .formatted(
                            citation.document().paper().text(),
                            closure.replacement().isPresent() ? "thay bằng tài liệu khác" : "rút"));
        });
    }

    /** The assignments that a subject belongs to; for a criterion that nobody is assigned there are none. */
    static List<Assignment> assignments(Subject subject, Responsibilities now) {
        if (subject.kind() == Subject.Kind.CRITERION) {
            return now.assignmentsOf(subject.code());
        }
        Assignment assignment = now.assignment(subject.code());
        if (assignment.kind() != AssignmentKind.EVIDENCE) {
            throw new Refused("Mục %s không phải mục chỉ cung cấp tài liệu kiểm chứng; ghi tài liệu theo từng tiêu chí."
                    .formatted(subject.code()));
        }
        return List.of(assignment);
    }
}

package vn.parindex.web.evidence;

import java.util.List;
import java.util.Optional;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.workflow.desk.Work;

/**
 * What a task of the work on the province's index has to do with documents.
 *
 * @param subjects what the task is about, in the order of the set
 * @param unit code of the unit for which documents are handed in; null where the task is not for that
 * @param marks whether the task is an appraisal
 */
record ProvinceCase(Work work, Responsibilities now, List<Subject> subjects, String unit, boolean marks) {

    ProvinceCase {
        subjects = List.copyOf(subjects);
    }

    String planId() {
        return work.planId();
    }

    /** Whether the reader may hand documents in. */
    boolean editable() {
        return unit != null && work.mine();
    }

    /** Whether the reader may mark documents. */
    boolean markable() {
        return marks && work.mine();
    }

    /** Who hands a document in: whether it is late is told by the task. */
    Actor filing(String user) {
        return new Actor(user, unit, work.due());
    }

    /** Who marks a document. */
    Actor marking(String user) {
        return new Actor(user, now.interior(), work.due());
    }

    Optional<Subject> subject(Subject.Kind kind, String code) {
        return subjects.stream().filter(new Subject(kind, code)::equals).findFirst();
    }
}

package vn.parindex.web.evidence;

import vn.parindex.evidence.Folder;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.Subject;

/** Where documents of a province are reached. */
final class ProvincePaths {

    static final String CRITERION = "tieu-chi";
    static final String ITEM = "muc";

    private ProvincePaths() {}

    static String subject(ProvinceCase task, Subject subject) {
        return "%s/%s/%s".formatted(task(task), kind(subject), subject.code());
    }

    static String document(ProvinceCase task, Citation citation) {
        return "%s/documents/%d".formatted(task(task), citation.id());
    }

    static String file(String planId, long file) {
        return "/api/evidence/province/%s/files/%d".formatted(planId, file);
    }

    static Folder folder(String planId, Subject subject) {
        return new Folder(planId + ":" + kind(subject), subject.code());
    }

    private static String task(ProvinceCase task) {
        return "/evidence/province/tasks/" + task.work().taskId();
    }

    private static String kind(Subject subject) {
        return subject.kind() == Subject.Kind.ITEM ? ITEM : CRITERION;
    }
}

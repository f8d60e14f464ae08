package vn.parindex.web.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.evidence.FileType;
import vn.parindex.evidence.HandIn;
import vn.parindex.evidence.Particulars;
import vn.parindex.evidence.Verdict;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.CitationMark;
import vn.parindex.province.evidence.CitedFile;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Act;
import vn.parindex.scoring.Criterion;
import vn.parindex.web.People;

/** Puts together what the tab shows beside a task of the work on the province's index. */
@Component
class ProvinceTabs {

    private final Evidence evidence;
    private final People people;

    ProvinceTabs(Evidence evidence, People people) {
        this.evidence = evidence;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public EvidenceTab tab(ProvinceCase task) {
        Map<Subject, EvidenceList> lists = evidence.lists(task.planId());
        var fields = new LinkedHashMap<String, EvidenceTab.ShownField>();
        for (Subject subject : task.subjects()) {
            EvidenceTab.ShownCriterion criterion =
                    criterion(task, subject, lists.getOrDefault(subject, new EvidenceList(subject, List.of())));
            Criterion field = field(task, subject);
            String code = field == null ? criterion.code() : field.code();
            String name = field == null ? criterion.name() : field.name();
            fields.computeIfAbsent(code, key -> new EvidenceTab.ShownField(key, name, new ArrayList<>()))
                    .criteria()
                    .add(criterion);
        }
        return new EvidenceTab(
                true,
                name(task, task.unit() == null ? lead(task) : task.unit()),
                task.editable(),
                false,
                task.markable(),
                true,
                HandIn.LARGEST,
                List.copyOf(fields.values()),
                people.names(EvidenceTab.users(fields.values())));
    }

    private static EvidenceTab.ShownCriterion criterion(ProvinceCase task, Subject subject, EvidenceList list) {
        Criterion criterion =
                subject.kind() == Subject.Kind.CRITERION ? task.now().criterion(subject.code()) : null;
        return new EvidenceTab.ShownCriterion(
                subject.code(),
                criterion == null ? task.now().assignment(subject.code()).title() : criterion.name(),
                criterion == null ? null : criterion.evidence(),
                ProvincePaths.subject(task, subject),
                list.history().stream()
                        .filter(citation -> citation.closure()
                                .flatMap(Citation.Closure::replacement)
                                .isEmpty())
                        .map(citation -> document(task, citation, list))
                        .toList());
    }

    private static ShownDocument document(ProvinceCase task, Citation citation, EvidenceList list) {
        Particulars document = ProvinceFiling.particulars(citation.document());
        return new ShownDocument(
                citation.id(),
                ProvincePaths.document(task, citation),
                citation.subject().code(),
                document.number(),
                document.issuedOn(),
                document.issuer(),
                document.title(),
                citation.document().text(),
                citation.act().late(),
                false,
                null,
                who(citation.act()),
                citation.closure().map(closure -> who(closure.act())).orElse(null),
                citation.closure().map(Citation.Closure::reason).orElse(null),
                citation.files().stream().map(file -> file(task, file)).toList(),
                citation.marks().stream().map(ProvinceTabs::mark).toList(),
                earlier(citation, list),
                task.editable() && citation.isCurrent());
    }

    /** What stood in its place before, oldest first. */
    private static List<ShownDocument.Earlier> earlier(Citation citation, EvidenceList list) {
        var earlier = new ArrayList<ShownDocument.Earlier>();
        Optional<Citation> before = replaced(citation, list);
        while (before.isPresent()) {
            Citation old = before.get();
            earlier.add(0, new ShownDocument.Earlier(old.document().text(), who(old.act())));
            before = replaced(old, list);
        }
        return earlier;
    }

    private static Optional<Citation> replaced(Citation citation, EvidenceList list) {
        return Optional.ofNullable(citation.replaces()).flatMap(list::find);
    }

    private static ShownDocument.File file(ProvinceCase task, CitedFile file) {
        return ShownDocument.File.of(
                file.id(),
                ProvincePaths.file(task.planId(), file.id()),
                file.name(),
                FileType.of(file.mediaType()).orElseThrow(),
                file.size(),
                file.removed().map(removal -> who(removal.act())).orElse(null));
    }

    private static ShownDocument.ShownMark mark(CitationMark mark) {
        return new ShownDocument.ShownMark(
                mark.accepted() ? Verdict.ACCEPTED : Verdict.REJECTED, mark.reason(), who(mark.act()));
    }

    private static ShownDocument.Who who(Act act) {
        return new ShownDocument.Who(act.user(), act.at());
    }

    private static Criterion field(ProvinceCase task, Subject subject) {
        return subject.kind() == Subject.Kind.ITEM
                ? null
                : task.now().year().set().fields().stream()
                        .filter(field ->
                                field.nodes().anyMatch(node -> node.code().equals(subject.code())))
                        .findFirst()
                        .orElseThrow();
    }

    private static String lead(ProvinceCase task) {
        return task.marks()
                ? task.now().lead(task.now().assignment(task.work().unit()))
                : task.now().interior();
    }

    private static String name(ProvinceCase task, String unit) {
        return task.now().organisation().name(unit);
    }
}

package vn.parindex.web.province;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Responsibilities;

/** Takes what visitors do with documents to the domain, which decides; shows them what they may try. */
@Component
class DocumentDesk {

    private final Evidence evidence;

    DocumentDesk(Evidence evidence) {
        this.evidence = evidence;
    }

    ShownDocuments documents(Visitor visitor, Subject subject, String address) {
        EvidenceList list = evidence.list(planId(visitor), subject);
        return new ShownDocuments(
                address,
                list.history().stream()
                        .map(citation -> shown(visitor, citation, list))
                        .toList(),
                mayAdd(visitor, subject));
    }

    /** How many documents are cited for each criterion that has any. */
    Map<String, Integer> citations(Visitor visitor) {
        return evidence.lists(planId(visitor)).values().stream()
                .filter(list -> list.subject().kind() == Subject.Kind.CRITERION)
                .collect(Collectors.toMap(
                        list -> list.subject().code(), list -> list.current().size()));
    }

    /** The citation with this id, if it is one of the subject's. */
    Optional<Citation> find(Visitor visitor, Subject subject, long citation) {
        return evidence.list(planId(visitor), subject).find(citation);
    }

    void add(Visitor visitor, Subject subject, DocumentForm form) {
        List<Assignment> items = items(visitor.now(), subject);
        evidence.add(planId(visitor), subject, form.document(), visitor.actor(items, due(items)));
    }

    void replace(Visitor visitor, Citation old, DocumentForm form) {
        evidence.replace(planId(visitor), old.id(), form.document(), form.reason(), actor(visitor, old));
    }

    void withdraw(Visitor visitor, Citation old, DocumentForm form) {
        evidence.withdraw(planId(visitor), old.id(), form.reason(), actor(visitor, old));
    }

    private ShownDocument shown(Visitor visitor, Citation citation, EvidenceList list) {
        return new ShownDocument(
                citation,
                visitor.now().organisation().name(citation.act().unit()),
                citation.closure()
                        .flatMap(Citation.Closure::replacement)
                        .flatMap(list::find)
                        .map(Citation::document)
                        .orElse(null),
                citation.isCurrent() && unitFor(visitor, citation).isPresent());
    }

    private static boolean mayAdd(Visitor visitor, Subject subject) {
        Responsibilities now = visitor.now();
        List<Assignment> items = items(now, subject);
        boolean takesDocuments = subject.kind() == Subject.Kind.CRITERION
                || items.stream().allMatch(item -> item.kind() == AssignmentKind.EVIDENCE);
        return takesDocuments && now.takesPart(visitor.actor(items, null), items);
    }

    /** The visitor for the unit that may change the citation, if one of theirs may. */
    private static Actor actor(Visitor visitor, Citation citation) {
        List<Assignment> items = items(visitor.now(), citation.subject());
        return unitFor(visitor, citation)
                .map(unit -> new Actor(visitor.user(), unit, due(items)))
                .orElseGet(() -> visitor.actor(items, due(items)));
    }

    private static Optional<String> unitFor(Visitor visitor, Citation citation) {
        Responsibilities now = visitor.now();
        String cited = now.organisation().current(citation.act().unit());
        List<Assignment> items = items(now, citation.subject());
        return visitor.units().stream()
                .filter(unit -> unit.equals(cited) || now.leads(new Actor(visitor.user(), unit, null), items))
                .findFirst();
    }

    private static List<Assignment> items(Responsibilities now, Subject subject) {
        return subject.kind() == Subject.Kind.CRITERION
                ? now.assignmentsOf(subject.code())
                : List.of(now.assignment(subject.code()));
    }

    /** End of the last day of all the items' deadlines; null where a letter is still to state one. */
    private static Instant due(List<Assignment> items) {
        List<Optional<LocalDate>> days =
                items.stream().map(item -> item.deadline().lastDay()).toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream()
                        .map(Optional::get)
                        .max(LocalDate::compareTo)
                        .map(VietnamTime::endOf)
                        .orElse(null)
                : null;
    }

    private static String planId(Visitor visitor) {
        return visitor.now().year().plan().id();
    }
}

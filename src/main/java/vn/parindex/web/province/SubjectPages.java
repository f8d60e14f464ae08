package vn.parindex.web.province;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.StatedCriterion;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.thread.Threads;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** Draws the page of a criterion, or of an item of the annex: both are what documents are evidence of. */
@Component
class SubjectPages {

    private final StatementRecords statements;
    private final Threads threads;
    private final AnnexRows annex;
    private final DocumentDesk documents;

    SubjectPages(StatementRecords statements, Threads threads, AnnexRows annex, DocumentDesk documents) {
        this.statements = statements;
        this.threads = threads;
        this.annex = annex;
        this.documents = documents;
    }

    /**
     * What an address is about.
     *
     * @throws ResponseStatusException 404 if the plan has no such criterion or item
     */
    static Subject subject(Visitor visitor, String kind, String code) {
        var year = visitor.now().year();
        boolean known = kind.equals("muc")
                ? year.plan().assignments().stream()
                        .anyMatch(assignment -> assignment.item().equals(code))
                : year.set().find(code).isPresent();
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return kind.equals("muc") ? Subject.item(code) : Subject.criterion(code);
    }

    static String address(Visitor visitor, Subject subject) {
        String kind = subject.kind() == Subject.Kind.ITEM ? "/muc/" : "/tieu-chi/";
        return PlanPage.address(visitor.now().year().plan().id()) + kind + subject.code();
    }

    /** The name of the page, with all that it shows in the model. */
    String show(Visitor visitor, Subject subject, Model model) {
        model.addAttribute("documents", documents.documents(visitor, subject, address(visitor, subject)));
        model.addAttribute("names", new UnitNames(visitor.now().organisation()));
        return subject.kind() == Subject.Kind.ITEM
                ? item(visitor, subject.code(), model)
                : criterion(visitor, subject.code(), model);
    }

    private String item(Visitor visitor, String item, Model model) {
        Assignment assignment = visitor.now().assignment(item);
        model.addAttribute("row", annex.of(visitor, assignment));
        model.addAttribute("citations", documents.citations(visitor));
        model.addAttribute("takesDocuments", assignment.kind() == AssignmentKind.EVIDENCE);
        return "province-item";
    }

    private String criterion(Visitor visitor, String code, Model model) {
        Responsibilities now = visitor.now();
        String planId = now.year().plan().id();
        model.addAttribute("criterion", now.criterion(code));
        model.addAttribute("above", above(now.year().set(), code));
        model.addAttribute("department", now.organisation().name(now.departmentOf(code)));
        model.addAttribute("items", now.assignmentsOf(code));
        model.addAttribute("stated", stated(planId, code).orElse(null));
        model.addAttribute("thread", threads.thread(planId, code));
        return "province-criterion";
    }

    private Optional<StatedCriterion> stated(String planId, String code) {
        return statements.items(planId).stream()
                .map(ItemRecord::criteria)
                .flatMap(List::stream)
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /** The nodes above, the field first. */
    private static List<Criterion> above(CriteriaSet set, String code) {
        return set.fields().stream()
                .flatMap(Criterion::nodes)
                .filter(node -> code.startsWith(node.code() + "."))
                .toList();
    }
}

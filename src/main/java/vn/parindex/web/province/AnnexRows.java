package vn.parindex.web.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.Assignment;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.report.ReportStatus;
import vn.parindex.province.report.Submissions;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.ItemStatus;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.work.Responsibilities;

/** Puts the annex of a plan together as it stands today. */
@Component
class AnnexRows {

    private final StatementRecords statements;
    private final Evidence evidence;
    private final Submissions submissions;
    private final RoundRecords rounds;
    private final Clock clock;

    AnnexRows(
            StatementRecords statements, Evidence evidence, Submissions submissions, RoundRecords rounds, Clock clock) {
        this.statements = statements;
        this.evidence = evidence;
        this.submissions = submissions;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** How many items each filter shows. */
    Map<ItemFilter, Long> counts(Visitor visitor) {
        List<ItemRole> roles = visitor.now().year().plan().assignments().stream()
                .map(assignment -> ItemRole.of(visitor, assignment))
                .toList();
        return Stream.of(ItemFilter.values()).collect(Collectors.toMap(Function.identity(), filter -> roles.stream()
                .filter(filter::shows)
                .count()));
    }

    /** The items that the filter shows, in the order of the annex. */
    List<AnnexRow> of(Visitor visitor, ItemFilter filter) {
        return of(visitor, assignment -> filter.shows(ItemRole.of(visitor, assignment)));
    }

    /** One item. */
    AnnexRow of(Visitor visitor, Assignment item) {
        return of(visitor, item::equals).get(0);
    }

    private List<AnnexRow> of(Visitor visitor, Predicate<Assignment> wanted) {
        Responsibilities now = visitor.now();
        ProvincePlan plan = now.year().plan();
        Map<String, ItemRecord> records = statements.items(plan.id()).stream()
                .collect(Collectors.toMap(record -> record.assignment().item(), Function.identity()));
        Map<Subject, EvidenceList> lists = evidence.lists(plan.id());
        ReportStatus report = submissions.status(plan.id());
        int asked = rounds.of(plan.id()).size();
        var names = new UnitNames(now.organisation());
        var headings = new AnnexHeadings(plan.headings());
        return plan.assignments().stream()
                .filter(wanted)
                .map(assignment -> new AnnexRow(
                        headings.above(assignment.item()),
                        assignment,
                        names.of(assignment.lead()),
                        names.of(assignment.coordinating()),
                        ItemRole.of(visitor, assignment),
                        records.get(assignment.item()),
                        isOverdue(records.get(assignment.item())),
                        documents(assignment, lists, now),
                        report,
                        asked))
                .toList();
    }

    private boolean isOverdue(ItemRecord record) {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        return record != null
                && record.asksForSomething()
                && record.status() == ItemStatus.OPEN
                && record.assignment()
                        .deadline()
                        .lastDay()
                        .filter(today::isAfter)
                        .isPresent();
    }

    private static int documents(Assignment assignment, Map<Subject, EvidenceList> lists, Responsibilities now) {
        return lists.values().stream()
                .filter(list -> belongs(list.subject(), assignment, now))
                .mapToInt(list -> list.current().size())
                .sum();
    }

    private static boolean belongs(Subject subject, Assignment assignment, Responsibilities now) {
        return subject.kind() == Subject.Kind.ITEM
                ? subject.code().equals(assignment.item())
                : now.assignmentsOf(subject.code()).contains(assignment);
    }
}

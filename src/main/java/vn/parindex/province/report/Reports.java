package vn.parindex.province.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.statement.Entry;
import vn.parindex.province.statement.ItemEvent;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.StatedCriterion;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.work.ProvinceNotices;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Criterion;

/** Puts the province's points together. */
@Service
@Transactional(readOnly = true)
public class Reports {

    private final StatementRecords statements;
    private final Evidence evidence;
    private final Submissions submissions;
    private final Successions successions;
    private final ProvinceNotices notices;

    Reports(
            StatementRecords statements,
            Evidence evidence,
            Submissions submissions,
            Successions successions,
            ProvinceNotices notices) {
        this.statements = statements;
        this.evidence = evidence;
        this.submissions = submissions;
        this.successions = successions;
        this.notices = notices;
    }

    /** The report as the figures stand now, complete or not. */
    public MinistryReport of(String planId) {
        Responsibilities now = successions.responsibilities(planId);
        List<ItemRecord> items = statements.items(planId);
        Map<String, StatedCriterion> stated = items.stream()
                .flatMap(item -> item.criteria().stream())
                .collect(Collectors.toMap(StatedCriterion::code, Function.identity()));
        Map<Subject, EvidenceList> lists = evidence.lists(planId);
        var rows = new ArrayList<ReportRow>();
        now.year().set().fields().forEach(field -> add(field, 0, stated, lists, rows));
        return new MinistryReport(
                now.year().plan().title(),
                now.year().plan().province(),
                now.year().plan().year(),
                notices.of(planId),
                submissions.missing(planId),
                rows,
                items.stream()
                        .filter(item -> item.assignment().kind() == AssignmentKind.EVIDENCE)
                        .map(item -> item(item, lists, now))
                        .toList(),
                total(now, stated, leaf -> points(leaf, stated)),
                total(now, stated, Criterion::countedMaximum));
    }

    private static void add(
            Criterion node,
            int depth,
            Map<String, StatedCriterion> stated,
            Map<Subject, EvidenceList> lists,
            List<ReportRow> rows) {
        Optional<StatedCriterion> own = Optional.ofNullable(stated.get(node.code()));
        rows.add(new ReportRow(
                node.code(),
                node.name(),
                depth,
                node.isLeaf(),
                node.maximum(),
                points(node, stated),
                evidence(node, own, lists),
                explanation(node, own)));
        node.children().forEach(child -> add(child, depth + 1, stated, lists, rows));
    }

    private static BigDecimal points(Criterion node, Map<String, StatedCriterion> stated) {
        return node.leaves()
                .flatMap(leaf -> Optional.ofNullable(stated.get(leaf.code())).stream())
                .flatMap(criterion -> criterion.appraised().stream())
                .map(Entry::points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static String evidence(Criterion node, Optional<StatedCriterion> own, Map<Subject, EvidenceList> lists) {
        String documents = documents(lists.get(Subject.criterion(node.code())));
        return documents.isEmpty()
                ? own.flatMap(StatedCriterion::stated)
                        .map(Entry::noEvidence)
                        .map(reason -> "Không có tài liệu kiểm chứng: " + reason)
                        .orElse("")
                : documents;
    }

    private static String explanation(Criterion node, Optional<StatedCriterion> own) {
        if (!node.isLeaf()) {
            return "";
        }
        if (node.basis() == Basis.SURVEY) {
            return "Xác định qua điều tra xã hội học.";
        }
        Optional<Entry> appraised = own.flatMap(StatedCriterion::appraised);
        if (appraised.isEmpty()) {
            return own.isPresent() ? "Chưa thẩm định xong." : "Không giao cơ quan nào chấm điểm.";
        }
        if (!appraised.get().applicable()) {
            return "Không áp dụng: " + appraised.get().reason();
        }
        return own.flatMap(StatedCriterion::stated)
                .map(entry -> entry.explanation() == null ? entry.arithmetic() : entry.explanation())
                .orElse("");
    }

    private static EvidenceItem item(ItemRecord item, Map<Subject, EvidenceList> lists, Responsibilities now) {
        String documents = documents(lists.get(Subject.item(item.assignment().item())));
        String none = item.events().stream()
                .filter(event -> event.kind() == ItemEvent.Kind.SUBMITTED && event.reason() != null)
                .reduce((earlier, later) -> later)
                .map(event -> "Không có tài liệu kiểm chứng: " + event.reason())
                .orElse("");
        return new EvidenceItem(
                item.assignment().item(),
                item.assignment().title(),
                now.organisation().name(now.lead(item.assignment())),
                documents.isEmpty() ? none : documents);
    }

    private static String documents(EvidenceList list) {
        return list == null
                ? ""
                : list.current().stream()
                        .map(citation -> citation.document().text())
                        .collect(Collectors.joining("\n"));
    }

    /** Over the leaves that have points. */
    private static BigDecimal total(
            Responsibilities now, Map<String, StatedCriterion> stated, Function<Criterion, BigDecimal> figure) {
        return now.year().set().leaves().stream()
                .filter(leaf -> points(leaf, stated) != null)
                .map(figure)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

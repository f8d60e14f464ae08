package vn.parindex.workflow.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.Assignment;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.FormTask;
import vn.parindex.workflow.tasks.Keys;

/** A task about one item of the plan; its name says which, so that a list of twenty can be told apart. */
abstract class ItemTask extends FormTask {

    private static final int LONGEST_TITLE = 80;

    private final StatementRecords records;
    private final Successions successions;
    private final Evidence evidence;

    ItemTask(StatementRecords records, Successions successions, Evidence evidence) {
        this.records = records;
        this.successions = successions;
        this.evidence = evidence;
    }

    @Override
    protected final Map<String, Object> prefill(DelegateTask task) {
        ItemRecord item = item(task);
        Assignment assignment = item.assignment();
        Responsibilities now = now(task);
        task.setName("%s – mục %s: %s".formatted(task.getName(), assignment.item(), shortened(assignment.title())));
        var values = new LinkedHashMap<String, Object>();
        values.put(FormKeys.ITEM, "%s. %s".formatted(assignment.item(), assignment.title()));
        values.put(FormKeys.ITEM_NUMBER, assignment.item());
        values.put(FormKeys.LEAD, now.organisation().name(now.lead(assignment)));
        values.put(
                "coordinating",
                assignment.coordinating().isEmpty()
                        ? "không có"
                        : now.year().plan().namesOf(assignment.coordinating()));
        prefill(task, item, values);
        return values;
    }

    abstract void prefill(DelegateTask task, ItemRecord item, Map<String, Object> values);

    ItemRecord item(DelegateTask task) {
        return records.item(Keys.planId(task), Keys.item(task));
    }

    Responsibilities now(DelegateTask task) {
        return successions.responsibilities(Keys.planId(task));
    }

    Evidence evidence() {
        return evidence;
    }

    /** Who acts for the lead of the item. */
    Actor lead(DelegateTask task) {
        return Actors.of(task, now(task).lead(item(task).assignment()));
    }

    /** Who acts for the Interior Department. */
    Actor interior(DelegateTask task) {
        return Actors.of(task, now(task).interior());
    }

    /** The documents of a criterion, as its group shows them. */
    void documents(DelegateTask task, String criterion, Map<String, Object> values) {
        List<Citation> current =
                evidence.list(Keys.planId(task), Subject.criterion(criterion)).current();
        values.put(FormKeys.of(criterion, FormKeys.DOCUMENTS), Shown.text(told(current)));
        values.put(FormKeys.of(criterion, FormKeys.DOCUMENT_COUNT), Integer.toString(current.size()));
    }

    /** The documents of an item that asks for evidence only. */
    void documents(DelegateTask task, Map<String, Object> values) {
        EvidenceList list = evidence.list(Keys.planId(task), Subject.item(Keys.item(task)));
        values.put(FormKeys.DOCUMENTS, Shown.text(told(list.current())));
        values.put(FormKeys.DOCUMENT_COUNT, Integer.toString(list.current().size()));
    }

    /** Cites the document that a form names, if it names any; the use case says what such a document lacks. */
    void cite(DelegateTask task, Subject subject, String number, String date, String issuer, String summary) {
        String numberText = text(task, number);
        String dateText = text(task, date);
        String issuerText = text(task, issuer);
        String summaryText = text(task, summary);
        if (numberText == null && dateText == null && issuerText == null && summaryText == null) {
            return;
        }
        var paper = new Paper(numberText, dateText == null ? null : date(task, date));
        evidence.add(Keys.planId(task), subject, new Document(paper, issuerText, summaryText, null), lead(task));
    }

    static String input(java.math.BigDecimal points) {
        return points == null ? null : points.stripTrailingZeros().toPlainString();
    }

    /** A figure as the form shows it. */
    static String shown(vn.parindex.province.statement.Entry entry) {
        return entry.applicable() ? VietnameseNumber.of(entry.points()) + " điểm" : "không áp dụng";
    }

    static String told(List<Citation> citations) {
        return citations.isEmpty()
                ? "Chưa có."
                : citations.stream()
                        .map(citation -> "- " + citation.document().text())
                        .collect(Collectors.joining("\n"));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
    }
}

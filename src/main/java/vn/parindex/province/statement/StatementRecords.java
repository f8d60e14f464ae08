package vn.parindex.province.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.work.Logged;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.Criterion;

/** Reads the items of a plan as they stand. */
@Service
@Transactional(readOnly = true)
public class StatementRecords {

    private final EntryRepository entries;
    private final ItemEventRepository events;
    private final Successions successions;

    StatementRecords(EntryRepository entries, ItemEventRepository events, Successions successions) {
        this.entries = entries;
        this.events = events;
        this.successions = successions;
    }

    /** The items whose leads score criteria or supply evidence, in the order of the annex. */
    public List<ItemRecord> items(String planId) {
        Responsibilities now = successions.responsibilities(planId);
        Map<String, List<Entry>> said = entriesByCriterion(planId);
        Map<String, List<ItemEvent>> happened = events.findByPlanIdOrderById(planId).stream()
                .map(ItemEventRow::event)
                .collect(Collectors.groupingBy(ItemEvent::item));
        return now.year().plan().assignments().stream()
                .filter(assignment ->
                        assignment.kind() == AssignmentKind.SCORE || assignment.kind() == AssignmentKind.EVIDENCE)
                .map(assignment -> item(now, assignment, said, happened))
                .toList();
    }

    /**
     * One item.
     *
     * @throws Refused if the plan has no such item, or it is not one that is stated
     */
    public ItemRecord item(String planId, String item) {
        return items(planId).stream()
                .filter(record -> record.assignment().item().equals(item))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "Phụ lục của kế hoạch không có mục %s để chấm điểm hoặc cung cấp tài liệu.".formatted(item)));
    }

    /** Everything that was said about a criterion, oldest first. */
    public List<Logged<Entry>> history(String planId, String criterion) {
        return entries.findByPlanIdAndCriterionCodeOrderById(planId, criterion).stream()
                .map(row -> new Logged<>(row.id(), row.entry()))
                .toList();
    }

    /** What happened to the items of a plan, oldest first. */
    public List<Logged<ItemEvent>> events(String planId) {
        return events.findByPlanIdOrderById(planId).stream()
                .map(row -> new Logged<>(row.id(), row.event()))
                .toList();
    }

    private Map<String, List<Entry>> entriesByCriterion(String planId) {
        return entries.findByPlanIdOrderById(planId).stream()
                .map(EntryRow::entry)
                .collect(Collectors.groupingBy(Entry::criterion));
    }

    private static ItemRecord item(
            Responsibilities now,
            Assignment assignment,
            Map<String, List<Entry>> said,
            Map<String, List<ItemEvent>> happened) {
        return new ItemRecord(
                assignment,
                now.scoredCriteria(assignment).stream()
                        .map(leaf -> stated(leaf, said))
                        .toList(),
                happened.getOrDefault(assignment.item(), List.of()));
    }

    private static StatedCriterion stated(Criterion leaf, Map<String, List<Entry>> said) {
        return StatedCriterion.of(leaf, said.getOrDefault(leaf.code(), List.of()));
    }
}

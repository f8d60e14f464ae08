package vn.parindex.results;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Unit;

/** What was completed after its deadline, by step and by department. */
final class DeadlineSummary {

    private static final String HEAD = ".lanhdao";
    private static final int MOST = 5;

    private final List<TimelineEntry> late;
    private final List<TimelineEntry> timeline;
    private final Plan plan;

    DeadlineSummary(List<TimelineEntry> timeline, Plan plan) {
        this.timeline = timeline;
        this.late = timeline.stream().filter(TimelineEntry::late).toList();
        this.plan = plan;
    }

    private record Delay(String name, int tasks, long days, long longest) {

        Delay plus(Delay other) {
            return new Delay(name, tasks + other.tasks, days + other.days, Math.max(longest, other.longest));
        }

        String text() {
            return "  - %s: %d việc, tổng %d ngày, lâu nhất %d ngày\n".formatted(name, tasks, days, longest);
        }
    }

    void write(StringBuilder text) {
        text.append("\n3. THỜI HẠN\n");
        if (late.isEmpty()) {
            text.append("Không có việc nào hoàn thành sau hạn.\n");
            return;
        }
        text.append("%d/%d việc hoàn thành sau hạn.\n".formatted(late.size(), timeline.size()));
        list(text, "Theo bước:", TimelineEntry::activityName);
        list(text, "Theo cơ quan được giao:", entry -> department(entry.candidateGroup()));
    }

    private void list(StringBuilder text, String title, Function<TimelineEntry, String> key) {
        var delays = new TreeMap<String, Delay>();
        for (TimelineEntry entry : late) {
            long days = entry.daysLate();
            delays.merge(key.apply(entry), new Delay(key.apply(entry), 1, days, days), Delay::plus);
        }
        text.append(title).append('\n');
        delays.values().stream()
                .sorted(Comparator.comparing(Delay::tasks)
                        .thenComparing(Delay::days)
                        .reversed())
                .limit(MOST)
                .forEach(delay -> text.append(delay.text()));
        if (delays.size() > MOST) {
            text.append("  - và %d mục khác (xem timeline.csv)\n".formatted(delays.size() - MOST));
        }
    }

    /** The department of a group of users; a head's desk belongs to the department. */
    private String department(String group) {
        if (group == null) {
            return "Chưa giao cho cơ quan nào";
        }
        String code = group.endsWith(HEAD) ? group.substring(0, group.length() - HEAD.length()) : group;
        return plan.findUnit(code).map(Unit::name).orElse(code);
    }
}

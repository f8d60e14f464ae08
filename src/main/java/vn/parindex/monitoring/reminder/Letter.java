package vn.parindex.monitoring.reminder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one mailbox is told on one day.
 *
 * @param names of the people who read it: an office may share one
 * @param lines each task once, sections in their order, the most urgent first
 */
public record Letter(String recipient, List<String> names, List<ReminderLine> lines) {

    /** A section of a letter. */
    public record Part(String title, List<ReminderLine> lines) {}

    public Letter {
        names = List.copyOf(names);
        lines = lines.stream()
                .sorted(Comparator.comparing(ReminderLine::section)
                        .thenComparing(ReminderLine::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ReminderLine::about)
                        .thenComparing(ReminderLine::name)
                        .thenComparing(ReminderLine::taskId))
                .toList();
    }

    /** "Nhắc việc cải cách hành chính: 1 việc quá hạn, 3 việc sắp đến hạn"; nothing in it was typed by anybody. */
    public String subject() {
        var counts = new ArrayList<String>();
        for (Part part : parts()) {
            counts.add(part.lines().size() + " " + part.title().replaceFirst("^Việc", "việc"));
        }
        return "Nhắc việc cải cách hành chính: " + String.join(", ", counts);
    }

    public List<Part> parts() {
        return Arrays.stream(ReminderLine.Section.values())
                .map(section -> new Part(
                        section.title(),
                        lines.stream().filter(line -> line.section() == section).toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    public String greeting() {
        return names.stream().distinct().collect(Collectors.joining("; "));
    }
}

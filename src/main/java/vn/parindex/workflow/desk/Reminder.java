package vn.parindex.workflow.desk;

import java.util.Map;
import java.util.Optional;

/**
 * A reason to remind somebody of a task, as the table of reminders states it.
 *
 * @param step name of the reason; nobody is reminded of the same task twice for the same
 */
public record Reminder(To to, String step, Tone tone) {

    /** Whom. */
    public enum To {
        /** Who has claimed the task; while nobody has, everybody it is offered to. */
        STAFF,
        /** The heads of the units that the task is offered to. */
        HEAD,
        /** The department that runs the year. */
        INTERIOR
    }

    /** How the mail speaks of it. */
    public enum Tone {
        SOON,
        DUE,
        LATE,
        /** The task is late, and whoever reads this is to see to it. */
        ESCALATED
    }

    private static final Map<String, To> PEOPLE = Map.of("staff", To.STAFF, "head", To.HEAD, "interior", To.INTERIOR);
    private static final Map<String, Tone> TONES =
            Map.of("soon", Tone.SOON, "due", Tone.DUE, "late", Tone.LATE, "escalated", Tone.ESCALATED);

    /** @throws IllegalArgumentException in Vietnamese: what is wrong with a row of the table */
    static Reminder of(Map<String, Object> row) {
        Object step = row.get("step");
        if (!(step instanceof String name) || !name.matches("[a-z0-9]+(-[a-z0-9]+)*") || name.length() > 64) {
            throw new IllegalArgumentException(
                    "Cột “step” phải là mã viết thường, không dấu, nối bằng gạch ngang, dài nhất 64 ký tự; đang ghi “%s”."
                            .formatted(step));
        }
        return new Reminder(one(PEOPLE, "to", row.get("to")), name, one(TONES, "tone", row.get("tone")));
    }

    private static <T> T one(Map<String, T> meanings, String column, Object word) {
        return Optional.ofNullable(word)
                .map(Object::toString)
                .map(meanings::get)
                .orElseThrow(() -> new IllegalArgumentException("Cột “%s” phải là một trong: %s; đang ghi “%s”."
                        .formatted(
                                column,
                                String.join(
                                        ", ",
                                        meanings.keySet().stream().sorted().toList()),
                                word)));
    }
}

package vn.parindex.monitoring.reminder;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.parindex.calendar.VietnamTime;

/** Writes letters out: {@code templates/mail-reminder.html}, and the same as plain text. */
@Component
class Typist {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String ROBOT =
            "Thư này do phần mềm xác định Chỉ số cải cách hành chính tự động gửi; không cần trả lời.";

    private final ITemplateEngine templates;

    Typist(ITemplateEngine templates) {
        this.templates = templates;
    }

    LetterText daily(LocalDate day, Letter letter) {
        return text(
                letter,
                letter.subject(),
                "Việc cải cách hành chính cần làm, tính đến ngày " + VietnamTime.format(day) + ":",
                "",
                "Mỗi ngày làm việc gửi nhiều nhất một thư; mỗi việc chỉ nhắc lại khi đến mốc nhắc tiếp theo. " + ROBOT);
    }

    /** @param note what the sender adds; empty if nothing */
    LetterText manual(LocalDate day, Letter letter, String by, String note) {
        return text(
                letter,
                letter.subject(),
                "%s đề nghị xử lý các việc sau, tính đến ngày %s:".formatted(by, VietnamTime.format(day)),
                note.strip(),
                ROBOT);
    }

    private LetterText text(Letter letter, String subject, String opening, String note, String closing) {
        var context = new Context(VIETNAMESE);
        context.setVariable("subject", subject);
        context.setVariable("greeting", letter.greeting());
        context.setVariable("opening", opening);
        context.setVariable("note", note);
        context.setVariable("parts", letter.parts());
        context.setVariable("closing", closing);
        return new LetterText(
                subject, plain(letter, opening, note, closing), templates.process("mail-reminder", context));
    }

    private static String plain(Letter letter, String opening, String note, String closing) {
        var text = new StringBuilder();
        text.append("Kính gửi: ")
                .append(letter.greeting())
                .append("\n\n")
                .append(opening)
                .append('\n');
        if (!note.isEmpty()) {
            text.append('\n').append(note).append('\n');
        }
        for (Letter.Part part : letter.parts()) {
            text.append("\n%s (%d)\n".formatted(part.title(), part.lines().size()));
            for (ReminderLine line : part.lines()) {
                text.append("- %s – %s\n  Hạn: %s\n  %s\n"
                        .formatted(line.name(), line.about(), line.deadlineText(), line.address()));
            }
        }
        return text.append("\n--\n").append(closing).append('\n').toString();
    }
}

package vn.parindex.web.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.BindParam;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.work.Paper;
import vn.parindex.source.DayText;

/**
 * What somebody types about a document. Everything is kept as it was typed, so that a form that is refused comes back
 * with it; signs that no text has are gone.
 *
 * @param date a day as people type it
 * @param reason why the document replaces another, or is withdrawn
 */
public record DocumentForm(
        @BindParam("so") String number,
        @BindParam("ngay") String date,
        @BindParam("co-quan") String issuer,
        @BindParam("trich-yeu") String summary,
        @BindParam("ly-do") String reason) {

    static final DocumentForm EMPTY = new DocumentForm(null, null, null, null, null);

    public DocumentForm {
        number = line(number);
        date = line(date);
        issuer = line(issuer);
        summary = text(summary);
        reason = text(reason);
    }

    Document document() {
        return new Document(new Paper(number, day().orElse(null)), issuer, summary, null);
    }

    /** What the rules for documents cannot tell, because they know days only. */
    List<String> problems() {
        return date.isEmpty() || day().isPresent()
                ? List.of()
                : List.of("Ngày ban hành “%s” không phải là một ngày; ghi theo ngày/tháng/năm, ví dụ 05/01/2025."
                        .formatted(date));
    }

    private Optional<LocalDate> day() {
        return DayText.parse(date);
    }

    private static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /** Control characters, which the database would refuse, never come from people. */
    private static String text(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                        .strip();
    }
}

package vn.parindex.province.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import vn.parindex.calendar.VietnamTime;

/** Number and date of an official document. */
@Embeddable
public record Paper(@Column(name = "paper_number") String number, @Column(name = "paper_date") LocalDate date) {

    /** What a number may be long at most. */
    public static final int LONGEST_NUMBER = 50;

    /** Older documents are typing errors: nothing that a year's index cites goes back so far. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    public Paper {
        // control signs come from pasting; the database takes not all of them
        number = number == null ? null : number.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /**
     * Tells what is missing or cannot be right.
     *
     * @param what Vietnamese, capitalised: which document
     */
    public void check(String what, LocalDate today, Findings findings) {
        findings.requireText(number, "%s: ghi số, ký hiệu văn bản.", what);
        findings.requireLength(number, LONGEST_NUMBER, what + ": số, ký hiệu văn bản");
        if (date == null) {
            findings.add("%s: ghi ngày ban hành.", what);
        } else if (date.isAfter(today)) {
            findings.add(
                    "%s: ngày %s chưa đến (hôm nay là %s); kiểm tra lại ngày ban hành.",
                    what, VietnamTime.format(date), VietnamTime.format(today));
        } else if (date.isBefore(EARLIEST)) {
            findings.add("%s: ngày %s quá xa trước đây; kiểm tra lại năm ban hành.", what, VietnamTime.format(date));
        }
    }

    /** {@code 8131/BNV-CCHC ngày 13/12/2024}. */
    public String text() {
        return "%s ngày %s".formatted(number, VietnamTime.format(date));
    }

    /** The number as it is compared: whatever its case and spacing. */
    public static String key(String number) {
        return number.strip().replaceAll("\\s+", " ").toLowerCase(Locale.forLanguageTag("vi"));
    }
}

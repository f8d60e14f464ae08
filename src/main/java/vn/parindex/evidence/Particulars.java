package vn.parindex.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.assessment.Refused;
import vn.parindex.calendar.VietnamTime;

/**
 * What is said about a document.
 *
 * @param number as it is printed; null for what has none, such as a picture
 * @param issuedOn date of issue
 * @param issuer who issued it
 * @param title its subject (trích yếu)
 */
public record Particulars(String number, LocalDate issuedOn, String issuer, String title) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_ISSUER = 255;
    private static final int LONGEST_TITLE = 1000;
    private static final int FIRST_YEAR = 1945;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    public Particulars {
        number = clean(number);
        issuer = clean(issuer);
        title = clean(title);
    }

    /**
     * Tells what is missing or cannot be right.
     *
     * @throws Refused with all problems
     */
    void check(LocalDate today) {
        var problems = new ArrayList<String>();
        if (issuedOn == null) {
            problems.add("Ghi ngày ban hành (ngày/tháng/năm).");
        } else if (issuedOn.isAfter(today)) {
            problems.add("Ngày ban hành " + VietnamTime.format(issuedOn) + " chưa đến; kiểm tra lại.");
        } else if (issuedOn.getYear() < FIRST_YEAR) {
            problems.add("Năm ban hành " + issuedOn.getYear() + " không hợp lý; kiểm tra lại.");
        }
        required(issuer, "Ghi cơ quan ban hành.", problems);
        required(title, "Ghi trích yếu nội dung.", problems);
        atMost(number, LONGEST_NUMBER, "Số, ký hiệu", problems);
        atMost(issuer, LONGEST_ISSUER, "Cơ quan ban hành", problems);
        atMost(title, LONGEST_TITLE, "Trích yếu", problems);
        if (!problems.isEmpty()) {
            throw new Refused(List.copyOf(problems));
        }
    }

    /** {@code 12/BC-STP ngày 05/01/2024 của Sở Tư pháp: Báo cáo …}. */
    public String text() {
        return (number == null ? "Tài liệu" : number) + " ngày " + VietnamTime.format(issuedOn) + " của " + issuer
                + ": " + title;
    }

    private static void required(String text, String problem, List<String> problems) {
        if (text == null) {
            problems.add(problem);
        }
    }

    private static void atMost(String text, int most, String what, List<String> problems) {
        if (text != null && text.length() > most) {
            problems.add(what + " dài " + text.length() + " ký tự, tối đa " + most + " ký tự.");
        }
    }

    /** In one line, without what is not seen; null where nothing is left. */
    private static String clean(String text) {
        String visible = text == null
                ? ""
                : INVISIBLE.matcher(text.replaceAll("\\s+", " ")).replaceAll("").strip();
        return visible.isEmpty() ? null : visible;
    }
}

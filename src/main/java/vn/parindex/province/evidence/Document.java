package vn.parindex.province.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.Paper;

/**
 * A document that is cited.
 *
 * @param issuer who issued it
 * @param summary its subject (trích yếu)
 * @param fileName of the copy that was handed over; null if there is none
 */
@Embeddable
public record Document(
        @Embedded Paper paper, String issuer, String summary, @Column(name = "file_name") String fileName) {

    private static final int LONGEST_ISSUER = 255;
    private static final int LONGEST_FILE_NAME = 255;
    private static final int LONGEST_SUMMARY = 2000;

    public Document {
        issuer = stripped(issuer);
        summary = stripped(summary);
        fileName = stripped(fileName);
        fileName = fileName == null || fileName.isEmpty() ? null : fileName;
    }

    public static Document of(String number, LocalDate date, String issuer, String summary) {
        return new Document(new Paper(number, date), issuer, summary, null);
    }

    /** Tells what is missing or cannot be right. */
    void check(LocalDate today, Findings findings) {
        String what = paper.number() == null || paper.number().isBlank()
                ? "Tài liệu kiểm chứng"
                : "Tài liệu " + paper.number();
        paper.check(what, today, findings);
        findings.requireText(issuer, "%s: ghi cơ quan ban hành.", what);
        findings.requireText(summary, "%s: ghi trích yếu nội dung.", what);
        findings.requireLength(issuer, LONGEST_ISSUER, what + ": cơ quan ban hành");
        findings.requireLength(summary, LONGEST_SUMMARY, what + ": trích yếu");
        findings.requireLength(fileName, LONGEST_FILE_NAME, what + ": tên tệp");
    }

    /** Whether both are one document: number, date and issuer, whatever their case and spacing. */
    boolean isSameAs(Document other) {
        return paper.date().equals(other.paper.date())
                && Paper.key(paper.number()).equals(Paper.key(other.paper.number()))
                && Paper.key(issuer).equals(Paper.key(other.issuer));
    }

    /** {@code 12/BC-UBND ngày 05/01/2025 của UBND tỉnh: Báo cáo …}. */
    public String text() {
        return "%s của %s: %s".formatted(paper.text(), issuer, summary);
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}

package vn.parindex.province.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PROVINCE;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.statement.Appraisal;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.WholeYear;

class ReportTest {

    private static final Paper PAPER = new Paper("12/TTr-SNV", LocalDate.of(2024, 12, 23));

    private final ProvinceAtWork province = new ProvinceAtWork();
    private final WholeYear year = new WholeYear(province);
    private final Submissions submissions = province.get(Submissions.class);
    private final SentReports sent = province.get(SentReports.class);
    private final Reports reports = province.get(Reports.class);

    @Test
    void what_is_missing_is_told_item_by_item() {
        assertThat(submissions.missing(PLAN))
                .hasSize(19)
                .contains("Mục 6.2 (Sở Kế hoạch và Đầu tư): cơ quan chủ trì đang thực hiện.")
                .as("the set of the rehearsal has nothing for 6.1")
                .noneMatch(missing -> missing.startsWith("Mục 6.1 "));

        year.submit();
        assertThat(submissions.missing(PLAN)).hasSize(19).contains("Mục 7.7 (Sở Y tế): đã gửi, chờ thẩm định.");
        year.accept();
        assertThat(submissions.missing(PLAN)).isEmpty();
    }

    @Test
    void an_incomplete_report_is_not_submitted() {
        year.submit();

        assertThatThrownBy(() -> submissions.submit(PLAN, PAPER, of(INTERIOR)))
                .satisfies(refused -> assertThat(((Refused) refused).problems())
                        .hasSize(19)
                        .contains("Chưa đủ để tổng hợp: Mục 4.2 (Sở Tài chính): đã gửi, chờ thẩm định."));
        assertThat(submissions.status(PLAN)).isEqualTo(ReportStatus.PREPARING);
    }

    @Test
    void it_is_submitted_returned_approved_and_sent_each_by_its_document() {
        done();
        submissions.submit(PLAN, PAPER, of(INTERIOR));
        assertThatThrownBy(() -> submissions.send(PLAN, PAPER, of(INTERIOR)))
                .hasMessageContaining("đang ở trạng thái “đã trình UBND tỉnh”");
        submissions.sendBack(PLAN, "Xem lại tiêu chí 8.4", of(PROVINCE));
        assertThat(submissions.status(PLAN)).isEqualTo(ReportStatus.PREPARING);
        submissions.submit(PLAN, PAPER, of(INTERIOR));
        submissions.approve(PLAN, PAPER, of(PROVINCE));
        sent.send(PLAN, PAPER, of(INTERIOR));

        assertThat(submissions.status(PLAN)).isEqualTo(ReportStatus.SENT);
        assertThat(submissions.events(PLAN))
                .extracting(ReportEvent::kind)
                .containsExactly(
                        ReportEvent.Kind.SUBMITTED,
                        ReportEvent.Kind.RETURNED,
                        ReportEvent.Kind.SUBMITTED,
                        ReportEvent.Kind.APPROVED,
                        ReportEvent.Kind.SENT);
        assertThatThrownBy(() -> submissions.send(PLAN, PAPER, of(INTERIOR))).isInstanceOf(Refused.class);
    }

    @Test
    void what_was_sent_stays_as_it_went_whatever_is_added_later() throws IOException {
        assertThat(sent.find(PLAN)).isEmpty();
        done();
        submissions.submit(PLAN, PAPER, of(INTERIOR));
        submissions.approve(PLAN, PAPER, of(PROVINCE));
        sent.send(PLAN, PAPER, of(INTERIOR));
        var document = Document.of("99/BC-SNV", PAPER.date(), "Sở Nội vụ", "Bổ sung sau khi gửi");
        province.get(Evidence.class).add(PLAN, Subject.criterion("1.1"), document, of(INTERIOR));

        SentReport kept = sent.find(PLAN).orElseThrow();

        assertThat(kept.sent().paper()).isEqualTo(PAPER);
        assertThat(text(kept.workbook())).doesNotContain("99/BC-SNV");
        var now = new ByteArrayOutputStream();
        ReportWorkbook.write(province.get(Reports.class).of(PLAN), now);
        assertThat(text(now.toByteArray())).contains("99/BC-SNV");
    }

    @Test
    void an_item_that_was_opened_again_meanwhile_stops_the_report() {
        done();
        submissions.submit(PLAN, PAPER, of(INTERIOR));
        province.get(Appraisal.class).reopen(PLAN, "4.2", List.of("8.4"), "Sai số liệu", of(INTERIOR));

        assertThatThrownBy(() -> submissions.approve(PLAN, PAPER, of(PROVINCE)))
                .hasMessage("Chưa đủ để tổng hợp: Mục 4.2 (Sở Tài chính): cơ quan chủ trì đang thực hiện.");
    }

    @Test
    void everybody_does_their_own_step() {
        done();

        assertThatThrownBy(() -> submissions.submit(PLAN, PAPER, of(FINANCE)))
                .hasMessageContaining("Việc này do Sở Nội vụ thực hiện");
        submissions.submit(PLAN, PAPER, of(INTERIOR));
        assertThatThrownBy(() -> submissions.approve(PLAN, PAPER, of(INTERIOR)))
                .hasMessageContaining("Việc này do UBND tỉnh thực hiện");
        assertThatThrownBy(() -> submissions.approve(PLAN, new Paper("", null), of(PROVINCE)))
                .hasMessageContainingAll("ghi số, ký hiệu văn bản", "ghi ngày ban hành");
        assertThatThrownBy(() -> submissions.sendBack(PLAN, " ", of(PROVINCE)))
                .hasMessageContaining("Ghi rõ lý do trả lại");
    }

    @Test
    void a_line_has_points_evidence_and_explanation() {
        province.get(Evidence.class)
                .add(
                        PLAN,
                        Subject.criterion("8.4"),
                        Document.of("7/BC-STC", LocalDate.of(2024, 12, 20), "Sở Tài chính", "Báo cáo thu ngân sách"),
                        of(FINANCE));
        done();

        MinistryReport report = reports.of(PLAN);

        assertThat(row(report, "8.4").points()).isEqualByComparingTo("1");
        assertThat(row(report, "8.4").evidence())
                .isEqualTo("7/BC-STC ngày 20/12/2024 của Sở Tài chính: Báo cáo thu ngân sách");
        assertThat(row(report, "8.6").evidence()).isEqualTo("Không có tài liệu kiểm chứng: Tài liệu gửi kèm công văn");
        assertThat(row(report, "8.1").explanation()).isEqualTo("Xác định qua điều tra xã hội học.");
        assertThat(row(report, "8.1").points()).isNull();
        assertThat(row(report, "8").points())
                .as("8.2 to 8.6: 1, a tenth of 2, 1, 1, 1")
                .isEqualByComparingTo("4.2");
        assertThat(report.maximum()).isEqualByComparingTo("66.5");
        assertThat(report.points())
                .isEqualByComparingTo(report.rows().stream()
                        .filter(row -> row.depth() == 0 && row.points() != null)
                        .map(ReportRow::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(report.items())
                .hasSize(9)
                .first()
                .isEqualTo(new EvidenceItem(
                        "7.1",
                        "Ngành, lĩnh vực Kế hoạch và đầu tư",
                        "Sở Kế hoạch và Đầu tư",
                        "Không có tài liệu kiểm chứng: Không phân cấp mới"));
    }

    @Test
    void another_set_than_the_plans_own_is_told_on_every_sheet() throws IOException {
        byte[] bytes = workbook();

        assertThat(bytes).as("equal reports are equal bytes").isEqualTo(workbook());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook).hasSize(2).allSatisfy(sheet -> assertThat(sheet)
                    .anySatisfy(row -> assertThat(text(row, 0))
                            .contains("được dùng thay cho bộ tiêu chí “bnv-892-2024” của kế hoạch")));
            assertThat(workbook.getSheet("Tự đánh giá"))
                    .anySatisfy(row -> assertThat(text(row, 0))
                            .isEqualTo("Chưa xong: Mục 4.2 (Sở Tài chính): cơ quan chủ" + " trì đang thực hiện."))
                    .anySatisfy(row -> assertThat(
                                    List.of(text(row, 0), text(row, 2), text(row, 3), text(row, 4), text(row, 5)))
                            .containsExactly(
                                    "Mã", "Điểm tối đa", "Điểm tự đánh giá", "Tài liệu kiểm chứng", "Giải trình"));
        }
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).toString();
    }

    private byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        ReportWorkbook.write(reports.of(PLAN), out);
        return out.toByteArray();
    }

    private void done() {
        year.submit();
        year.accept();
    }

    private static ReportRow row(MinistryReport report, String code) {
        return report.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** All that stands in the sheet of criteria. */
    private static String text(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var extractor = new XSSFExcelExtractor(book)) {
            return extractor.getText();
        }
    }
}

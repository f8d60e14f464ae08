package vn.parindex.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultSummaryTest {

    @Test
    void aPageThatBeginsWithTheNotices() throws IOException {
        String text = summary(SampleResult.full(), SampleResult.timeline());
        Files.writeString(Path.of("target/sample-summary.txt"), text);
        assertThat(text.lines().toList().subList(0, 3))
                .containsExactly(
                        "BÁO CÁO TÓM TẮT KẾT QUẢ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023",
                        "LƯU Ý: Số liệu mô phỏng, không phải kết quả thật.",
                        "LƯU Ý: Bộ tiêu chí mẫu, không phải văn bản chính thức");
        assertThat(text.lines()).hasSizeLessThan(70);
        assertThat(text)
                .contains("Kế hoạch số 43/KH-UBND ngày 09/05/2023, tỉnh Trà Vinh")
                .contains("Sở, ban, ngành tỉnh: 18/18 đơn vị có kết quả")
                .contains("UBND cấp huyện: 9/9 đơn vị có kết quả")
                .contains("Từ ngày 02/10/2023 đến ngày 05/01/2024: hoàn thành 3 việc, còn 1 việc chưa xong.");
    }

    @Test
    void figuresOfASmallResult() throws IOException {
        String text = summary(SampleResult.small(), SampleResult.timeline());
        assertThat(text.lines())
                .contains(
                        "- Sở, ban, ngành tỉnh: 2/18 đơn vị có kết quả; thu về 80/82 phiếu điều tra (97,56 %);"
                                + " 1 đơn vị gửi báo cáo muộn.",
                        "- Không có kết quả (đã dừng đánh giá): Thanh tra tỉnh.",
                        "Sở, ban, ngành tỉnh: Chỉ số bình quân 84,88 %; loại B: 2 đơn vị",
                        "    1. Sở Nội vụ: 89,75 % (loại B)",
                        "  - Lĩnh vực 1. Chỉ đạo, điều hành: mất 1,50/10,00 điểm (15,00 %)",
                        "Sở, ban, ngành tỉnh: tự đánh giá bình quân 60,00 điểm, thẩm định 54,25 điểm",
                        "  - Sở Văn hóa, Thể thao và Du lịch tự chấm cao hơn 10,00 điểm (60,00 so với 50,00)");
    }

    @Test
    void aFieldOfBonusPointsHasNothingToLose() throws IOException {
        assertThat(summary(SampleResult.withBonusField(), List.of()))
                .contains("  - Lĩnh vực 1. Chỉ đạo, điều hành: mất 1,50/10,00 điểm (15,00 %)")
                .doesNotContain("Lĩnh vực 9");
    }

    @Test
    void latenessByStepAndDepartmentTheHeadsDeskIncluded() throws IOException {
        assertThat(summary(SampleResult.small(), SampleResult.timeline()).lines())
                .contains(
                        "2/4 việc hoàn thành sau hạn.",
                        "  - Duyệt báo cáo, gửi: 1 việc, tổng 5 ngày, lâu nhất 5 ngày",
                        "  - Sở Y tế: 2 việc, tổng 8 ngày, lâu nhất 5 ngày");
        assertThat(summary(SampleResult.small(), SampleResult.timeline().subList(0, 1)))
                .contains("Không có việc nào hoàn thành sau hạn.");
    }

    @Test
    void aResultWithoutTimelineStillHasASummary() throws IOException {
        assertThat(summary(SampleResult.small(), List.of())).contains("2. XẾP HẠNG");
    }

    private static String summary(PlanResult result, List<TimelineEntry> timeline) throws IOException {
        var out = new StringBuilder();
        ResultSummary.write(result, timeline, SampleResult.plan(), out);
        return out.toString();
    }
}

package vn.parindex.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void theRankingIsWrittenToTheLetter() throws IOException {
        var out = new StringBuilder();
        ResultCsv.write(SampleResult.small(), out);
        assertThat(out)
                .hasToString(
                        """
                        group,rank,unit_code,unit_name,appraised_points,survey_points,points,max_points,index_percent,class
                        so-nganh,1,so-noi-vu,Sở Nội vụ,58.50,31.25,89.75,100.00,89.75,B
                        so-nganh,2,so-van-hoa-the-thao-va-du-lich,"Sở Văn hóa, Thể thao và Du lịch",50.00,30.00,80.00,100.00,80.00,B
                        cap-huyen,1,huyen-mau,"=HYPERLINK(""x"")",40.125,30.00,70.125,100.00,70.125,B
                        """);
    }

    @Test
    void theTimelineIsInVietnameseTimeAndEmptyWhereNothingIsKnown() throws IOException {
        var out = new StringBuilder();
        TimelineCsv.write(SampleResult.timeline(), out);
        assertThat(out.toString().lines())
                .containsExactly(
                        "created_at,completed_at,due_at,process,activity_id,activity_name,unit_code,candidate_group,user",
                        "2023-10-02T08:00:00+07:00,2023-12-30T08:00:00+07:00,2023-12-31T23:59:59+07:00,field-assessment,Task_AssessField,Tự đánh giá,so-noi-vu,so-noi-vu,so-noi-vu",
                        "2023-10-02T08:00:00+07:00,2024-01-03T08:00:00+07:00,2023-12-31T23:59:59+07:00,field-assessment,Task_AssessField,Tự đánh giá,so-y-te,so-y-te,so-y-te",
                        "2023-12-20T08:00:00+07:00,2024-01-05T08:00:00+07:00,2023-12-31T23:59:59+07:00,field-assessment,Task_AssessField,\"Duyệt báo cáo, gửi\",so-y-te,so-y-te.lanhdao,so-y-te.lanhdao",
                        "2024-01-05T08:00:00+07:00,,2023-12-31T23:59:59+07:00,field-assessment,Task_AssessField,Tổng hợp,,so-noi-vu,");
    }

    @Test
    void noticesLieBesideTheTables() throws IOException {
        var out = new StringBuilder();
        NoticeFile.write(SampleResult.NOTICES, out);
        assertThat(out).contains("- Số liệu mô phỏng", "- Bộ tiêu chí mẫu, không phải văn bản chính thức");

        var none = new StringBuilder();
        NoticeFile.write(List.of(), none);
        assertThat(none).contains("Không có lưu ý nào");
    }
}

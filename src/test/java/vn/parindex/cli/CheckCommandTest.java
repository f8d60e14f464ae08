package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code check} says of plans of both kinds. */
class CheckCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void a_plan_of_units_is_checked() {
        assertThat(check("travinh-2023")).isZero();
        assertThat(out.toString()).contains("hợp lệ. 27 cơ quan, đơn vị; 10 bước; 1278 phiếu điều tra.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_plan_of_the_province_passes_on_the_set_for_rehearsals_and_says_so() {
        assertThat(check("daknong-2024")).isZero();
        assertThat(out.toString())
                .contains("hợp lệ. 24 mục phân công; 80 tiêu chí của bộ “daklak-2020” (chỉ để diễn tập).");
        assertThat(err.toString())
                .contains(
                        "cảnh báo: Bộ tiêu chí “bnv-892-2024” mới có khung",
                        "ghi nhận: Tiêu chí 8.1 “Kết quả Chỉ số hài lòng (SIPAS)” chưa giao cơ quan nào chủ trì. Lý do: ");
    }

    @Test
    void a_plan_that_leaves_a_criterion_to_nobody_is_refused() throws IOException {
        Path plan = changed("    criteria: [\"2\"]", "    criteria: [\"6\"]");

        assertThat(check(plan.toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains(
                        "lỗi: Tiêu chí 2.1 “Theo dõi thi hành pháp luật (TDTHPL)” chưa giao cơ quan nào chủ trì; giao trong “assignments”, hoặc ghi lý do trong “acknowledged”.",
                        "lỗi: Tiêu chí 6 “Cải cách tài chính công” giao ở nhiều mục cùng cấp: 3.1 (Sở Tư pháp), 4.1 (Sở Tài chính); giữ lại một mục.");
    }

    @Test
    void the_matrix_is_printed_as_a_table_alone() {
        assertThat(check("daknong-2023", "--matrix")).isZero();
        assertThat(out.toString().lines())
                .hasSize(81)
                .contains(
                        "criterion,name,basis,maximum,item,assigned_as,lead,coordinating,inherited,note",
                        "8.4,Thực hiện thu ngân sách hằng năm của tỉnh theo Kế hoạch được Chính phủ giao,self,1,4.3,8.4,so-tai-chinh,group:so-nganh; group:cap-huyen,giao trực tiếp,");
    }

    @Test
    void a_plan_of_units_has_no_matrix() {
        assertThat(check("travinh-2023", "--matrix")).isEqualTo(2);
        assertThat(err.toString()).contains("--matrix: chỉ dùng cho kế hoạch xác định Chỉ số của tỉnh.");
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(Path.of("db/plans/daknong-2024.yaml"));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("daknong-2024.yaml"), text.replace(from, to));
    }

    private int check(String... arguments) {
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

package vn.parindex.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.jar.RunningJar.Outcome;

/** The commands for criteria sets, as staff run them. */
@Tag("jar")
class CriteriaIT {

    private static final String BROKEN =
            """
            Mã;Tên tiêu chí;Điểm tối đa;Căn cứ
            1;Chỉ đạo;;
            1.1;;hai;tự đánh giá
            1.2;Báo cáo;1,5;người dân
            """;

    @TempDir
    private Path folder;

    @Test
    void lists_sets_and_frames() {
        Outcome outcome = run("criteria", "list");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output())
                .contains("daklak-2020", "80 tiêu chí chấm điểm, tối đa 100 điểm")
                .contains("bnv-892-2024", "892/QĐ-BNV ngày 05/12/2024 của Bộ Nội vụ", "khung, chưa dùng được")
                .doesNotContain("Spring", "DEBUG");
    }

    @Test
    void shows_a_set_as_a_tree() {
        assertThat(run("criteria", "show", "daklak-2020").output())
                .contains("1. Công tác chỉ đạo, điều hành CCHC – 8,5 điểm", "[Sở Nội vụ]", "Điểm bằng tỷ lệ");
    }

    @Test
    void a_set_goes_to_excel_and_comes_back_the_same() throws IOException {
        assertThat(run("criteria", "export", "daklak-2020", "--out", "bo.xlsx").exitCode())
                .isZero();
        assertThat(run("criteria", "export", "daklak-2020", "--out", "truoc.yaml")
                        .exitCode())
                .isZero();
        assertThat(run("criteria", "import", "bo.xlsx", "--out", "sau.yaml").exitCode())
                .isZero();

        assertThat(folder.resolve("sau.yaml")).hasSameTextualContentAs(folder.resolve("truoc.yaml"));
        assertThat(run("criteria", "check", "sau.yaml").output()).contains("hợp lệ. 8 lĩnh vực; 80 tiêu chí chấm điểm");
    }

    @Test
    void nothing_is_overwritten_unless_asked_for() throws IOException {
        Files.writeString(folder.resolve("bo.yaml"), "của tôi");

        Outcome refused = run("criteria", "export", "daklak-2020", "--out", "bo.yaml");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.output()).contains("đã có tệp “bo.yaml”");
        assertThat(folder.resolve("bo.yaml")).hasContent("của tôi");
        assertThat(run("criteria", "export", "daklak-2020", "--out", "bo.yaml", "--force")
                        .exitCode())
                .isZero();
    }

    @Test
    void all_problems_of_a_table_are_told_and_nothing_is_written() throws IOException {
        Files.writeString(folder.resolve("bo.csv"), BROKEN);

        Outcome outcome = run("criteria", "import", "bo.csv", "--out", "bo.yaml");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("bo.csv:3:2: lỗi: Ô “Tên tiêu chí” còn trống"))
                .anyMatch(line -> line.startsWith("bo.csv:3:3: lỗi: “Điểm tối đa” phải là số"))
                .anyMatch(line -> line.startsWith("bo.csv:4:4: lỗi: “Căn cứ” phải là một trong"));
        assertThat(folder.resolve("bo.yaml")).doesNotExist();
    }

    @Test
    void a_frame_is_refused_wherever_a_set_is_needed() throws IOException {
        Files.writeString(
                folder.resolve("ke-hoach.yaml"),
                Files.readString(Path.of("db/plans/travinh-2023.yaml")).replace("mau-so-nganh-2023", "bnv-892-2024"));
        Files.writeString(folder.resolve("diem.csv"), "unit,criterion,points\nA,1.1,1\n");

        for (Outcome outcome : new Outcome[] {
            run("check", "ke-hoach.yaml"),
            run("rehearse", "ke-hoach.yaml"),
            run("load", "ke-hoach.yaml"),
            run("score", "--set", "bnv-892-2024", "--scores", "diem.csv"),
            run("criteria", "check", "bnv-892-2024")
        }) {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.output()).contains("mới có khung (mã và tên)", "--frame bnv-892-2024");
        }
    }

    @Test
    void the_annex_is_compared_with_its_frame() throws IOException {
        assertThat(run("criteria", "export", "bnv-892-2024", "--out", "phu-luc.xlsx")
                        .exitCode())
                .isZero();
        Files.writeString(folder.resolve("thieu.csv"), "code,name,max,basis\n1,Công tác chỉ đạo,2,self\n");

        Outcome blank = run("criteria", "import", "phu-luc.xlsx", "--frame", "bnv-892-2024", "--out", "bo.yaml");
        Outcome incomplete = run("criteria", "import", "thieu.csv", "--frame", "bnv-892-2024", "--out", "bo.yaml");

        assertThat(blank.exitCode()).isEqualTo(2);
        assertThat(blank.output())
                .contains("phu-luc.xlsx:3:1: lỗi: Tiêu chí 1.1")
                .doesNotContain("Thiếu tiêu chí");
        assertThat(incomplete.exitCode()).isEqualTo(2);
        assertThat(incomplete.output()).contains("Thiếu tiêu chí 8.3.3 “Tỷ lệ đóng góp", "cảnh báo: Tiêu chí 1 tên là");
    }

    private Outcome run(String... arguments) {
        return RunningJar.command(folder, Map.of(), arguments);
    }
}

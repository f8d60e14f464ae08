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
import vn.parindex.source.ShippedFile;

/** What {@code questionnaires check} says. */
class QuestionnairesCheckCommandTest {

    private static final String CITIZENS = "phieu-so-nguoi-dan.form";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void the_shipped_questionnaires_are_sound() {
        assertThat(check()).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines()).hasSize(6).anySatisfy(line -> assertThat(line)
                .matches("phieu-so-nguoi-dan: hợp lệ\\. Phiếu khảo sát ý kiến người dân, tổ chức về sở, ban,"
                        + " ngành tỉnh; 11 câu hỏi, 10 câu chấm điểm; phiên bản [0-9a-f]{12}\\."));
    }

    @Test
    void a_file_takes_the_place_of_the_shipped_questionnaire_of_its_audience() throws IOException {
        Path changed = changed("Ông/Bà có góp ý gì", "Ông/Bà mong muốn gì");

        assertThat(check(changed.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(6);
    }

    @Test
    void a_criterion_that_nobody_asks_about_any_more_is_named() throws IOException {
        Path changed = changed("\"criterion\": \"8.1.2\"", "\"criterion\": \"8.1.1\"");

        assertThat(check(changed.toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith(changed + ":3:5: lỗi: Tiêu chí 8.1.2 “Mức độ hài lòng về TTHC” của bộ “mau-so-nganh-2023”"
                        + " không có phiếu nào của nhóm đơn vị “so-nganh” hỏi đến")
                .hasLineCount(1);
    }

    @Test
    void a_questionnaire_for_nobody_of_the_plan_is_named() throws IOException {
        Path changed = changed("\"unitGroup\": \"so-nganh\"", "\"unitGroup\": \"cap-xa\"");

        assertThat(check(changed.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Kế hoạch không có nhóm đơn vị “cap-xa”");
    }

    @Test
    void all_problems_of_all_files_are_listed() throws IOException {
        Path changed = changed("\"value\": \"5\"", "\"value\": \"6\"");
        Path missing = folder.resolve("khong-co.form");

        assertThat(check(changed.toString(), missing.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(21).anySatisfy(line -> assertThat(line)
                .startsWith(missing + ":1:1: lỗi: Không đọc được tệp"));
    }

    @Test
    void a_plan_that_is_not_there_is_named() {
        assertThat(check("--plan", "khong-co")).isEqualTo(2);
        assertThat(err.toString()).contains("khong-co");
    }

    private Path changed(String part, String other) throws IOException {
        String text = ShippedFile.text("forms/" + CITIZENS).orElseThrow();
        assertThat(text).contains(part);
        return Files.writeString(folder.resolve(CITIZENS), text.replace(part, other));
    }

    private int check(String... arguments) {
        return new CommandLine(new QuestionnairesCheckCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

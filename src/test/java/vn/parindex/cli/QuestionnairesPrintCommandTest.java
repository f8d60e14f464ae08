package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code questionnaires print}. */
class QuestionnairesPrintCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void a_document_is_written_once_and_never_over_another() throws IOException {
        Path codes = Files.writeString(folder.resolve("ma.txt"), "A1\n\nA2\n");

        assertThat(print("phieu-so-nguoi-dan", "--codes", codes.toString())).isZero();
        assertThat(out.toString()).contains("Đã ghi ");
        assertThat(folder.resolve("phieu.docx")).isNotEmptyFile();
        assertThat(print("phieu-so-nguoi-dan")).isEqualTo(2);
        assertThat(err.toString()).contains("đã có tệp");
        assertThat(print("phieu-so-nguoi-dan", "--force")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A1,A2,A1     | dòng 3: mã “A1” đã có
                    A1,=HYPER()  | dòng 2: mã phiếu chỉ gồm chữ, số
                    ''           | chưa có mã nào
                    """)
    void wrong_codes_are_told_with_their_line_and_nothing_is_written(String lines, String problem) throws IOException {
        Path codes = Files.writeString(folder.resolve("ma.txt"), lines.replace(',', '\n'));

        assertThat(print("phieu-so-nguoi-dan", "--codes", codes.toString())).isEqualTo(2);

        assertThat(err.toString()).contains(problem);
        assertThat(folder.resolve("phieu.docx")).doesNotExist();
    }

    @Test
    void a_questionnaire_that_does_not_exist_or_is_broken_is_told() throws IOException {
        assertThat(print("phieu-khong-co")).isEqualTo(2);
        assertThat(err.toString()).contains("phieu-so-nguoi-dan, ");
        Path broken = Files.writeString(folder.resolve("phieu-hong.form"), "{\"components\": []}");
        assertThat(print(broken.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(broken + ":");
        assertThat(folder.resolve("phieu.docx")).doesNotExist();
    }

    private int print(String questionnaire, String... options) {
        String[] line = Stream.concat(
                        Stream.of(
                                questionnaire,
                                "--out",
                                folder.resolve("phieu.docx").toString()),
                        Stream.of(options))
                .toArray(String[]::new);
        return new CommandLine(new QuestionnairesPrintCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(line);
    }
}

package vn.parindex.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.source.RawWorkbook;

/** The score command as a user runs it: exit codes, what goes to which stream, and files of a million rows. */
@Tag("jar")
class ScoreIT {

    private static final String SET = "code,name,max,basis\n1,Một,,\n1.1,A,1.5,self\n1.2,B,1,survey\n";
    private static final String SCORES =
            "unit,criterion,points\nSở A,1.1,1.25\nSở A,1.2,KAD\nSở B,1.1,1.5\nSở B,1.2,1\n";

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("set.csv"), SET);
        Files.writeString(folder.resolve("scores.csv"), SCORES);
    }

    @Test
    void the_ranking_goes_to_standard_output_and_nothing_else_does() {
        var outcome = score("--set", "set.csv", "--scores", "scores.csv");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .isEqualTo(
                        """
                        group,rank,unit,points,max_points,index_percent,class
                        ,1,Sở B,2.50,2.50,100.00,A
                        ,2,Sở A,1.25,1.50,83.33,B
                        """);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void the_explanation_follows_after_an_empty_line_or_stands_alone() {
        var both = score("--set", "set.csv", "--scores", "scores.csv", "--explain", "Sở A");
        var alone = score("--set", "set.csv", "--scores", "scores.csv", "--explain", "Sở A", "--out", "kq.json");

        assertThat(both.out()).contains("83.33,B\n\nSở A\nChỉ số 83,33 %: hạng 2 trong 2 cơ quan, đơn vị");
        assertThat(alone.out()).startsWith("Sở A\nChỉ số 83,33 %").doesNotContain("rank");
        assertThat(folder.resolve("kq.json")).content().contains("\"index_percent\" : 83.33");
    }

    @Test
    void names_are_understood_where_the_environment_names_no_language() {
        var outcome = run(
                List.of(),
                "C",
                "--set",
                "set.csv",
                "--scores",
                "scores.csv",
                "--classes",
                "Tốt:90,Khá:0",
                "--explain",
                "Sở B");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains(",2,Sở A,1.25,1.50,83.33,Khá\n\nSở B\n");
    }

    @Test
    void the_provinces_table_of_2019_comes_out_with_its_printed_differences() throws IOException {
        var scores = new ArrayList<>(List.of("unit,group,criterion,points"));
        for (String line : Files.readAllLines(Path.of("src/test/resources/criteria/daklak-2020-annex1.csv"))) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
            if (cells[0].matches("\\d.*")) {
                scores.add("Đắk Lắk,Tỉnh,%s,%s".formatted(cells[0], cells[3]));
            }
        }
        Files.write(folder.resolve("daklak.csv"), scores);

        var outcome = score("--set", "daklak-2020", "--scores", "daklak.csv");

        assertThat(outcome.out()).endsWith("Tỉnh,1,Đắk Lắk,79.53,100.00,79.53,C\n");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err().lines().filter(line -> line.contains("ghi chú: ")))
                .hasSize(4)
                .allMatch(line -> line.matches("daklak\\.csv:\\d+:4: ghi chú: .*do làm tròn khi in.*"));
    }

    @Test
    void all_problems_of_all_files_are_listed_and_the_old_result_stays() throws IOException {
        Files.writeString(folder.resolve("set.csv"), SET + "3.1,C,1,\n1.2,D,1,\n");
        Files.writeString(folder.resolve("scores.csv"), SCORES + "Sở C,1.1,một\n");
        Files.writeString(folder.resolve("kq.csv"), "cũ");

        var outcome = score("--set", "set.csv", "--scores", "scores.csv", "--out", "kq.csv");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines().map(line -> line.replaceFirst(": lỗi: .*", "")))
                .containsExactly("set.csv:5:1", "set.csv:6:1", "scores.csv:6:3");
        assertThat(folder.resolve("kq.csv")).hasContent("cũ");
    }

    @Test
    void hostile_and_damaged_files_are_refused_in_one_line() throws IOException {
        String header = "<row>%s%s%s</row>".formatted(text("unit"), text("criterion"), text("points"));
        RawWorkbook.of(header + " ".repeat(40_000_000)).write(folder.resolve("bomb.xlsx"));
        RawWorkbook.of("").with("xl/vbaProject.bin", "macro").write(folder.resolve("macro.xlsx"));
        RawWorkbook.of("").with("[Content_Types].xml", "<broken").write(folder.resolve("broken.xlsx"));
        Files.writeString(folder.resolve("utf16.csv"), SCORES, StandardCharsets.UTF_16);

        for (String file : List.of("bomb.xlsx", "macro.xlsx", "broken.xlsx", "utf16.csv", "none.csv")) {
            var outcome = score("--set", "set.csv", "--scores", file);
            assertThat(outcome.exitCode()).as(file).isEqualTo(2);
            assertThat(outcome.err().lines())
                    .as(file)
                    .singleElement()
                    .asString()
                    .startsWith(file + ":1:1: lỗi: ");
            assertThat(outcome.out()).as(file).isEmpty();
        }
    }

    @Test
    void what_is_read_is_never_written_over() throws IOException {
        var scores = score(
                "--set",
                "set.csv",
                "--scores",
                "scores.csv",
                "--out",
                folder.resolve("scores.csv").toString());
        var set = score("--set", "set.csv", "--scores", "scores.csv", "--out", "set.csv");

        assertThat(List.of(scores, set)).allSatisfy(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.err()).contains("là tệp đầu vào nên sẽ bị ghi đè; chọn tên tệp khác.");
        });
        assertThat(folder.resolve("scores.csv")).hasContent(SCORES);
        assertThat(folder.resolve("set.csv")).hasContent(SET);
    }

    @Test
    void a_wrong_command_line_is_refused_in_vietnamese() {
        var nothing = score();
        var all =
                score("--set", "set.csv", "--scores", "scores.csv", "--classes", "x", "--scale", "4", "--out", "a.txt");
        var unknown = score("--set", "set.csv", "--scores", "scores.csv", "--explain", "Sở C");

        assertThat(List.of(nothing.exitCode(), all.exitCode(), unknown.exitCode()))
                .containsOnly(2);
        assertThat(nothing.err()).startsWith("Thiếu --set BỘ_TIÊU_CHÍ, --scores BẢNG_ĐIỂM.");
        assertThat(all.err()).contains("--classes: ", "--scale: ", "--out: ");
        assertThat(unknown.err()).contains("scores.csv:1:1: lỗi: Bảng điểm không có cơ quan, đơn vị “Sở C”");
        assertThat(unknown.out()).isEmpty();
    }

    @Test
    void a_million_rows_of_csv_and_xlsx_are_scored_in_half_a_gigabyte_and_give_the_same() throws IOException {
        var set = new StringBuilder("code,name,max,basis\n");
        for (int field = 1; field <= 8; field++) {
            set.append(field).append(",F,,\n");
            for (int leaf = 1; leaf <= 10; leaf++) {
                set.append("%d.%d,L,1.25,\n".formatted(field, leaf));
            }
        }
        Files.writeString(folder.resolve("set.csv"), set);
        try (var csv = Files.newBufferedWriter(folder.resolve("scores.csv"));
                var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("scores.xlsx")))) {
            csv.write("unit,group,criterion,points\n");
            RawWorkbook.of("¦").writeStreaming(zip, "¦", sheet -> aMillionRows(csv, sheet));
        }

        var csv = run(List.of("-Xmx512m"), null, "--set", "set.csv", "--scores", "scores.csv", "--out", "a.csv");
        var xlsx = run(List.of("-Xmx512m"), null, "--set", "set.csv", "--scores", "scores.xlsx", "--out", "b.csv");

        assertThat(csv).isEqualTo(new Outcome(0, "", ""));
        assertThat(xlsx).isEqualTo(new Outcome(0, "", ""));
        assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
        assertThat(Files.readAllLines(folder.resolve("a.csv"))).hasSize(12_501);
    }

    private static void aMillionRows(Writer csv, Writer sheet) throws IOException {
        sheet.write("<row>%s%s%s%s</row>".formatted(text("unit"), text("group"), text("criterion"), text("points")));
        for (int unit = 0; unit < 12_500; unit++) {
            for (int leaf = 0; leaf < 80; leaf++) {
                String name = "Xã số " + unit;
                String group = "Tỉnh " + unit % 34;
                String code = "%d.%d".formatted(1 + leaf / 10, 1 + leaf % 10);
                String points = "%d.%02d".formatted((unit + leaf) % 126 / 100, (unit + leaf) % 126 % 100);
                csv.write("%s,%s,%s,%s\n".formatted(name, group, code, points));
                sheet.write("<row>%s%s%s<c><v>%s</v></c></row>".formatted(text(name), text(group), text(code), points));
            }
        }
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(text);
    }

    private Outcome score(String... arguments) {
        return run(List.of(), null, arguments);
    }

    /** @param language of the environment, null as it is */
    private Outcome run(List<String> options, String language, String... arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                Path.of(System.getProperty("parindex.jar")).toAbsolutePath().toString(),
                "score"));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile(folder, "out", ".log");
            Path err = Files.createTempFile(folder, "err", ".log");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            if (language != null) {
                builder.environment().put("LC_ALL", language);
            }
            Process process = builder.start();
            assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

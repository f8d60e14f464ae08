package vn.parindex.survey.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.Questionnaire;

/** A file of ballots as an enumerator leaves it. */
final class TypedFile {

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    TypedFile(Questionnaire questionnaire, String... more) {
        headings = new ArrayList<>();
        headings.add("ma_phieu");
        questionnaire.questions().stream().map(Question::key).forEach(headings::add);
        headings.addAll(Arrays.asList(more));
    }

    /** A ballot with the same answer to every rated question. */
    TypedFile add(String code, String answer, String... more) {
        var row = new ArrayList<String>();
        row.add(code);
        IntStream.range(0, headings.size() - 1 - more.length).forEach(i -> row.add(answer));
        row.addAll(Arrays.asList(more));
        rows.add(row);
        return this;
    }

    /** Changes a cell of the row that was added last. */
    TypedFile with(String heading, String value) {
        rows.get(rows.size() - 1).set(headings.indexOf(heading), value);
        return this;
    }

    List<List<String>> rows() {
        return rows;
    }

    TypedFile rows(List<List<String>> others) {
        var file = new TypedFile(headings);
        file.rows.addAll(others);
        return file;
    }

    private TypedFile(List<String> headings) {
        this.headings = headings;
    }

    Path csv(Path folder) {
        return csv(folder, ",");
    }

    Path csv(Path folder, String separator) {
        String text = IntStream.rangeClosed(0, rows.size())
                .mapToObj(i -> i == 0 ? headings : rows.get(i - 1))
                .map(row -> row.stream().map(TypedFile::quoted).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"));
        return write(folder, "phieu.csv", out -> out.write(("\ufeff" + text + "\r\n").getBytes("UTF-8")));
    }

    Path xlsx(Path folder) {
        return write(folder, "phieu.xlsx", out -> {
            try (var workbook = new XSSFWorkbook()) {
                var sheet = workbook.createSheet("Nhập phiếu");
                for (int i = 0; i <= rows.size(); i++) {
                    var row = sheet.createRow(i);
                    List<String> cells = i == 0 ? headings : rows.get(i - 1);
                    for (int j = 0; j < cells.size(); j++) {
                        String cell = cells.get(j);
                        if (cell.matches("\\d")) {
                            row.createCell(j).setCellValue(Integer.parseInt(cell));
                        } else {
                            row.createCell(j).setCellValue(cell);
                        }
                    }
                }
                workbook.write(out);
            }
        });
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",;\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Path write(Path folder, String name, Writing writing) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}

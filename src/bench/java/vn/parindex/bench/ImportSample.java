package vn.parindex.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Ballots of twenty rated questions under codes that were issued, as files. */
final class ImportSample {

    static final int QUESTIONS = 20;

    private static final long SEED = 20240115;

    private ImportSample() {}

    /** A form with twenty questions. */
    static String form(String audience, String unitGroup) {
        String questions = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(ImportSample::question)
                .collect(Collectors.joining(","));
        return """
                {"components": [
                  {"type": "text", "id": "Field_intro", "text": "### Phiếu đo tốc độ nhập",
                   "properties": {"questionnaire": "phieu-do-toc-do", "audience": "%s", "unitGroup": "%s"}},
                  {"type": "textfield", "key": "ballotCode", "id": "Field_code", "label": "Mã phiếu",
                   "validate": {"maxLength": 40}},
                  %s],
                 "type": "default", "id": "phieu-do-toc-do", "schemaVersion": 9}
                """
                .formatted(audience, unitGroup, questions);
    }

    private static String question(int number) {
        return """
                {"type": "radio", "key": "q%1$d", "id": "Field_q%1$d", "label": "%1$d. Câu hỏi thứ %1$d?",
                 "properties": {"criterion": "1.%1$d", "scale": "5"},
                 "values": [{"label": "Rất tốt", "value": "5"}, {"label": "Tốt", "value": "4"},
                   {"label": "Bình thường", "value": "3"}, {"label": "Chưa tốt", "value": "2"},
                   {"label": "Kém", "value": "1"}, {"label": "Không có ý kiến", "value": "khong-y-kien"}]}"""
                .formatted(number);
    }

    static List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("ma_phieu"));
        IntStream.rangeClosed(1, QUESTIONS).forEach(number -> headings.add("q" + number));
        return headings;
    }

    /** Sheets come back in no order. */
    static void csv(Path file, List<String> codes) throws IOException {
        List<String> order = new ArrayList<>(codes);
        var random = new Random(SEED);
        Collections.shuffle(order, random);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(",", headings()));
            out.write('\n');
            for (String code : order) {
                out.write(code);
                for (int i = 0; i < QUESTIONS; i++) {
                    out.write(',');
                    out.write(answer(random));
                }
                out.write('\n');
            }
        }
    }

    static void xlsx(Path file, List<String> codes) throws IOException {
        var random = new Random(SEED);
        try (var workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Nhập phiếu");
            List<String> headings = headings();
            var first = sheet.createRow(0);
            IntStream.range(0, headings.size()).forEach(i -> first.createCell(i).setCellValue(headings.get(i)));
            int number = 1;
            for (String code : codes) {
                var row = sheet.createRow(number++);
                row.createCell(0).setCellValue(code);
                for (int i = 1; i <= QUESTIONS; i++) {
                    String answer = answer(random);
                    if (answer.length() == 1) {
                        row.createCell(i).setCellValue(answer.charAt(0) - '0');
                    } else if (!answer.isEmpty()) {
                        row.createCell(i).setCellValue(answer);
                    }
                }
            }
            workbook.write(out);
        }
    }

    /** One in fifty is blank, has no opinion or cannot be read. */
    private static String answer(Random random) {
        return switch (random.nextInt(150)) {
            case 0 -> "";
            case 1 -> "KYK";
            case 2 -> "KHL";
            default -> Integer.toString(1 + random.nextInt(5));
        };
    }
}

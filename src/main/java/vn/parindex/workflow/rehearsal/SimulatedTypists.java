package vn.parindex.workflow.rehearsal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.parindex.source.Problem;
import vn.parindex.survey.entry.BallotEntries;
import vn.parindex.survey.entry.EntryMode;
import vn.parindex.survey.entry.EntryReport;
import vn.parindex.survey.entry.Typist;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.Questionnaire;

/** Staff who type sheets of paper into a workbook and send it in, as the page of entry takes it. */
@Component
class SimulatedTypists {

    private static final String CODE = "ma_phieu";

    private final BallotEntries entries;

    SimulatedTypists(BallotEntries entries) {
        this.entries = entries;
    }

    /** @throws IllegalStateException if a sheet is refused */
    void type(
            Questionnaire questionnaire,
            Typist typist,
            List<SimulatedRespondents.Sheet> sheets,
            Function<SimulatedRespondents.Sheet, SimulatedBallot> ballots) {
        try {
            Path folder = Files.createTempDirectory("parindex-typed");
            try {
                Path file = folder.resolve("phieu.xlsx");
                write(questionnaire, sheets, ballots, file);
                sendIn(sheets.get(0).planId(), questionnaire, file, typist, sheets.size());
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook of typed ballots cannot be written", e);
        }
    }

    private static void write(
            Questionnaire questionnaire,
            List<SimulatedRespondents.Sheet> sheets,
            Function<SimulatedRespondents.Sheet, SimulatedBallot> ballots,
            Path file)
            throws IOException {
        List<String> keys =
                questionnaire.questions().stream().map(Question::key).toList();
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet table = workbook.createSheet();
            Row head = table.createRow(0);
            head.createCell(0).setCellValue(CODE);
            keys.forEach(key -> head.createCell(head.getLastCellNum()).setCellValue(key));
            for (SimulatedRespondents.Sheet sheet : sheets) {
                Map<String, String> values = ballots.apply(sheet).fill(questionnaire, true);
                Row row = table.createRow(table.getLastRowNum() + 1);
                row.createCell(0).setCellValue(sheet.right().code().text());
                keys.forEach(key -> row.createCell(row.getLastCellNum()).setCellValue(values.getOrDefault(key, "")));
            }
            workbook.write(out);
        }
    }

    private void sendIn(String planId, Questionnaire questionnaire, Path file, Typist typist, int ballots) {
        var problems = new ArrayList<Problem>();
        EntryReport report = entries.enter(
                planId, questionnaire.id(), file, EntryMode.ALL_OR_NOTHING, problems::add, rows -> {}, typist);
        if (report.taken() != ballots) {
            throw new IllegalStateException(
                    "%d of %d typed ballots were taken: %s".formatted(report.taken(), ballots, problems));
        }
    }
}

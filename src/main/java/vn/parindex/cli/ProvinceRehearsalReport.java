package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.parindex.province.AssignmentProgressCsv;
import vn.parindex.province.outcome.ComparisonCsv;
import vn.parindex.province.outcome.ComparisonWorkbook;
import vn.parindex.province.outcome.ProvinceComparison;
import vn.parindex.province.outcome.ProvinceComparisons;
import vn.parindex.province.report.ReportWorkbook;
import vn.parindex.province.report.Reports;
import vn.parindex.province.respondent.SendingCsv;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.province.work.ProvinceNotices;
import vn.parindex.results.NoticeFile;
import vn.parindex.results.TimelineCsv;
import vn.parindex.workflow.launch.AssignmentTimelines;
import vn.parindex.workflow.launch.Timelines;

/** Writes what a rehearsal of the province's own index came to into a folder. */
@Component
class ProvinceRehearsalReport {

    private final Timelines timelines;
    private final AssignmentTimelines assignments;
    private final Reports reports;
    private final ProvinceComparisons comparisons;
    private final Sendings sendings;
    private final ProvinceNotices notices;

    ProvinceRehearsalReport(
            Timelines timelines,
            AssignmentTimelines assignments,
            Reports reports,
            ProvinceComparisons comparisons,
            Sendings sendings,
            ProvinceNotices notices) {
        this.timelines = timelines;
        this.assignments = assignments;
        this.reports = reports;
        this.comparisons = comparisons;
        this.sendings = sendings;
        this.notices = notices;
    }

    void write(String planId, Path folder) throws IOException {
        ProvinceComparison comparison = comparisons.of(planId);
        Files.createDirectories(folder);
        try (Writer csv = Files.newBufferedWriter(folder.resolve("timeline.csv"))) {
            TimelineCsv.write(timelines.of(planId), csv);
        }
        try (Writer csv = Files.newBufferedWriter(folder.resolve("assignments.csv"))) {
            AssignmentProgressCsv.write(assignments.of(planId), csv);
        }
        try (Writer csv = Files.newBufferedWriter(folder.resolve("respondents.csv"))) {
            SendingCsv.write(sendings.list(planId), csv);
        }
        try (Writer csv = Files.newBufferedWriter(folder.resolve("comparison.csv"))) {
            ComparisonCsv.criteria(comparison, csv);
        }
        try (Writer csv = Files.newBufferedWriter(folder.resolve("departments.csv"))) {
            ComparisonCsv.departments(comparison, csv);
        }
        try (OutputStream workbook = Files.newOutputStream(folder.resolve("comparison.xlsx"))) {
            ComparisonWorkbook.write(comparison, workbook);
        }
        try (OutputStream workbook = Files.newOutputStream(folder.resolve("ministry-report.xlsx"))) {
            ReportWorkbook.write(reports.of(planId), workbook);
        }
        try (Writer text = Files.newBufferedWriter(folder.resolve(NoticeFile.NAME))) {
            NoticeFile.write(notices.of(planId), text);
        }
    }
}

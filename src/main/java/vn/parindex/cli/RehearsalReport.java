package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.plan.Plan;
import vn.parindex.results.Comparisons;
import vn.parindex.results.NoticeFile;
import vn.parindex.results.PlanResult;
import vn.parindex.results.ResultCsv;
import vn.parindex.results.ResultSummary;
import vn.parindex.results.ResultWorkbook;
import vn.parindex.results.Results;
import vn.parindex.results.TimelineCsv;
import vn.parindex.results.TimelineEntry;
import vn.parindex.survey.report.CampaignReport;
import vn.parindex.survey.report.ReportCsv;
import vn.parindex.survey.report.ReportWorkbook;
import vn.parindex.survey.report.SurveyReports;
import vn.parindex.workflow.launch.Timelines;

/** Writes what a rehearsal came to into a folder. */
@Component
class RehearsalReport {

    private final Results results;
    private final Comparisons comparisons;
    private final Timelines timelines;
    private final SurveyReports surveys;

    RehearsalReport(Results results, Comparisons comparisons, Timelines timelines, SurveyReports surveys) {
        this.results = results;
        this.comparisons = comparisons;
        this.timelines = timelines;
        this.surveys = surveys;
    }

    void write(Plan plan, Path folder) throws IOException {
        PlanResult result = results.compute(plan.id());
        List<TimelineEntry> timeline = timelines.of(plan.id());
        Files.createDirectories(folder);
        try (Writer csv = Files.newBufferedWriter(folder.resolve("results.csv"))) {
            ResultCsv.write(result, csv);
        }
        try (Writer csv = Files.newBufferedWriter(folder.resolve("timeline.csv"))) {
            TimelineCsv.write(timeline, csv);
        }
        try (Writer summary = Files.newBufferedWriter(folder.resolve("summary.txt"))) {
            ResultSummary.write(result, timeline, plan, summary);
        }
        try (Writer notices = Files.newBufferedWriter(folder.resolve(NoticeFile.NAME))) {
            NoticeFile.write(result.notices(), notices);
        }
        CampaignReport survey = surveys.of(plan.id());
        try (Writer csv = Files.newBufferedWriter(folder.resolve("survey.csv"))) {
            ReportCsv.write(survey, csv);
        }
        try (OutputStream workbook = Files.newOutputStream(folder.resolve("survey.xlsx"))) {
            new ReportWorkbook(survey, result.notices()).write(workbook);
        }
        try (OutputStream workbook = Files.newOutputStream(folder.resolve("results.xlsx"))) {
            ResultWorkbook.write(result, comparisons.of(result), workbook);
        }
    }
}

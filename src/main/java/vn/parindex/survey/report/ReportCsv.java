package vn.parindex.survey.report;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.parindex.scoring.survey.Distribution;

/**
 * A report as CSV: for each unit and criterion a row of all groups together, with the points, and a row for each question
 * that a group was asked. What may not be shown on its own is left empty.
 */
public final class ReportCsv {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator("\n")
            .setHeader(
                    "unit_code",
                    "criterion",
                    "max_points",
                    "points",
                    "respondent_group",
                    "question",
                    "answers_1_to_best",
                    "blank",
                    "no_opinion",
                    "spoiled",
                    "mean",
                    "explanation")
            .get();

    private ReportCsv() {}

    /** Writes all units. */
    public static void write(CampaignReport report, Appendable out) throws IOException {
        try (var csv = new CSVPrinter(out, FORMAT)) {
            for (UnitReport unit : report.units()) {
                for (CriterionReport criterion : unit.criteria()) {
                    write(unit, criterion, csv);
                }
            }
        }
    }

    private static void write(UnitReport unit, CriterionReport criterion, CSVPrinter csv) throws IOException {
        row(
                csv,
                new Object[] {unit.code(), criterion.code(), criterion.maximum(), criterion.points(), "", ""},
                criterion.total(),
                criterion.score().explanation());
        for (QuestionReport question : criterion.questions()) {
            row(
                    csv,
                    new Object[] {unit.code(), criterion.code(), "", "", question.group(), question.label()},
                    question.answers(),
                    "");
        }
    }

    private static void row(CSVPrinter csv, Object[] about, Optional<Distribution> answers, String explanation)
            throws IOException {
        for (Object value : about) {
            csv.print(value);
        }
        csv.print(answers.map(ReportCsv::options).orElse(""));
        csv.print(answers.map(Distribution::blank).orElse(null));
        csv.print(answers.map(Distribution::noOpinion).orElse(null));
        csv.print(answers.map(Distribution::spoiled).orElse(null));
        csv.print(answers.flatMap(Distribution::mean).orElse(null));
        csv.print(explanation);
        csv.println();
    }

    private static String options(Distribution answers) {
        return answers.perOption().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}

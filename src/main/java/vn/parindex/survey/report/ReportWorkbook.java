package vn.parindex.survey.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.workbook.SheetNames;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** Reports as workbooks with charts; equal reports give equal bytes. */
public final class ReportWorkbook {

    static final String SUMMARY = "Tổng hợp";
    static final String ANSWERS = "Phân bố";
    static final String COMPARISON = "So sánh";
    static final String OPINIONS = "Ý kiến";

    private final CampaignReport report;
    private final List<String> notices;

    /** @param notices what readers must be told */
    public ReportWorkbook(CampaignReport report, List<String> notices) {
        this.report = report;
        this.notices = List.copyOf(notices);
    }

    /**
     * Writes the report of one unit as an .xlsx file: points, answers, a sheet for each respondent group, comparisons.
     *
     * @param opinions null to leave their sheet out
     */
    public void write(UnitReport unit, List<OpinionBlock> opinions, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var head = new SheetHead(unit.name(), report.title(), notices);
            new SummarySheet(head.titled("KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC: " + unit.name()), unit)
                    .write(sheet(workbook, styles, SUMMARY));
            new AnswerSheet(head.titled("PHÂN BỐ CÂU TRẢ LỜI: " + unit.name()), answers(unit))
                    .write(sheet(workbook, styles, ANSWERS));
            var names = new SheetNames(SUMMARY, ANSWERS, COMPARISON, OPINIONS);
            byGroup(Stream.of(unit), false).forEach((group, asked) -> {
                names.add(group, asked.name());
                new AnswerSheet(head.titled(asked.name() + ": " + unit.name()), asked.rows())
                        .write(sheet(workbook, styles, names.of(group).orElseThrow()));
            });
            new ComparisonSheet(
                            head.titled("SO SÁNH: " + unit.name()),
                            report.comparedYear(),
                            comparisons(Stream.of(unit)),
                            true)
                    .write(sheet(workbook, styles, COMPARISON));
            if (opinions != null) {
                new OpinionSheet(head.titled("Ý KIẾN BẰNG LỜI: " + unit.name()), opinions)
                        .write(sheet(workbook, styles, OPINIONS));
            }
            StableArchive.write(workbook, out);
        }
    }

    /** Writes all units as one .xlsx file: side by side, by respondent group, and a sheet for each. */
    public void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var head = new SheetHead("KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM " + report.year(), report.title(), notices);
            var names = new SheetNames(SUMMARY, COMPARISON);
            report.units().forEach(unit -> names.add(unit.code(), unit.name()));
            new OverviewSheet(head, GroupOverview.of(report), names).write(sheet(workbook, styles, SUMMARY));
            new ComparisonSheet(
                            head.titled("SO SÁNH CÁC CƠ QUAN, ĐƠN VỊ"),
                            report.comparedYear(),
                            comparisons(report.units().stream()),
                            false)
                    .write(sheet(workbook, styles, COMPARISON));
            byGroup(report.units().stream(), true).forEach((group, asked) -> {
                names.add(group, asked.name());
                new AnswerSheet(head.titled("PHÂN BỐ CÂU TRẢ LỜI: " + asked.name()), asked.rows())
                        .write(sheet(workbook, styles, names.of(group).orElseThrow()));
            });
            for (UnitReport unit : report.units()) {
                new AnswerSheet(head.titled(unit.name()), answers(unit))
                        .write(sheet(workbook, styles, names.of(unit.code()).orElseThrow()));
            }
            StableArchive.write(workbook, out);
        }
    }

    private static SheetWriter sheet(XSSFWorkbook workbook, SheetStyles styles, String name) {
        return new SheetWriter(workbook.createSheet(name), styles);
    }

    private static List<AnswerRow> answers(UnitReport unit) {
        return unit.criteria().stream().map(AnswerRow::of).toList();
    }

    private static List<ComparisonRow> comparisons(Stream<UnitReport> units) {
        return units.flatMap(
                        unit -> unit.criteria().stream().map(criterion -> new ComparisonRow(unit.name(), criterion)))
                .toList();
    }

    /** What a respondent group was asked. */
    private record Asked(String name, List<AnswerRow> rows) {}

    private static Map<String, Asked> byGroup(Stream<UnitReport> units, boolean several) {
        var groups = new LinkedHashMap<String, Asked>();
        units.forEach(unit -> unit.criteria()
                .forEach(criterion -> criterion.questions().forEach(question -> groups.computeIfAbsent(
                                question.group(), group -> new Asked(question.groupName(), new ArrayList<>()))
                        .rows()
                        .add(AnswerRow.of(criterion, question).about(several ? unit.name() : null)))));
        return groups;
    }
}

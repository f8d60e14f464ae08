package vn.parindex.survey.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** How often each answer was given: counts, a chart of them, and shares. */
final class AnswerSheet {

    private static final int FIRST_COUNT = 3;
    /** More of them nobody can read. */
    private static final int MOST_BARS = 50;

    private final SheetHead head;
    private final List<AnswerRow> rows;
    private final List<AnswerColumn> columns;

    /** @param rows with the same order of criteria in every table */
    AnswerSheet(SheetHead head, List<AnswerRow> rows) {
        this.head = head;
        this.rows = rows;
        columns = AnswerColumn.of(rows.stream().mapToInt(AnswerRow::scale).max().orElse(2));
    }

    void write(SheetWriter out) {
        out.widths(IntStream.concat(
                        IntStream.of(9, 52, 9),
                        IntStream.concat(IntStream.generate(() -> 9).limit(columns.size()), IntStream.of(10, 44)))
                .toArray());
        int width = FIRST_COUNT + columns.size() + 2;
        head.write(out, width);
        out.header(names().toArray(String[]::new));
        int first = out.next();
        rows.forEach(row -> counts(out, row));
        if (rows.size() <= MOST_BARS) {
            draw(out, new CellRangeAddress(first, out.next() - 1, 0, 0));
        }
        out.skip();
        out.line("Tỷ lệ trên số phiếu có câu hỏi (%)", Role.STRONG_TEXT, width);
        XSSFRow header = out.row();
        List<String> names = names();
        IntStream.range(0, names.size()).forEach(i -> out.text(header, i, names.get(i), Role.HEADER));
        out.fit(header);
        rows.forEach(row -> shares(out, row));
        head.foot(out);
    }

    private void draw(SheetWriter out, CellRangeAddress block) {
        new AnswerChart(out, FIRST_COUNT + columns.size() + 1)
                .shares(
                        "Tỷ lệ các mức trả lời (nhãn: số phiếu)",
                        block,
                        0,
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> AnswerChart.Series.of(columns.get(i), FIRST_COUNT + i))
                                .toList());
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        names.addAll(List.of("Mã", "Tiêu chí, câu hỏi", "Số phiếu"));
        columns.forEach(column -> names.add(column.name()));
        names.addAll(List.of("Trung bình", "Các mức trả lời, ghi chú"));
        return names;
    }

    private void counts(SheetWriter out, AnswerRow row) {
        XSSFRow line = begin(out, row);
        for (int i = 0; i < columns.size(); i++) {
            AnswerColumn column = columns.get(i);
            int place = FIRST_COUNT + i;
            row.answers()
                    .map(column::of)
                    .filter(count -> count.isPresent())
                    .ifPresentOrElse(
                            count -> out.whole(line, place, count.getAsInt()),
                            () -> out.text(line, place, "", Role.CENTERED));
        }
        end(out, line, row);
    }

    private void shares(SheetWriter out, AnswerRow row) {
        XSSFRow line = begin(out, row);
        for (int i = 0; i < columns.size(); i++) {
            AnswerColumn column = columns.get(i);
            BigDecimal percent = row.answers()
                    .filter(answers -> column.of(answers).isPresent())
                    .flatMap(answers -> answers.percent(column.of(answers).getAsInt()))
                    .orElse(null);
            out.number(line, FIRST_COUNT + i, percent, Role.NUMBER);
        }
        end(out, line, row);
    }

    private static XSSFRow begin(SheetWriter out, AnswerRow row) {
        XSSFRow line = out.row();
        out.code(line, 0, row.code(), Role.TEXT);
        out.text(line, 1, row.text(), Role.TEXT);
        row.answers()
                .ifPresentOrElse(
                        answers -> out.whole(line, 2, Math.toIntExact(answers.ballots())),
                        () -> out.text(line, 2, "", Role.CENTERED));
        return line;
    }

    private void end(SheetWriter out, XSSFRow line, AnswerRow row) {
        int place = FIRST_COUNT + columns.size();
        out.number(line, place, row.mean().orElse(null), Role.NUMBER);
        out.text(line, place + 1, row.note(), Role.TEXT);
        out.fit(line);
    }
}

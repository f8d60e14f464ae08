package vn.parindex.survey.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.workbook.SheetNames;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** All units by their survey points, group by group, with the share of each field. */
final class OverviewSheet {

    private static final int PERCENT = 5;

    private final SheetHead head;
    private final List<GroupOverview> groups;
    private final SheetNames names;
    private final int fields;

    OverviewSheet(SheetHead head, List<GroupOverview> groups, SheetNames names) {
        this.head = head;
        this.groups = groups;
        this.names = names;
        fields = groups.stream().mapToInt(group -> group.fields().size()).max().orElse(0);
    }

    void write(SheetWriter out) {
        var widths = new ArrayList<>(List.of(6, 52, 12, 10, 10, 10));
        for (int i = 0; i < fields; i++) {
            widths.add(11);
        }
        out.widths(widths.stream().mapToInt(Integer::intValue).toArray());
        head.write(out, PERCENT + 1 + fields);
        var header = new ArrayList<>(List.of(
                "STT", "Cơ quan, đơn vị", "Phiếu thu về/theo kế hoạch", "Điểm đạt", "Điểm tối đa", "Tỷ lệ (%)"));
        for (int i = 1; i <= fields; i++) {
            header.add("Lĩnh vực " + i + " (%)");
        }
        out.header(header.toArray(String[]::new));
        List<CellRangeAddress> blocks =
                groups.stream().map(group -> group(out, group)).toList();
        legend(out);
        for (int i = 0; i < blocks.size(); i++) {
            new AnswerChart(out, PERCENT + 1 + fields)
                    .figures(
                            groups.get(i).name() + " – Tỷ lệ điểm điều tra xã hội học (%)",
                            blocks.get(i),
                            1,
                            List.of(AnswerChart.Series.of("Tỷ lệ (%)", PERCENT, 5)));
        }
        head.foot(out);
    }

    private CellRangeAddress group(SheetWriter out, GroupOverview group) {
        XSSFRow title = out.row();
        out.text(title, 0, "", Role.SECTION);
        out.text(title, 1, group.name() + " (chung cả nhóm)", Role.SECTION);
        out.text(title, 2, group.ballots() + "/" + group.expected(), Role.SECTION);
        out.number(title, 3, null, Role.SECTION_NUMBER);
        out.number(title, 4, null, Role.SECTION_NUMBER);
        out.number(title, PERCENT, group.tally().percent().orElse(null), Role.SECTION_NUMBER);
        for (int i = 0; i < fields; i++) {
            BigDecimal percent = i < group.fields().size()
                    ? group.fields().get(i).tally().percent().orElse(null)
                    : null;
            out.number(title, PERCENT + 1 + i, percent, Role.SECTION_NUMBER);
        }
        int first = out.next();
        for (int i = 0; i < group.units().size(); i++) {
            unit(out, i + 1, group.units().get(i));
        }
        return new CellRangeAddress(first, out.next() - 1, 0, 0);
    }

    private void unit(SheetWriter out, int number, UnitReport unit) {
        XSSFRow row = out.row();
        out.whole(row, 0, number);
        var name = out.text(row, 1, unit.name(), Role.TEXT);
        names.of(unit.code()).ifPresent(sheet -> out.link(name, sheet));
        out.text(row, 2, unit.ballots() + "/" + unit.expected(), Role.CENTERED);
        out.number(row, 3, unit.tally().points(), Role.NUMBER);
        out.number(row, 4, unit.tally().maximum(), Role.NUMBER);
        out.number(row, PERCENT, unit.tally().percent().orElse(null), Role.STRONG_NUMBER);
        for (int i = 0; i < fields; i++) {
            BigDecimal percent = i < unit.fields().size()
                    ? unit.fields().get(i).tally().percent().orElse(null)
                    : null;
            out.number(row, PERCENT + 1 + i, percent, Role.NUMBER);
        }
        out.fit(row);
    }

    /** Sets of different groups name their fields differently. */
    private void legend(SheetWriter out) {
        out.skip();
        groups.forEach(group -> {
            var fieldNames = new ArrayList<String>();
            for (int i = 0; i < group.fields().size(); i++) {
                fieldNames.add(
                        "lĩnh vực %d: %s".formatted(i + 1, group.fields().get(i).name()));
            }
            out.line(group.name() + " – " + String.join("; ", fieldNames) + ".", Role.PLAIN, PERCENT + 1 + fields);
        });
    }
}

package vn.parindex.assessment.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.assessment.SelfStatement;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/**
 * Writes the self-assessment of a field as a workbook: everything a criterion asks for, filled in as far as it is, with
 * open cells for what people enter. {@link FieldWorkbookReader} reads it back.
 */
public final class FieldWorkbook {

    static final String SHEET = "Tự đánh giá";
    static final String YES = "Có";
    static final String NO = "Không";

    /** Digits that a spreadsheet computes with; a longer figure goes as text. */
    private static final int DIGITS = 15;

    private static final String GUIDE = "Hướng dẫn";
    private static final List<String> NOTES = List.of(
            "Chỉ nhập vào các ô nền vàng ở trang “Tự đánh giá”; các ô khác đã khóa. Có thể để trống và nhập dần.",
            "Cột “Số liệu”: mỗi dòng một số liệu. Số có phần lẻ ghi theo dấu thập phân của máy. Ô có danh sách thì chọn"
                    + " trong danh sách.",
            "Cột “Không áp dụng”: chọn Có nếu đề nghị không áp dụng tiêu chí cho cơ quan, đơn vị, và ghi rõ lý do.",
            "Cột “Ghi chú riêng” để cơ quan, đơn vị dùng nội bộ; hệ thống không nhận cột này.",
            "Nhập xong, lưu lại dạng .xlsx. Trong việc ở Tasklist, bấm “Tệp Excel…”, chọn tệp rồi bấm “Kiểm tra tệp”. Hệ"
                    + " thống cho xem những chỗ khác với nội dung đang có; chỉ nội dung được chọn mới được ghi.",
            "Điểm không nhập vào tệp: hệ thống tự tính theo quy tắc của bộ tiêu chí.");

    private final FieldSheet content;
    private final XSSFWorkbook workbook;
    private final SheetStyles styles;
    private final InputStyles inputs;
    private final SheetWriter out;
    private final InputRules rules;

    private FieldWorkbook(FieldSheet content, XSSFWorkbook workbook) {
        this.content = content;
        this.workbook = workbook;
        styles = new SheetStyles(workbook);
        inputs = new InputStyles(workbook, styles);
        XSSFSheet sheet = workbook.createSheet(SHEET);
        out = new SheetWriter(sheet, styles);
        rules = new InputRules(workbook, sheet, styles);
    }

    /** Writes an .xlsx file; equal content gives equal bytes. */
    public static void write(FieldSheet content, OutputStream target) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var file = new FieldWorkbook(content, workbook);
            file.criteria();
            file.guide();
            file.rules.finish();
            FileMark.of(content).write(workbook, file.styles);
            workbook.setActiveSheet(0);
            StableArchive.write(workbook, target);
        }
    }

    private void criteria() {
        FieldColumn[] columns = FieldColumn.values();
        out.widths(Stream.of(columns).mapToInt(FieldColumn::width).toArray());
        Criterion field = content.field();
        out.line(
                "TỰ ĐÁNH GIÁ LĨNH VỰC " + field.code() + ". " + field.name() + " – " + content.unitName(),
                Role.TITLE,
                FieldColumn.NOT_APPLICABLE.ordinal());
        if (content.set().notice() != null) {
            out.line(content.set().notice() + ".", Role.SUBTITLE, FieldColumn.NOT_APPLICABLE.ordinal());
        }
        out.header(Stream.of(columns).map(FieldColumn::title).toArray(String[]::new));
        out.sheet().createFreezePane(FieldColumn.NAME.ordinal() + 1, out.next());
        Map<String, SelfStatement> stated =
                content.statements().stream().collect(Collectors.toMap(SelfStatement::criterion, Function.identity()));
        field.nodes().skip(1).forEach(node -> {
            if (node.isLeaf() && node.basis() != Basis.SURVEY) {
                criterion(node, stated.get(node.code()));
            } else {
                heading(node);
            }
        });
        XSSFSheet sheet = out.sheet();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.protectSheet("");
        out.printSetup(content.id().toString());
    }

    private void heading(Criterion node) {
        XSSFRow row = out.row();
        out.code(row, FieldColumn.CODE.ordinal(), node.code(), Role.SECTION);
        String survey = node.isLeaf() ? " (điều tra xã hội học; đơn vị không tự chấm)" : "";
        out.text(row, FieldColumn.NAME.ordinal(), node.name() + survey, Role.SECTION);
        out.number(row, FieldColumn.MAXIMUM.ordinal(), node.maximum(), Role.SECTION_NUMBER);
        for (int i = FieldColumn.RULE.ordinal(); i < FieldColumn.values().length; i++) {
            out.text(row, i, "", Role.SECTION);
        }
        out.fit(row);
    }

    private void criterion(Criterion leaf, SelfStatement stated) {
        List<FactSpec> facts = leaf.rule().facts(leaf.maximum());
        for (int i = 0; i < Math.max(1, facts.size()); i++) {
            XSSFRow row = out.row();
            out.code(row, FieldColumn.CODE.ordinal(), leaf.code(), Role.TEXT);
            boolean first = i == 0;
            out.text(row, FieldColumn.NAME.ordinal(), first ? leaf.name() : "", Role.TEXT);
            out.number(row, FieldColumn.MAXIMUM.ordinal(), first ? leaf.maximum() : null, Role.NUMBER);
            out.text(row, FieldColumn.RULE.ordinal(), first ? leaf.rule().describe(leaf.maximum()) : "", Role.TEXT);
            out.text(row, FieldColumn.WANTED.ordinal(), first ? leaf.evidence() : "", Role.TEXT);
            if (i < facts.size()) {
                out.text(row, FieldColumn.FACT.ordinal(), facts.get(i).label(), Role.TEXT);
                fact(row, facts.get(i), stated == null ? new Facts(Map.of()) : stated.facts());
            }
            if (first) {
                words(row, stated);
            } else {
                List.of(FieldColumn.EVIDENCE, FieldColumn.NOT_APPLICABLE, FieldColumn.REASON)
                        .forEach(column -> out.text(row, column.ordinal(), "", Role.TEXT));
            }
            input(row, FieldColumn.NOTES, null, inputs.text());
            out.fit(row);
        }
    }

    private void fact(XSSFRow row, FactSpec fact, Facts stated) {
        String value = stated.values().get(fact.name());
        switch (fact.kind()) {
            case BOOLEAN -> input(row, FieldColumn.VALUE, value == null ? null : flag(value), inputs.text());
            case CHOICE ->
                input(
                        row,
                        FieldColumn.VALUE,
                        fact.options().stream()
                                .filter(option -> option.code().equals(value))
                                .map(option -> option.label())
                                .findFirst()
                                .orElse(null),
                        inputs.text());
            case INTEGER, DECIMAL -> number(row, value);
        }
        rules.fact(row.getRowNum(), fact);
    }

    private void number(XSSFRow row, String value) {
        XSSFCell cell = input(row, FieldColumn.VALUE, null, inputs.number());
        if (value == null) {
            return;
        }
        var number = new BigDecimal(value);
        if (number.stripTrailingZeros().precision() <= DIGITS) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(VietnameseNumber.of(number));
        }
    }

    private void words(XSSFRow row, SelfStatement stated) {
        input(row, FieldColumn.EVIDENCE, stated == null ? null : stated.evidence(), inputs.text());
        input(row, FieldColumn.NOT_APPLICABLE, stated == null || stated.applicable() ? null : YES, inputs.text());
        input(row, FieldColumn.REASON, stated == null ? null : stated.reason(), inputs.text());
        rules.words(row.getRowNum());
    }

    private XSSFCell input(XSSFRow row, FieldColumn column, String text, CellStyle style) {
        XSSFCell cell = text == null
                ? row.createCell(column.ordinal())
                : out.text(row, column.ordinal(), text.replace("\r\n", "\n"), Role.TEXT);
        cell.setCellStyle(style);
        return cell;
    }

    private static String flag(String value) {
        return value.equals("true") ? YES : NO;
    }

    private void guide() {
        var guide = new SheetWriter(workbook.createSheet(GUIDE), styles);
        guide.widths(110);
        guide.text(guide.row(), 0, "NHẬP TỰ ĐÁNH GIÁ TRÊN TỆP EXCEL", Role.TITLE);
        NOTES.forEach(line -> {
            XSSFRow row = guide.row();
            guide.text(row, 0, line, Role.TEXT);
            guide.fit(row);
        });
        guide.sheet().protectSheet("");
        guide.printSetup(content.id().toString());
    }
}

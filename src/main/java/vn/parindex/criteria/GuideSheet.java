package vn.parindex.criteria;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** The sheet that says how to fill in the others. It is not read. */
final class GuideSheet {

    static final String NAME = "Hướng dẫn";

    private static final int COLUMNS = 3;

    private static final List<String> STEPS = List.of(
            "1. Trang “Thông tin”: ghi mã, tên, văn bản ban hành, cách làm tròn và các mức xếp loại.",
            "2. Trang “Bộ tiêu chí”: mỗi lĩnh vực, tiêu chí, tiêu chí thành phần một dòng. Mã nói lên cấp: 1.2.3 thuộc 1.2,"
                    + " 1.2 thuộc 1. Cột Mã để ở dạng chữ (Text) để 1.10 không thành 1.1. Không cần gộp ô.",
            "3. Chỉ tiêu chí không có tiêu chí thành phần mới có Căn cứ và Cách chấm. Bảng dưới cho biết mỗi cách chấm cần"
                    + " những cột nào; các cột khác để trống.",
            "4. Trang “Chi tiết cách chấm”: các mức của cách chấm “Chọn một mức”, các bậc của “Bậc điểm”, các số liệu của"
                    + " “Công thức”.",
            "5. Kiểm tra: java -jar parindex.jar criteria check TỆP.xlsx. Mọi lỗi được liệt kê cùng lúc: trang, dòng, cột.",
            "6. Chuyển thành tệp để kế hoạch dùng: java -jar parindex.jar criteria import TỆP.xlsx --out MÃ.yaml.");

    private final SheetWriter out;

    GuideSheet(XSSFWorkbook workbook, SheetStyles styles) {
        this.out = new SheetWriter(workbook.createSheet(NAME), styles);
    }

    void write() {
        out.widths(28, 70, 50);
        out.line("HƯỚNG DẪN LẬP BỘ TIÊU CHÍ", Role.TITLE, COLUMNS);
        STEPS.forEach(step -> out.line(step, Role.PLAIN, COLUMNS));
        out.skip();
        table("Cách chấm", "Điểm được tính thế nào", "Các cột phải ghi");
        for (RuleKind kind : RuleKind.values()) {
            row(kind.title(), kind.explanation(), columns(kind));
        }
        out.skip();
        columns(CriteriaSheet.NAME, SetColumn.values());
        out.skip();
        columns(DetailSheet.NAME, DetailColumn.values());
        out.printSetup(NAME);
    }

    private void columns(String sheet, SheetColumn[] columns) {
        table("Cột", "Cách ghi", "Trang");
        for (SheetColumn column : columns) {
            row(column.title(), column.explanation(), sheet);
        }
    }

    private void table(String... titles) {
        XSSFRow row = out.row();
        for (int i = 0; i < titles.length; i++) {
            out.text(row, i, titles[i], Role.HEADER);
        }
    }

    private void row(String first, String second, String third) {
        XSSFRow row = out.row();
        out.text(row, 0, first, Role.STRONG_TEXT);
        out.text(row, 1, second, Role.TEXT);
        out.text(row, 2, third, Role.TEXT);
        out.fit(row);
    }

    private static String columns(RuleKind kind) {
        Stream<SheetColumn> own = kind.keys().keySet().stream().sorted().map(column -> column);
        Stream<SheetColumn> listed = kind.itemKeys().keySet().stream()
                .sorted(Comparator.naturalOrder())
                .map(column -> column);
        var items = listed.map(SheetColumn::title).collect(Collectors.joining(", "));
        var titles = own.map(SheetColumn::title).collect(Collectors.joining(", "));
        if (items.isEmpty()) {
            return titles;
        }
        return (titles.isEmpty() ? "" : titles + "; ") + "trang “" + DetailSheet.NAME + "”: " + items;
    }
}

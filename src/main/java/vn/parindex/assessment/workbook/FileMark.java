package vn.parindex.assessment.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableRow;
import vn.parindex.source.TableSheet;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/**
 * The hidden sheet that says what a file is about, so that a wrong one is recognised.
 *
 * @param id {@code plan:unit:field}
 * @param set the criteria set and its version
 * @param draft version of the draft that the file was made from
 */
record FileMark(String id, String set, int draft) {

    static final String SHEET = "parindex";

    private static final String KIND = "tu-danh-gia-1";

    static FileMark of(FieldSheet sheet) {
        return new FileMark(
                sheet.id().toString(), sheet.set().id() + " v" + sheet.set().version(), sheet.draft());
    }

    void write(XSSFWorkbook workbook, SheetStyles styles) {
        var out = new SheetWriter(workbook.createSheet(SHEET), styles);
        Map.of("loai", KIND, "ho-so", id, "bo-tieu-chi", set, "ban-nhap", Integer.toString(draft)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(line -> {
                    var row = out.row();
                    out.code(row, 0, line.getKey(), Role.TEXT);
                    out.code(row, 1, line.getValue(), Role.TEXT);
                });
        out.sheet().protectSheet("");
        workbook.setSheetHidden(workbook.getSheetIndex(SHEET), true);
    }

    /** Reads the mark and compares it with that of the task; empty if it does not fit, which is reported. */
    static Optional<FileMark> read(String file, List<TableSheet> sheets, FieldSheet expected, Problems problems) {
        var start = new Place(file, 1, 1);
        Map<String, String> lines = sheets.stream()
                .filter(sheet -> sheet.name().equals(SHEET))
                .flatMap(sheet -> sheet.rows().stream())
                .collect(Collectors.toMap(FileMark::key, FileMark::value, (first, second) -> first));
        if (!KIND.equals(lines.get("loai"))) {
            problems.error(
                    start,
                    "Tệp này không phải tệp tự đánh giá tải về từ việc đang mở. Tải tệp của lĩnh vực này về, chép số liệu"
                            + " sang rồi gửi lại.");
            return Optional.empty();
        }
        FileMark wanted = of(expected);
        String id = lines.getOrDefault("ho-so", "");
        if (!id.equals(wanted.id())) {
            problems.error(
                    start,
                    "Tệp này là của hồ sơ “%s”, việc đang mở là của hồ sơ “%s”. Chọn đúng tệp, hoặc mở đúng việc.",
                    shortened(id),
                    wanted.id());
            return Optional.empty();
        }
        String set = lines.getOrDefault("bo-tieu-chi", "");
        if (!set.equals(wanted.set())) {
            problems.error(
                    start,
                    "Tệp dùng bộ tiêu chí “%s”, hồ sơ nay dùng “%s”. Tải tệp mới về rồi chép số liệu sang.",
                    shortened(set),
                    wanted.set());
            return Optional.empty();
        }
        String draft = lines.getOrDefault("ban-nhap", "");
        // somebody who has made up a number is told of more differences, no more
        return Optional.of(new FileMark(id, set, draft.matches("\\d{1,9}") ? Integer.parseInt(draft) : -1));
    }

    private static String key(TableRow row) {
        return row.cell(0).shown();
    }

    private static String value(TableRow row) {
        return row.cell(1).shown();
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}

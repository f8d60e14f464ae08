package vn.parindex.survey.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** The protocol of a sample with the rows that were chosen and those in reserve; equal samples give equal bytes. */
public final class SampleWorkbook {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(VietnamTime.ZONE);

    private static final List<String> METHOD = List.of(
            "1. Mỗi hộ được gắn một số là HMAC-SHA-256 với khóa là số khởi tạo và nội dung là mã hộ, cả hai ở dạng UTF-8, chuẩn NFC, bỏ khoảng trắng hai đầu.",
            "2. Số hộ cần chọn được chia cho các tầng theo tỷ lệ số hộ: lấy phần nguyên, phần còn lại lần lượt thêm cho tầng có phần dư lớn nhất, bằng nhau thì theo thứ tự tên tầng.",
            "3. Trong mỗi tầng, xếp các hộ theo số tăng dần và lấy từ đầu cho đủ. Các hộ tiếp theo là dự phòng (một phần năm số hộ được chọn), dùng đúng thứ tự khi hộ được chọn từ chối hoặc không gặp được.",
            "Thứ tự các dòng và các cột khác của danh sách không ảnh hưởng đến kết quả. Cùng danh sách, cùng số khởi tạo, cùng số hộ thì kết quả luôn giống nhau.");

    private final SampleProtocol protocol;
    private final Sample sample;
    private final List<String> columns;
    private final Map<Integer, List<String>> rows;

    private SampleWorkbook(
            SampleProtocol protocol, Sample sample, List<String> columns, Map<Integer, List<String>> rows) {
        this.protocol = protocol;
        this.sample = sample;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Writes an .xlsx file.
     *
     * @param columns names of the list's columns
     * @param rows what the list says in the rows of the sample, by their numbers
     */
    public static void write(
            SampleProtocol protocol,
            Sample sample,
            List<String> columns,
            Map<Integer, List<String>> rows,
            OutputStream out)
            throws IOException {
        var sheets = new SampleWorkbook(protocol, sample, columns, rows);
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            sheets.protocol(new SheetWriter(workbook.createSheet("Biên bản"), styles));
            sheets.households("HỘ ĐƯỢC CHỌN", true, new SheetWriter(workbook.createSheet("Hộ được chọn"), styles));
            sheets.households(
                    "HỘ DỰ PHÒNG, DÙNG THEO ĐÚNG THỨ TỰ",
                    false,
                    new SheetWriter(workbook.createSheet("Hộ dự phòng"), styles));
            StableArchive.write(workbook, out);
        }
    }

    private void protocol(SheetWriter out) {
        out.widths(34, 30, 20, 20);
        out.line("BIÊN BẢN CHỌN MẪU HỘ GIA ĐÌNH", Role.TITLE, 4);
        SampleOrder order = protocol.order();
        if (protocol.number() > 0) {
            fact(out, "Số biên bản", Long.toString(protocol.number()));
        }
        fact(out, "Mục đích", order.purpose());
        fact(out, "Danh sách", protocol.listName());
        fact(out, "SHA-256 của tệp danh sách", protocol.listSha256());
        fact(out, "Số hộ trong danh sách", Integer.toString(protocol.households()));
        fact(out, "Cột mã hộ", order.idColumn());
        fact(out, "Cột phân tầng", order.stratumColumn().isEmpty() ? "không phân tầng" : order.stratumColumn());
        fact(out, "Số hộ được chọn", Integer.toString(order.size()));
        fact(out, "Số khởi tạo", order.seed());
        fact(out, "Số khởi tạo có từ", order.seedSource());
        fact(out, "Cách chọn", protocol.method());
        fact(out, "SHA-256 của kết quả", protocol.resultSha256());
        fact(out, "Người thực hiện", protocol.user());
        fact(out, "Thời điểm", MOMENT.format(protocol.at()));
        out.skip();
        METHOD.forEach(line -> out.line(line, Role.PLAIN, 4));
        out.skip();
        XSSFRow head = out.row();
        List<String> names = List.of("Tầng", "Số hộ", "Được chọn", "Dự phòng");
        for (int i = 0; i < names.size(); i++) {
            out.text(head, i, names.get(i), Role.HEADER);
        }
        for (StratumSample stratum : sample.strata()) {
            XSSFRow row = out.row();
            out.text(row, 0, stratum.name().isEmpty() ? "Cả danh sách" : stratum.name(), Role.TEXT);
            out.whole(row, 1, stratum.households());
            out.whole(row, 2, stratum.chosen().size());
            out.whole(row, 3, stratum.reserve().size());
            out.fit(row);
        }
        out.printSetup(order.purpose());
    }

    private static void fact(SheetWriter out, String name, String value) {
        out.line(name + ": " + value, Role.PLAIN, 4);
    }

    private void households(String title, boolean chosen, SheetWriter out) {
        var names = new ArrayList<>(List.of("STT", "Tầng", "Dòng"));
        names.addAll(columns);
        int[] widths = new int[names.size()];
        Arrays.fill(widths, 24);
        widths[0] = 6;
        widths[2] = 8;
        out.widths(widths);
        out.line(title, Role.TITLE, names.size());
        out.header(names.toArray(String[]::new));
        for (StratumSample stratum : sample.strata()) {
            int number = 0;
            for (Household household : chosen ? stratum.chosen() : stratum.reserve()) {
                XSSFRow row = out.row();
                out.whole(row, 0, ++number);
                out.text(row, 1, stratum.name(), Role.TEXT);
                out.whole(row, 2, household.row());
                List<String> cells = rows.get(household.row());
                for (int i = 0; i < columns.size(); i++) {
                    // as the list shows them: an id that looks like a number keeps its zeros
                    out.code(row, 3 + i, cells.get(i), Role.TEXT);
                }
                out.fit(row);
            }
        }
        out.printSetup(protocol.order().purpose());
    }
}

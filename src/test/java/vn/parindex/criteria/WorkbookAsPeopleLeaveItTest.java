package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Ratio;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;

/** The exported workbook after staff have worked on it: nothing that a person would understand is an error. */
class WorkbookAsPeopleLeaveItTest {

    private static final String TEXT =
            """
            id: mau
            version: 2
            title: Bộ tiêu chí thử
            official: false
            notice: Bộ tiêu chí mẫu
            applies_to: [so-nganh]
            rounding: {scale: 2, mode: half-up}
            classes:
              - {name: Tốt, from: 80}
              - {name: Khá, from: 0}
            criteria:
              - {code: "1", name: Chỉ đạo, max: 4, leads: [Sở Nội vụ]}
              - {code: "1.1", name: Kế hoạch, max: 1.5, rule: {type: ratio, achieved: Đạt, planned: Giao, floor: 70, target: 95}}
              - {code: "1.2", name: Báo cáo, max: 1.5, rule: {type: count, of: Số báo cáo, each: 0.5}}
              - code: "1.3"
                name: Mức độ
                max: 1
                rule: {type: choice, options: [{code: muc-1, label: Đủ, points: 1}, {code: muc-2, label: Không, points: 0}]}
              - {code: "2", name: Điều tra, max: 2}
              - {code: "2.1", name: Hài lòng, max: 1, basis: survey, rule: {type: survey, scale: 5}}
              - {code: "2.2", name: Tin cậy, max: 1, basis: survey, rule: {type: survey, scale: 5}}
            """;

    private static final CriteriaSet SET =
            new CriteriaSetReader().read("mau.yaml", TEXT).value().orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void untouched_it_is_the_same_set() {
        assertThat(read(workbook -> {}).value()).contains(SET);
    }

    @Test
    void numbers_typed_as_text_with_a_comma_or_percent_sign_are_numbers() {
        var loaded = read(workbook -> {
            cell(workbook, 0, 3, SetColumn.MAXIMUM).setCellValue(" 1,5 ");
            cell(workbook, 0, 3, SetColumn.FLOOR).setCellValue("70%");
            var share = cell(workbook, 0, 3, SetColumn.TARGET);
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            share.setCellStyle(percent);
            share.setCellValue(0.95);
        });

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value()).contains(SET);
    }

    @Test
    void blank_rows_invisible_spaces_and_words_in_any_case_do_not_matter() {
        var loaded = read(workbook -> {
            workbook.getSheetAt(0).shiftRows(3, 7, 2);
            cell(workbook, 0, 2, SetColumn.NAME).setCellValue("\u00a0Chỉ đạo\u200b ");
            cell(workbook, 0, 9, SetColumn.BASIS).setCellValue("ĐIỀU TRA  xã hội\u00a0học");
            cell(workbook, 0, 10, SetColumn.RULE).setCellValue("survey");
        });

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value()).contains(SET);
    }

    @Test
    void a_title_above_the_header_columns_in_another_order_and_further_columns_are_no_errors() {
        var loaded = read(workbook -> {
            var sheet = workbook.getSheetAt(0);
            var header = sheet.getRow(0);
            header.getCell(SetColumn.CODE.ordinal()).setCellValue("  MÃ ");
            header.getCell(SetColumn.NAME.ordinal()).setCellValue("tên  tiêu chí");
            header.createCell(30).setCellValue("Ý kiến góp ý");
            sheet.shiftRows(0, 7, 2);
            sheet.createRow(0).createCell(0).setCellValue("PHỤ LỤC");
        });

        assertThat(loaded.errors()).isEmpty();
        assertThat(loaded.warnings())
                .extracting(Problem::place, Problem::message)
                .containsExactly(tuple(file() + ":3:31", "Cột “Ý kiến góp ý” không được đọc."));
        assertThat(loaded.value()).contains(SET);
    }

    @Test
    void what_is_merged_over_several_rows_holds_for_each_of_them() {
        var loaded = read(workbook -> {
            merge(workbook.getSheetAt(0), 7, 8, SetColumn.BASIS);
            merge(workbook.getSheetAt(0), 7, 8, SetColumn.RULE);
            merge(workbook.getSheetAt(0), 7, 8, SetColumn.SCALE);
            cell(workbook, 0, 3, SetColumn.LEADS).setCellValue("Sở Tư pháp; Sở Y tế");
            merge(workbook.getSheetAt(0), 3, 5, SetColumn.LEADS);
        });

        assertThat(loaded.problems()).isEmpty();
        var set = loaded.value().orElseThrow();
        assertThat(set.maximum(Basis.SURVEY)).isEqualByComparingTo("2");
        assertThat(set.require("1.3").leads()).containsExactly("Sở Tư pháp", "Sở Y tế");
    }

    @Test
    void a_way_of_scoring_merged_over_a_criterion_and_its_children_is_that_of_the_children() {
        var loaded = read(workbook -> {
            for (var column : new SetColumn[] {SetColumn.BASIS, SetColumn.RULE, SetColumn.SCALE}) {
                var value = cell(workbook, 0, 7, column);
                if (column == SetColumn.SCALE) {
                    cell(workbook, 0, 6, column).setCellValue(5);
                } else {
                    cell(workbook, 0, 6, column).setCellValue(value.getStringCellValue());
                }
                merge(workbook.getSheetAt(0), 6, 8, column);
            }
        });

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value()).contains(SET);
    }

    @Test
    void choices_need_no_symbols_and_a_line_of_sums_is_skipped() {
        var loaded = read(workbook -> {
            workbook.getSheetAt(1)
                    .getRow(1)
                    .getCell(DetailColumn.SYMBOL.ordinal())
                    .setBlank();
            workbook.getSheetAt(1)
                    .getRow(2)
                    .getCell(DetailColumn.CRITERION.ordinal())
                    .setBlank();
            var sum = workbook.getSheetAt(0).createRow(8);
            sum.createCell(SetColumn.NAME.ordinal()).setCellValue("Tổng cộng");
            sum.createCell(SetColumn.MAXIMUM.ordinal()).setCellValue(6);
        });

        assertThat(loaded.warnings()).extracting(Problem::place).containsExactly(file() + ":9:1");
        assertThat(loaded.value().orElseThrow().require("1.3").rule())
                .isInstanceOfSatisfying(Choice.class, choice -> assertThat(choice.options())
                        .extracting(Choice.Answer::code)
                        .containsExactly("muc-1", "muc-2"));
    }

    @Test
    void all_problems_are_told_at_once_each_with_its_sheet_row_and_column() {
        var loaded = read(workbook -> {
            cell(workbook, 0, 3, SetColumn.SUBJECT).setBlank();
            cell(workbook, 0, 3, SetColumn.EACH).setCellValue(1);
            cell(workbook, 0, 4, SetColumn.EACH).setCellValue("nửa điểm");
            cell(workbook, 0, 5, SetColumn.RULE).setCellValue("Chọn bừa");
            cell(workbook, 0, 6, SetColumn.SUBJECT).setCellValue("Không ai đọc");
            cell(workbook, 0, 7, SetColumn.BASIS).setCellValue("Tự đánh giá");
            cell(workbook, 0, 8, SetColumn.CODE).setBlank();
            workbook.getSheetAt(1).createRow(9).createCell(0).setCellValue("9.9");
            workbook.getSheetAt(2).getRow(2).getCell(1).setCellValue("hai");
            workbook.getSheetAt(2).createRow(30).createCell(0).setCellValue("Mục lạ");
        });

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems())
                .extracting(Problem::place, Problem::message)
                .containsExactly(
                        tuple(file() + ":3:6", "Ô “Nội dung xác định” còn trống; phải là một dòng chữ."),
                        tuple(file() + ":3:8", "Ô “Điểm mỗi trường hợp” không dùng ở dòng này; xóa nội dung của ô."),
                        tuple(
                                file() + ":4:8",
                                "“Điểm mỗi trường hợp” phải là số lớn hơn 0, ví dụ 1,5; đang ghi “nửa điểm”."),
                        tuple(
                                file() + ":5:5",
                                "“Cách chấm” phải là một trong: %s; đang ghi “Chọn bừa”."
                                        .formatted(SheetWords.RULE.choices())),
                        tuple(file() + ":6:6", "Ô “Nội dung xác định” không dùng ở dòng này; xóa nội dung của ô."),
                        tuple(
                                file() + ":7:5",
                                "Tiêu chí 2.1: căn cứ “Điều tra xã hội học” đi với cách chấm “Phiếu điều tra” hoặc “Nhập điểm”,"
                                        + " các cách chấm khác thì không; sửa một trong hai."),
                        tuple(file() + ":8:1", "Dòng này chưa có mã (“Tin cậy”); ghi mã tiêu chí, hoặc xóa dòng."),
                        tuple(
                                file() + "#Chi tiết cách chấm:10:1",
                                "Tiêu chí “9.9” không có trong trang đầu hoặc có cách chấm không cần chi tiết; sửa mã, sửa"
                                        + " cách chấm hoặc xóa các dòng này."),
                        tuple(
                                file() + "#Thông tin:3:2",
                                "“Phiên bản” phải là số nguyên không âm, ví dụ 5; đang ghi “hai”."),
                        tuple(file() + "#Thông tin:31:1", "Mục “Mục lạ” không được đọc."));
    }

    @Test
    void what_checks_say_of_text_files_is_said_in_the_words_of_the_workbook() {
        var loaded = read(workbook -> {
            cell(workbook, 0, 3, SetColumn.RULE).setBlank();
            workbook.getSheetAt(1).removeRow(workbook.getSheetAt(1).getRow(2));
            workbook.getSheetAt(2).getRow(8).getCell(1).setBlank();
        });

        assertThat(loaded.errors())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "Tiêu chí 1.1 không có tiêu chí thành phần nên phải có cách chấm điểm; bổ sung “Cách chấm”.",
                        "Trang “Chi tiết cách chấm” phải có ít nhất hai lựa chọn.",
                        "Bộ tiêu chí không phải văn bản chính thức thì phải nói rõ với người đọc; bổ sung “Lưu ý cho người"
                                + " đọc”.");
    }

    @Test
    void a_sheet_about_the_set_that_is_hidden_or_gone_is_told() {
        var loaded = read(workbook -> workbook.setSheetHidden(2, true));

        assertThat(loaded.value().orElseThrow().id()).isEqualTo("bo");
        assertThat(loaded.warnings())
                .extracting(Problem::message)
                .singleElement()
                .satisfies(message -> assertThat(message).startsWith("Không có trang “Thông tin” (hoặc trang bị ẩn)"));
    }

    @Test
    void a_ratio_without_floor_and_target_has_neither() {
        var loaded = read(workbook -> {
            cell(workbook, 0, 3, SetColumn.FLOOR).setBlank();
            cell(workbook, 0, 3, SetColumn.TARGET).setBlank();
        });

        Criterion criterion = loaded.value().orElseThrow().require("1.1");
        assertThat(criterion.rule()).isEqualTo(new Ratio("Đạt", "Giao", null, null));
    }

    private static XSSFCell cell(XSSFWorkbook workbook, int sheet, int row, SetColumn column) {
        return workbook.getSheetAt(sheet)
                .getRow(row - 1)
                .getCell(column.ordinal(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** As a spreadsheet merges: the first cell keeps its value, the others lose theirs. */
    private static void merge(XSSFSheet sheet, int from, int to, SetColumn column) {
        for (int row = from + 1; row <= to; row++) {
            sheet.getRow(row - 1)
                    .getCell(column.ordinal(), MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setBlank();
        }
        sheet.addMergedRegion(new CellRangeAddress(from - 1, to - 1, column.ordinal(), column.ordinal()));
    }

    private Loaded<CriteriaSet> read(Consumer<XSSFWorkbook> work) {
        try {
            var exported = new ByteArrayOutputStream();
            CriteriaWorkbook.write(SET, exported);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exported.toByteArray()));
                    var out = Files.newOutputStream(Path.of(file()))) {
                work.accept(workbook);
                workbook.write(out);
            }
            return TableSetReader.read(Path.of(file()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String file() {
        return folder.resolve("bo.xlsx").toString();
    }
}

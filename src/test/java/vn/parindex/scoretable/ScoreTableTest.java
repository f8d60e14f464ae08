package vn.parindex.scoretable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.criteria.CriteriaFiles;

class ScoreTableTest {

    @TempDir
    private Path folder;

    @Test
    void units_are_ranked_within_their_groups_in_order_of_first_appearance() {
        var scored = Scored.of(
                folder,
                """
                unit,group,criterion,points
                Huyện B,Huyện,1.1,1.5
                Sở A,Sở,1.1,1.25
                Sở A,Sở,1.2,KAD
                Sở A,Sở,2.1,2
                Huyện B,Huyện,1.2,1
                Huyện B,Huyện,2.1,2.5
                Huyện A,Huyện,1.1,1.5
                Huyện A,Huyện,1.2,1
                Huyện A,Huyện,2.1,2.5
                Huyện C,Huyện,1.1,0
                Huyện C,Huyện,1.2,0
                Huyện C,Huyện,2.1,0
                """);

        assertThat(scored.problems()).isEmpty();
        assertThat(scored.rows())
                .containsExactly(
                        "Huyện,1,Huyện A,5.00,5.00,100.00,A",
                        "Huyện,1,Huyện B,5.00,5.00,100.00,A",
                        "Huyện,3,Huyện C,0.00,5.00,0.00,D",
                        "Sở,1,Sở A,3.25,4.00,81.25,B");
    }

    @Test
    void what_excel_writes_in_vietnamese_is_scored() {
        var scored = Scored.of(
                folder,
                "\ufeffPoints;Criterion;UNIT\r\n1,25;1,1;Sở A\r\nkhông áp  dụng;1.2;Sở A\r\n2;2.1;Sở\u00a0A\r\n");

        assertThat(scored.rows()).containsExactly(",1,Sở A,3.25,4.00,81.25,B");
    }

    @Test
    void two_spellings_of_a_unit_are_one_unit() {
        var scored = Scored.of(
                folder,
                """
                unit,group,criterion,points
                Sở Y tế,Sở,1.1,1
                Sở  Y tế,,1.2,1
                "S\u01a1\u0309
                Y t\u00ea\u0301",S\u01a1\u0309,2.1,1
                """);

        assertThat(scored.rows()).containsExactly("Sở,1,Sở Y tế,3.00,5.00,60.00,D");
        assertThat(scored.table().orElseThrow().find(" S\u01a1\u0309 Y tế ")).hasValue(0);
    }

    @Test
    void points_are_rounded_once_by_the_set() {
        var scored = Scored.of(folder, "unit,criterion,points\nA,1.1,1.125\nA,1.2,0.994\nA,2.1,2.4949999999\n");

        assertThat(scored.rows()).containsExactly(",1,A,4.61,5.00,92.20,A"); // 1.13 + 0.99 + 2.49
    }

    @Test
    void printed_parents_are_compared_and_refuse_nothing() {
        var scored = Scored.of(
                folder,
                """
                unit,group,criterion,points
                A,,1,2.26
                A,,1.1,1.25
                A,,1.2,1
                A,,2,2
                A,,2.1,2.5
                """);
        var notes = new ArrayList<Note>();
        scored.table().orElseThrow().comparePrinted(notes::add);

        assertThat(scored.rows()).containsExactly(",1,A,4.75,5.00,95.00,A");
        assertThat(notes)
                .extracting(Note::toString)
                .containsExactly(
                        scored.file()
                                + ":2:4: ghi chú: A: Tiêu chí 1 ghi 2,26, các dòng con cộng lại là 2,25, lệch 0,01:"
                                + " do làm tròn khi in bảng, không phải sai số liệu.",
                        scored.file() + ":5:4: ghi chú: A: Tiêu chí 2 ghi 2, các dòng con cộng lại là 2,5, lệch -0,5:"
                                + " lớn hơn mức do làm tròn, cần kiểm tra lại số liệu.");
    }

    @Test
    void a_printed_parent_without_points_or_right_to_the_digit_is_not_mentioned() {
        var scored = Scored.of(
                folder,
                "unit,criterion,points\nA,1,KAD\nA,1.1,KAD\nA,1.2,KAD\nA,2,2.50\nA,2.1,2.5\nB,1,1\nB,1.1,1\nB,1.2,KAD\nB,2.1,0\n");
        var notes = new ArrayList<Note>();
        scored.table().orElseThrow().comparePrinted(notes::add);

        assertThat(notes).isEmpty();
    }

    @Test
    void every_problem_is_told_at_its_row_and_column() {
        var scored = Scored.of(
                folder,
                """
                unit,group,criterion,points
                A,Sở,1.1,1.51
                A,Sở,1.2,-0.001
                A,Sở,9.9,1
                A,Huyện,2.1,hai
                A,Huyện,2.1,2
                B,Sở,1.1,1
                B,Sở,1.1,1
                ,Sở,1.1,1
                B,Sở,,1
                B,Sở,1.2,
                """);

        assertThat(scored.table()).isEmpty();
        assertThat(scored.told())
                .containsExactly(
                        "2:4 Tiêu chí 1.1: Điểm 1,51 vượt điểm tối đa 1,5; hãy nhập số điểm từ 0 đến 1,5.",
                        "3:4 Tiêu chí 1.2: Điểm -0,001 nhỏ hơn 0; hãy nhập số điểm từ 0 đến 1.",
                        "4:3 “Bộ tiêu chí trong tệp bo.csv” không có tiêu chí “9.9”; sửa mã tiêu chí.",
                        "5:2 “A” ở dòng 2 thuộc nhóm “Sở”, ở đây thuộc nhóm “Huyện”; một cơ quan, đơn vị chỉ thuộc một"
                                + " nhóm.",
                        "5:4 Điểm phải là số, hoặc KAD nếu không áp dụng; đang ghi “hai”.",
                        "6:3 “A” đã có điểm tiêu chí 2.1 ở một dòng trên; giữ lại một dòng.",
                        "8:3 “B” đã có điểm tiêu chí 1.1 ở một dòng trên; giữ lại một dòng.",
                        "9:1 Dòng này chưa có tên cơ quan, đơn vị; ghi tên vào cột “unit” ở mọi dòng.",
                        "10:3 Dòng này chưa có mã tiêu chí; ghi mã vào cột “criterion”.",
                        "11:4 Ô này chưa có điểm; ghi số điểm, hoặc KAD nếu không áp dụng.",
                        "7:1 “B” chưa có điểm tiêu chí 2.1 (Khảo sát); bổ sung một dòng, ghi KAD nếu không áp dụng.");
    }

    @Test
    void a_decimal_comma_that_became_two_cells_is_refused_in_its_row() {
        var scored = Scored.of(folder, "unit,criterion,points,\nA,1.1,1,25\nA,1.2,\"0,5\"\nA,2.1,2,\n");

        assertThat(scored.table()).isEmpty();
        assertThat(scored.told())
                .singleElement()
                .asString()
                .startsWith(
                        "2:4 Dòng này có nhiều ô hơn dòng tiêu đề; số hoặc chữ có dấu phẩy phải để trong dấu ngoặc kép");
    }

    @Test
    void a_unit_to_which_nothing_applies_has_no_index() {
        var scored = Scored.of(
                folder, "unit,criterion,points\nA,1.1,1\nA,1.2,1\nA,2.1,1\nB,1.1,kad\nB,1.2,Kad\nB,2.1,KAD\n");

        assertThat(scored.told()).singleElement().asString().startsWith("5:1 “B”: Không có tiêu chí nào được áp dụng");
    }

    @Test
    void a_code_that_comes_twice_where_a_spreadsheet_may_have_cut_off_a_zero_is_explained() {
        var set = new StringBuilder("code,name,max,basis\n1,Một,,\n");
        var scores = new StringBuilder("unit,criterion,points\n");
        for (int i = 1; i <= 10; i++) {
            set.append("1.%d,x,1,%n".formatted(i));
            scores.append("A,1.%s,1%n".formatted(i == 10 ? "1" : i));
        }

        var scored = Scored.of(folder, set.toString(), scores.toString());

        assertThat(scored.told().get(0)).startsWith("11:2").contains("Nếu đây là tiêu chí 1.10");
    }

    @Test
    void what_a_file_that_breaks_off_does_not_have_is_not_called_missing() {
        var scored = Scored.of(folder, "unit,criterion,points\nA,1.1,1\nA,1.2,2\n\"A,2.1,1\n");

        assertThat(scored.told()).hasSize(2);
        assertThat(scored.told().get(0)).startsWith("3:3 Tiêu chí 1.2: Điểm 2 vượt");
        assertThat(scored.told().get(1)).startsWith("4:1 Dòng này không đúng dạng CSV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit,group,criterion\nA,B,1.1\n", "unit;points\nA;1\n", "A,1.1,1\n"})
    void a_missing_column_is_told_in_the_first_row(String text) {
        assertThat(Scored.of(folder, text).told()).singleElement().asString().startsWith("1:1 Thiếu cột “");
    }

    @Test
    void a_header_alone_is_no_table() {
        assertThat(Scored.of(folder, "unit,criterion,points\n").told())
                .containsExactly("1:1 Bảng chỉ có dòng tiêu đề; bổ sung điểm của các cơ quan, đơn vị.");
    }

    @Test
    void a_workbook_is_scored_and_its_broken_cells_are_told() throws IOException {
        Path file = folder.resolve("diem.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("Hướng dẫn").createRow(0).createCell(0).setCellValue("Ghi điểm ở trang sau");
            var sheet = workbook.createSheet();
            var date = workbook.createCellStyle();
            date.setDataFormat((short) 16);
            row(sheet.createRow(0), "unit", "criterion", "points");
            row(sheet.createRow(1), "A", 1.1, 1.25);
            row(sheet.createRow(2), "A", "1.2", 0.5);
            sheet.getRow(2).getCell(2).setCellStyle(date);
            row(sheet.createRow(3), "A", 2.1, "1,5");
            sheet.createRow(4).createCell(0).setCellValue("B");
            sheet.getRow(4).createCell(1).setCellErrorValue((byte) 0x17);
            sheet.getRow(4).createCell(2).setCellErrorValue((byte) 0x07);
            workbook.write(out);
        }

        var told = Scored.of(Scored.set(folder, Scored.SET), file).told();

        assertThat(told).hasSize(6); // and nothing is missing where B's row names no criterion but B's leaves
        assertThat(told.get(0)).startsWith("3:3 Ô này là ngày tháng");
        assertThat(told.get(1)).startsWith("5:2 Ô này có lỗi công thức #REF!");
        assertThat(told.get(2)).startsWith("5:3 Ô này có lỗi công thức #DIV/0!");
        assertThat(told.subList(3, 6)).allMatch(text -> text.startsWith("5:1 “B” chưa có điểm"));
    }

    private static void row(org.apache.poi.ss.usermodel.Row row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double number) {
                row.createCell(i).setCellValue(number);
            } else {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    @Test
    void a_unit_is_explained_from_its_place_down_to_its_leaves() {
        var table = Scored.of(folder, "unit,criterion,points\nA,1.1,1.25\nA,1.2,KAD\nA,2.1,2\n")
                .table()
                .orElseThrow();

        assertThat(table.explain(table.find("A").orElseThrow()).lines())
                .containsExactly(
                        "A",
                        "Chỉ số 81,25 %: hạng 1 trong 1 cơ quan, đơn vị; không có đơn vị xếp trên; không có đơn vị xếp"
                                + " dưới; xếp loại B (từ 80 % đến dưới 90 %).",
                        "Các lĩnh vực: 1 được 1,25/1,5; 2 được 2/2,5 → cộng 3,25/4 điểm = 81,25 %.",
                        "1. Chỉ đạo – 1,25/1,5 điểm. 1.1 được 1,25/1,5; 1.2 không áp dụng → cộng 1,25/1,5 điểm.",
                        "  1.1. Kế hoạch – 1,25/1,5 điểm. Bảng điểm ghi 1,25 điểm (từ 0 đến 1,5).",
                        "  1.2. Báo cáo – không áp dụng. Không áp dụng: theo bảng điểm.",
                        "2. Thể chế – 2/2,5 điểm. 2.1 được 2/2,5 → cộng 2/2,5 điểm.",
                        "  2.1. Khảo sát – 2/2,5 điểm. Bảng điểm ghi 2 điểm (từ 0 đến 2,5).");
    }

    @Test
    void bonus_and_penalty_points_are_explained_without_a_maximum_to_reach() {
        Path set = Scored.write(
                folder.resolve("thuong-phat.yaml"),
                """
                id: thuong-phat
                version: 1
                title: Bộ có điểm thưởng, điểm trừ
                official: false
                notice: Bộ mẫu
                source: mẫu
                classes: [{name: Đạt, from: 0}]
                criteria:
                  - {code: "1", name: Kế hoạch, max: 10, rule: {type: given, by: bảng điểm}}
                  - {code: "2", name: Thưởng và trừ}
                  - {code: "2.1", name: Thưởng, max: 2, rule: {type: bonus, of: Sáng kiến, each: 1}}
                  - {code: "2.2", name: Trừ, max: 3, rule: {type: penalty, of: Vi phạm, each: 1}}
                """);
        Path file = Scored.write(folder.resolve("diem.csv"), "unit,criterion,points\nA,1,8\nA,2.1,2\nA,2.2,-1\n");
        var table = Scored.of(CriteriaFiles.read(set.toString()).value().orElseThrow(), file)
                .table()
                .orElseThrow();

        assertThat(table.explain(table.find("A").orElseThrow()).lines())
                .anyMatch(line -> line.startsWith("2. Thưởng và trừ – 1 điểm. "))
                .anyMatch(line -> line.startsWith("  2.1. Thưởng – 2 điểm. "))
                .anyMatch(line -> line.startsWith("  2.2. Trừ – -1 điểm. "));
    }

    @Test
    void without_its_set_a_table_is_still_checked_as_far_as_that_goes() {
        Path file = Scored.write(folder.resolve("diem.csv"), "unit,criterion,points\nA,?,x\n,1.1,1\nA,1.2,1,5\n");
        var told = new ArrayList<String>();

        ScoreFileCheck.run(file, vn.parindex.source.Problems.passedTo(problem -> told.add(problem.place())));

        assertThat(told).isEqualTo(List.of(file + ":2:3", file + ":3:1", file + ":4:4"));
    }
}

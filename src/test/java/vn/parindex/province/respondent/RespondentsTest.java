package vn.parindex.province.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.JUSTICE;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;

class RespondentsTest {

    private static final String COUNCIL = "thuong-truc-hdnd-tinh";
    private static final LocalDate BORN = LocalDate.of(1975, 3, 2);
    private static final Person DIRECTOR = new Person("Nguyễn Văn A", BORN, null, "Giám đốc", "Sở Y tế", "lanh-dao-so");
    private static final Person DELEGATE =
            new Person("Nguyễn Văn A", BORN, null, "Đại biểu", "HĐND tỉnh", "dai-bieu-hdnd");
    private static final Person HEAD = new Person("Lê B", null, null, "Trưởng phòng", "Sở Y tế", "lanh-dao-phong");
    private static final Person DEPUTY = new Person("Lê B", null, null, "Phó phòng", "Sở Y tế", "lanh-dao-phong");
    private static final Paper PAPER = new Paper("77/SNV-CCHC", LocalDate.of(2024, 12, 20));

    private final ProvinceAtWork province = new ProvinceAtWork();
    private final RespondentLists lists = province.get(RespondentLists.class);
    private final Sendings sendings = province.get(Sendings.class);

    @TempDir
    private Path folder;

    @Test
    void units_hand_in_lists_and_the_last_of_each_counts() {
        submit(HEALTH, DIRECTOR);
        RespondentList again = submit(HEALTH, DIRECTOR, HEAD);

        assertThat(again.version()).isEqualTo(2);
        assertThat(lists.respondents(PLAN)).extracting(Respondent::person).containsExactly(DIRECTOR, HEAD);
        assertThat(lists.of(PLAN)).as("the first stays").hasSize(2);
    }

    @Test
    void who_still_owes_a_list_is_known() {
        assertThat(lists.outstanding(PLAN)).hasSize(28).contains(COUNCIL, HEALTH, "huyen-cu-jut");

        submit(HEALTH, DIRECTOR);
        assertThat(lists.outstanding(PLAN)).hasSize(27).doesNotContain(HEALTH);
        assertThat(sendings.list(PLAN).outstanding()).contains("Sở Tài chính").doesNotContain("Sở Y tế");
    }

    @Test
    void the_same_people_once_more_are_no_new_list() {
        HandedIn first = lists.submit(PLAN, HEALTH, List.of(DIRECTOR), "a.xlsx", of(HEALTH));
        HandedIn again = lists.submit(PLAN, HEALTH, List.of(DIRECTOR), "b.xlsx", of(INTERIOR));

        assertThat(first.isNew()).isTrue();
        assertThat(again).isEqualTo(new HandedIn(first.list(), false));
        assertThat(lists.of(PLAN)).hasSize(1);
        submit(HEALTH, HEAD);
        assertThat(submit(HEALTH, DIRECTOR).version())
                .as("back to an earlier list is a new one")
                .isEqualTo(3);
    }

    @Test
    void after_a_merger_the_lists_of_both_count_and_each_unit_that_sent_none_is_known() {
        submit(HEALTH, DIRECTOR);
        merged(HEALTH, FINANCE);

        assertThat(lists.outstanding(PLAN))
                .as("its own list is not there because that of the merged unit is")
                .contains(FINANCE)
                .doesNotContain(HEALTH);
        assertThat(lists.find(PLAN, FINANCE)).isEmpty();
        lists.submit(PLAN, HEALTH, List.of(DIRECTOR, HEAD), null, of(FINANCE));
        assertThat(lists.find(PLAN, HEALTH).orElseThrow().version()).isEqualTo(2);
        assertThatThrownBy(() -> lists.submit(PLAN, HEALTH, List.of(DIRECTOR), null, of(JUSTICE)))
                .hasMessageContaining("Việc này do Sở Tài chính thực hiện");
    }

    @Test
    void the_list_of_the_successor_stands_for_a_unit_that_sent_none() {
        merged(HEALTH, FINANCE);
        submit(FINANCE, new Person("Trần C", BORN, null, "Giám đốc", "Sở Tài chính", "lanh-dao-so"));

        assertThat(lists.find(PLAN, HEALTH).orElseThrow().unit()).isEqualTo(FINANCE);
        assertThat(lists.outstanding(PLAN)).hasSize(26).doesNotContain(HEALTH, FINANCE);
        assertThat(lists.groups(PLAN, FINANCE))
                .extracting(SurveyGroup::code)
                .containsExactly("lanh-dao-so", "lanh-dao-phong");
        assertThat(lists.listers(PLAN)).as("as the plan names them").hasSize(28).contains(HEALTH);
    }

    @Test
    void what_the_successor_handed_in_before_the_merger_does_not_stand_for_the_merged_unit() {
        submit(FINANCE, new Person("Trần C", BORN, null, "Giám đốc", "Sở Tài chính", "lanh-dao-so"));
        province.today(2024, 12, 24);
        merged(HEALTH, FINANCE);

        assertThat(lists.find(PLAN, HEALTH)).isEmpty();
        assertThat(lists.outstanding(PLAN)).as("the people of the merged unit").contains(FINANCE);
        lists.submit(PLAN, HEALTH, List.of(DIRECTOR), null, of(FINANCE));
        assertThat(lists.outstanding(PLAN)).doesNotContain(HEALTH, FINANCE);
    }

    @Test
    void a_list_is_looked_through_before_it_is_sent() {
        submit(HEALTH, HEAD, DEPUTY);

        assertThatThrownBy(() -> sendings.check(PLAN, "Đủ", of(INTERIOR)))
                .hasMessage("Cặp trùng số 1 (“Lê B” và “Lê B”) chưa được quyết định.");
        sendings.decide(PLAN, HEAD.key(), DEPUTY.key(), false, "Hai người", of(INTERIOR));
        assertThatThrownBy(() -> sendings.check(PLAN, " ", of(INTERIOR)))
                .satisfies(refused -> assertThat(((Refused) refused).problems())
                        .hasSize(27 + 4 + 1)
                        .contains(
                                "Sở Tài chính chưa gửi danh sách.",
                                "Bổ sung danh sách, hoặc xác nhận vẫn gửi và ghi rõ lý do."));
        assertThat(sendings.check(PLAN, "Đã đôn đốc", of(INTERIOR)).people()).hasSize(2);
        assertThatThrownBy(() -> sendings.check(PLAN, "Đã đôn đốc", of(HEALTH)))
                .hasMessageContaining("Việc này do Sở Nội vụ thực hiện");
    }

    @ParameterizedTest
    @CsvSource({"50, 0, false", "45, 0, false", "44, 0, true", "55, 0, false", "57, 1, true", "56, 1, false"})
    void a_group_deviates_when_more_than_a_tenth_is_missing_or_too_many(int listed, int removed, boolean deviates) {
        assertThat(new GroupCount("a", "A", listed, removed, 50).deviates()).isEqualTo(deviates);
    }

    @Test
    void a_unit_lists_its_own_groups_only() {
        assertThatThrownBy(() -> submit(HEALTH, DIRECTOR, DELEGATE))
                .hasMessage("Dòng 2: Sở Y tế không lập danh sách nhóm “Đại biểu HĐND cấp tỉnh”.");
        assertThatThrownBy(() -> lists.submit(PLAN, HEALTH, List.of(DIRECTOR), null, of(FINANCE)))
                .hasMessageContaining("Việc này do Sở Y tế thực hiện");
        lists.submit(PLAN, HEALTH, List.of(DIRECTOR), null, of(INTERIOR));
        submit(INTERIOR, DELEGATE);
    }

    @Test
    void a_list_says_who_everybody_is() {
        var nobody = new Person(" ", LocalDate.of(2020, 1, 1), null, "", "", "nhom-la");

        assertThatThrownBy(() -> submit(HEALTH, nobody, HEAD, HEAD))
                .satisfies(refused -> assertThat(((Refused) refused).problems())
                        .hasSize(6)
                        .contains(
                                "Dòng 1: Chưa ghi họ và tên.",
                                "Dòng 1: Ngày sinh 01/01/2020 không hợp lý; kiểm tra lại.",
                                "Dòng 3: Người này đã có ở một dòng trên; giữ lại một."));
        assertThatThrownBy(() -> submit(HEALTH)).hasMessageContaining("ghi ít nhất một người");
    }

    @Test
    void the_delegate_stays_and_the_counts_say_so() {
        submit(HEALTH, DIRECTOR, HEAD);
        submit(COUNCIL, DELEGATE);

        SendingList list = sendings.list(PLAN);

        assertThat(list.people()).extracting(Respondent::person).containsExactly(DELEGATE, HEAD);
        assertThat(list.counts())
                .extracting(GroupCount::group, GroupCount::listed, GroupCount::removed, GroupCount::expected)
                .containsExactly(
                        tuple("dai-bieu-hdnd", 1, 0, 50),
                        tuple("lanh-dao-so", 1, 1, 57),
                        tuple("lanh-dao-phong", 1, 0, 315),
                        tuple("lanh-dao-huyen", 0, 0, 24));
        assertThat(list.open()).isEmpty();
    }

    @Test
    void a_doubt_is_decided_by_a_person_before_the_list_is_sent() {
        submit(HEALTH, HEAD, DEPUTY);
        assertThat(sendings.list(PLAN).people()).as("both stay until then").hasSize(2);
        assertThatThrownBy(() -> sendings.send(PLAN, PAPER, of(INTERIOR)))
                .hasMessage("Cặp trùng số 1 (“Lê B” và “Lê B”) chưa được quyết định.");

        sendings.decide(PLAN, DEPUTY.key(), HEAD.key(), true, "Theo quyết định bổ nhiệm", of(INTERIOR));

        assertThat(sendings.list(PLAN).people()).extracting(Respondent::person).containsExactly(DEPUTY);
        assertThat(sendings.send(PLAN, PAPER, of(INTERIOR)).people()).isEqualTo(1);
    }

    @Test
    void a_decision_can_be_taken_back_and_stays_in_the_history() {
        submit(HEALTH, HEAD, DEPUTY);
        sendings.decide(PLAN, HEAD.key(), DEPUTY.key(), true, "Nhầm", of(INTERIOR));
        sendings.decide(PLAN, HEAD.key(), DEPUTY.key(), false, "Là hai người", of(INTERIOR));

        assertThat(sendings.list(PLAN).people()).hasSize(2);
        assertThat(sendings.list(PLAN).open()).isEmpty();
        assertThat(sendings.decisions(PLAN)).extracting(Decision::reason).containsExactly("Nhầm", "Là hai người");
    }

    @Test
    void a_decision_goes_before_the_rule() {
        submit(HEALTH, DIRECTOR);
        submit(COUNCIL, DELEGATE);

        sendings.decide(PLAN, DELEGATE.key(), DIRECTOR.key(), false, "Trùng tên, trùng ngày sinh", of(INTERIOR));

        assertThat(sendings.list(PLAN).people()).hasSize(2);
    }

    @Test
    void a_decision_outlives_a_list_that_is_handed_in_again() {
        submit(HEALTH, HEAD, DEPUTY);
        sendings.decide(PLAN, HEAD.key(), DEPUTY.key(), true, "Một người", of(INTERIOR));

        submit(HEALTH, DIRECTOR, HEAD, DEPUTY);

        assertThat(sendings.list(PLAN).people()).extracting(Respondent::person).containsExactly(DIRECTOR, HEAD);
    }

    @Test
    void decisions_are_about_matches_and_have_grounds() {
        submit(HEALTH, HEAD, DIRECTOR);

        assertThatThrownBy(() -> sendings.decide(PLAN, HEAD.key(), DIRECTOR.key(), true, "?", of(INTERIOR)))
                .hasMessageContaining("không còn cặp trùng này");
        assertThatThrownBy(() -> sendings.decide(PLAN, HEAD.key(), DIRECTOR.key(), true, " ", of(INTERIOR)))
                .hasMessageContaining("Ghi rõ căn cứ");
    }

    @Test
    void what_was_sent_is_kept_as_it_went() {
        submit(COUNCIL, DELEGATE);
        Sending sending = sendings.send(PLAN, PAPER, of(INTERIOR));
        submit(COUNCIL, DELEGATE, new Person("=CMD()", BORN, "067", "Đại biểu", "HĐND tỉnh", "dai-bieu-hdnd"));
        Sending second = sendings.send(PLAN, PAPER, of(INTERIOR));

        assertThat(sendings.sent(PLAN)).containsExactly(sending, second);
        assertThat(sending.content())
                .isEqualTo("number,group,group_name,name,birth_date,official_id,position,unit\n"
                        + "1,dai-bieu-hdnd,Đại biểu HĐND cấp tỉnh,Nguyễn Văn A,02/03/1975,,Đại biểu,HĐND tỉnh\n");
        assertThat(second.content()).as("no spreadsheet runs it").contains(",'=CMD(),");
    }

    @Test
    void an_empty_list_is_not_sent_and_the_document_is_stated() {
        assertThatThrownBy(() -> sendings.send(PLAN, new Paper("", null), of(INTERIOR)))
                .hasMessageContainingAll("ghi số, ký hiệu", "ghi ngày ban hành", "chưa có ai");
    }

    @Test
    void the_workbook_has_people_counts_and_matches_each_with_its_notices() throws IOException {
        submit(HEALTH, DIRECTOR, HEAD);
        submit(COUNCIL, DELEGATE);
        var out = new ByteArrayOutputStream();

        SendingWorkbook.write(sendings.list(PLAN), out);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Danh sách", "Số lượng", "Trùng lặp");
            assertThat(workbook.getSheet("Trùng lặp")).anySatisfy(row -> assertThat(String.valueOf(row.getCell(6)))
                    .isEqualTo("Loại theo quy tắc của kế hoạch"));
            assertThat(workbook).allSatisfy(sheet -> assertThat(sheet)
                    .anySatisfy(row -> assertThat(row.getCell(0).toString()).startsWith("Lưu ý: ")));
        }
    }

    @Test
    void a_table_of_people_is_read_with_vietnamese_headings() throws IOException {
        Loaded<List<Person>> read = read("Họ và tên;Ngày sinh;Chức vụ;Đơn vị công tác;Nhóm đối tượng\n"
                + "Nguyễn Văn A;2/3/1975;Giám đốc;Sở Y tế;Lãnh đạo cấp sở (Giám đốc, các Phó Giám đốc và tương đương)\n"
                + "Lê B;;Trưởng phòng;Sở Y tế;lanh-dao-phong\n");

        assertThat(read.value()).contains(List.of(DIRECTOR, HEAD));
        assertThat(read.warnings()).singleElement().satisfies(warning -> assertThat(warning.message())
                .contains("“Lê B” chưa có ngày sinh"));
    }

    @Test
    void date_cells_of_a_workbook_are_days_of_birth() throws IOException {
        Path file = folder.resolve("danh-sach.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            var sheet = workbook.createSheet();
            var header = sheet.createRow(0);
            List<String> names = List.of("name", "birth_date", "position", "unit", "group");
            List<String> values = List.of("Nguyễn Văn A", "", "Giám đốc", "Sở Y tế", "lanh-dao-so");
            var row = sheet.createRow(1);
            for (int i = 0; i < names.size(); i++) {
                header.createCell(i).setCellValue(names.get(i));
                row.createCell(i).setCellValue(values.get(i));
            }
            row.getCell(1).setCellValue(BORN);
            row.getCell(1).setCellStyle(date);
            workbook.write(out);
        }

        assertThat(lists.table(PLAN, HEALTH).read(file).value()).contains(List.of(DIRECTOR));
    }

    @Test
    void every_bad_row_is_told_with_its_place() throws IOException {
        Loaded<List<Person>> read = read("name,birth_date,position,unit,group\n"
                + "A,31/02/1975,Giám đốc,Sở Y tế,lanh-dao-so\n"
                + ",,Giám đốc,Sở Y tế,lanh-dao-so\n"
                + "C,1/1/1970,Đại biểu,HĐND tỉnh,dai-bieu-hdnd\n"
                + "D,1/1/1970,Giám đốc,Sở Y tế,khac\n"
                + "E,1/1/1970,Giám đốc,Sở Y tế,lanh-dao-so\n"
                + "E,1/1/1970,Giám đốc,Sở Y tế,lanh-dao-so\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .map(text -> text.substring(text.indexOf("danh-sach.csv")))
                .satisfiesExactly(
                        text -> assertThat(text)
                                .startsWith("danh-sach.csv:2:2: ")
                                .contains("“31/02/1975” không hợp lệ"),
                        text -> assertThat(text)
                                .startsWith("danh-sach.csv:3:1: ")
                                .contains("Chưa ghi họ và tên"),
                        text -> assertThat(text)
                                .startsWith("danh-sach.csv:4:5: ")
                                .contains("không lập danh sách nhóm"),
                        text -> assertThat(text)
                                .startsWith("danh-sach.csv:5:5: ")
                                .contains("Không có nhóm đối tượng “khac”"),
                        text -> assertThat(text)
                                .startsWith("danh-sach.csv:7:1: ")
                                .contains("đã có ở một dòng trên"));
        assertThat(read("name,position,unit,group\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("chỉ có dòng tiêu đề"));
    }

    private void merged(String from, String to) {
        province.get(Successions.class).merge(PLAN, Merger.into(from, to, PAPER, "Sắp xếp bộ máy"), of(INTERIOR));
    }

    private Loaded<List<Person>> read(String text) throws IOException {
        return lists.table(PLAN, HEALTH).read(Files.writeString(folder.resolve("danh-sach.csv"), text));
    }

    private RespondentList submit(String unit, Person... people) {
        return lists.submit(PLAN, unit, List.of(people), null, of(unit)).list();
    }
}

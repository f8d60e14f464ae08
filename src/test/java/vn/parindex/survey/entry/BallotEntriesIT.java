package vn.parindex.survey.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.survey.urn.SmallCampaign.AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.OTHER_AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.UNIT;
import static vn.parindex.survey.urn.SmallCampaign.USER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.source.Problem;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.IssuedBatch;
import vn.parindex.survey.urn.Rights;
import vn.parindex.survey.urn.SmallCampaign;

/** Files of typed ballots on their way into the database. Every test leaves it as it was. */
@IntegrationTest
@Transactional
class BallotEntriesIT {

    private static final String PLAN = "nhap-phieu-2023";
    private static final String SHEET = "phieu-so-nguoi-dan";

    @TempDir
    private Path folder;

    @Autowired
    private BallotEntries entries;

    private static final Typist TYPIST = new Typist("can.bo", Set.of());

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Rights rights;

    @Autowired
    private BallotBox box;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private final Questionnaire questionnaire =
            QuestionnaireFiles.shipped(SHEET).value().orElseThrow().questionnaire();

    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void openCampaign() {
        new SmallCampaign(plans, campaigns, box, clock).openShipped(PLAN);
    }

    @Test
    void given_a_file_when_it_is_entered_twice_then_every_ballot_is_there_once() {
        TypedFile file = typed(codes(12));

        assertThat(enter(file.csv(folder), EntryMode.ALL_OR_NOTHING))
                .isEqualTo(new EntryReport(true, true, 12, 12, 0, 0));
        assertThat(enter(file.csv(folder, ";"), EntryMode.ALL_OR_NOTHING))
                .isEqualTo(new EntryReport(true, true, 12, 0, 12, 0));

        assertThat(problems).isEmpty();
        assertThat(count("ballot")).isEqualTo(12);
        assertThat(count("ballot_box")).isZero();
        assertThat(used()).isEqualTo(12);
        assertThat(database.queryForList(
                        "select distinct answers::text from ballot where plan_id = ?", String.class, PLAN))
                .containsExactly("{4,4,4,4,4,4,4,4,4,4}");
    }

    @Test
    void given_somebody_of_the_unit_that_the_sheets_are_about_then_they_are_left_to_others() {
        TypedFile file = typed(codes(6));
        var own = new Typist("can.bo", Set.of("so-noi-vu", UNIT));

        EntryReport report =
                entries.enter(PLAN, SHEET, file.csv(folder), EntryMode.GOOD_ROWS, this::note, rows -> {}, own);

        assertThat(report).isEqualTo(new EntryReport(true, true, 6, 0, 0, 6));
        assertThat(problems).hasSize(6).allMatch(problem -> problem.contains("cơ quan của người nhập"));
        assertThat(used()).isZero();
        assertThat(enter(file.csv(folder), EntryMode.GOOD_ROWS)).isEqualTo(new EntryReport(true, true, 6, 6, 0, 0));
    }

    @Test
    void given_a_workbook_then_it_is_taken_like_the_same_table_in_csv() {
        TypedFile file = typed(codes(7));

        assertThat(enter(file.xlsx(folder), EntryMode.GOOD_ROWS)).isEqualTo(new EntryReport(true, true, 7, 7, 0, 0));
        assertThat(enter(file.csv(folder), EntryMode.CHECK)).isEqualTo(new EntryReport(false, true, 7, 0, 7, 0));
    }

    @Test
    void a_check_says_what_would_happen_and_stores_nothing() {
        List<String> codes = codes(6);
        enter(typed(codes.subList(0, 5)).csv(folder), EntryMode.GOOD_ROWS);
        TypedFile file = typed(codes).add("K7QM", "4").add(codes(1).get(0), "9");

        assertThat(enter(file.csv(folder), EntryMode.CHECK)).isEqualTo(new EntryReport(false, true, 8, 1, 5, 2));
        assertThat(count("ballot") + count("ballot_box")).isEqualTo(5);
        assertThat(used()).isEqualTo(5);
    }

    @Test
    void every_bad_cell_is_named_by_row_and_column_and_never_quoted() {
        List<String> codes = codes(5);
        var file = new TypedFile(questionnaire)
                .add(codes.get(0), "4")
                .add(codes.get(1), "4")
                .with("c3_6_1", "6")
                .add("ABCD-EFGH-JKMN", "4")
                .add("", "4")
                .add(codes.get(2), "4")
                .with("yKien", "x".repeat(1_001))
                .add(codes.get(3), "4")
                .with("yKien", "x".repeat(900_000))
                .add(codes.get(4), "4")
                .with("c5_8_1", "12345")
                .with("c5_8_2", "tốt");

        EntryReport report = enter(file.csv(folder), EntryMode.GOOD_ROWS);

        assertThat(report).isEqualTo(new EntryReport(true, true, 7, 1, 0, 6));
        assertThat(problems)
                .anyMatch(line -> line.contains(":3:2: ") && line.contains("ghi số từ 1 đến 5, KYK, KHL"))
                .anyMatch(line -> line.contains(":4:1: ") && line.contains("Mã phiếu không đúng"))
                .anyMatch(line -> line.contains(":5:1: ") && line.contains("Thiếu mã phiếu"))
                .anyMatch(line -> line.contains(":6:12: ") && line.contains("nhiều nhất là 1000"))
                .anyMatch(line -> line.contains(":7:12: ") && line.contains("900000 ký tự"))
                .anyMatch(line -> line.contains(":8:3: "))
                .noneMatch(line -> line.contains("12345") || line.contains("ABCD-EFGH") || line.contains("xxx"));
    }

    @Test
    void with_all_or_nothing_one_bad_row_keeps_every_ballot_out() {
        TypedFile file = typed(codes(8)).add(codes(1).get(0), "7");
        assertThat(enter(file.csv(folder), EntryMode.ALL_OR_NOTHING))
                .isEqualTo(new EntryReport(false, true, 9, 8, 0, 1));

        TypedFile unknown = typed(codes(8)).add("0000-0000-0000", "4");
        assertThat(enter(unknown.csv(folder), EntryMode.ALL_OR_NOTHING))
                .isEqualTo(new EntryReport(false, true, 9, 8, 0, 1));
        assertThat(problems.get(problems.size() - 1)).contains("không có phiếu mang mã này");
        assertThat(count("ballot") + count("ballot_box") + used()).isZero();
    }

    @Test
    void a_code_twice_is_one_ballot_and_with_other_answers_none() {
        List<String> codes = codes(7);
        TypedFile file = typed(codes)
                .add(codes.get(0).toLowerCase(Locale.ROOT).replace("-", " "), "4")
                .add(codes.get(1), "4")
                .add(codes.get(1), "3");

        assertThat(enter(file.csv(folder), EntryMode.GOOD_ROWS)).isEqualTo(new EntryReport(true, true, 10, 6, 1, 3));
        assertThat(problems).hasSize(3).allMatch(line -> line.contains("với nội dung khác"));
    }

    @Test
    void a_row_that_does_not_fit_its_sheet_is_refused() {
        IssuedBatch lost = rights.issue(PLAN, UNIT, AUDIENCE, 1, USER);
        rights.takeBack(PLAN, lost.id(), 1, "Mất phiếu.", USER);
        List<String> codes = codes(4);
        var file = new TypedFile(questionnaire, "don_vi", "nhom")
                .add(lost.rights().get(0).code().text(), "4", UNIT, "")
                .add(codes.get(0), "4", "Sở Tài chính", "")
                .add(codes.get(1), "4", "", OTHER_AUDIENCE)
                .add(codes.get(2), "4", "Sở Tư pháp", AUDIENCE)
                .add(codes.get(3), "4", "Sở Ngoại giao", "")
                .add(
                        rights.issue(PLAN, UNIT, OTHER_AUDIENCE, 1, USER)
                                .rights()
                                .get(0)
                                .code()
                                .text(),
                        "4",
                        "",
                        "");

        assertThat(enter(file.csv(folder), EntryMode.GOOD_ROWS)).isEqualTo(new EntryReport(true, true, 6, 1, 0, 5));
        assertThat(problems)
                .anyMatch(line -> line.contains(":2:1: ") && line.contains("đã bị thu hồi"))
                .anyMatch(line -> line.contains(":3:1: ") && line.contains("cơ quan, đơn vị khác"))
                .anyMatch(line -> line.contains(":4:1: ") && line.contains("nhóm đối tượng khác"))
                .anyMatch(line -> line.contains(":6:13: ") && line.contains("Kế hoạch không có"))
                .anyMatch(line -> line.contains(":7:1: ") && line.contains("mẫu phiếu khác"));
    }

    @Test
    void what_was_written_in_words_is_kept_word_for_word_also_what_looks_like_a_formula() {
        String words = "=HYPERLINK(\"http://x\";\"Tốt\")\n{\"a\": 1}, \\x 😀";
        TypedFile file = typed(codes(5)).with("yKien", words);
        enter(file.csv(folder), EntryMode.GOOD_ROWS);

        assertThat(database.queryForList(
                        "select texts ->> 'yKien' from ballot where plan_id = ? and texts <> '{\"yKien\": \"4\"}'",
                        String.class,
                        PLAN))
                .containsExactly(words);
    }

    @Test
    void opinionless_spoiled_and_blank_answers_are_told_apart_however_they_are_typed() {
        TypedFile file = typed(codes(5))
                .with("c3_6_1", " kyk ")
                .with("c5_8_1", "Khl")
                .with("c5_8_2", "")
                .with("c7_5_1", "khong-y-kien");
        enter(file.csv(folder), EntryMode.GOOD_ROWS);

        assertThat(database.queryForList("select answers::text from ballot where plan_id = ?", String.class, PLAN))
                .contains("{-1,-2,0,-1,4,4,4,4,4,4}");
    }

    @Test
    void ballots_of_a_group_with_few_in_the_file_go_through_the_box() {
        List<String> few = rights.issue(PLAN, "so-y-te", AUDIENCE, 4, USER).rights().stream()
                .map(right -> right.code().text())
                .toList();
        List<String> all = codes(5);
        all.addAll(few);

        assertThat(enter(typed(all).csv(folder), EntryMode.GOOD_ROWS).taken()).isEqualTo(9);

        assertThat(count("ballot")).isEqualTo(5);
        assertThat(count("ballot_box")).isEqualTo(4);
        assertThat(box.close(PLAN, null, USER)).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void order_and_splitting_of_files_change_nothing(long seed) {
        var random = new Random(seed);
        List<String> codes = codes(30);
        var file = new TypedFile(questionnaire);
        codes.forEach(code -> file.add(code, Integer.toString(1 + random.nextInt(5))));
        List<List<String>> rows = new ArrayList<>(file.rows());
        Collections.shuffle(rows, random);
        int taken = 0;
        int already = 0;
        for (int i = 0; i < 6; i++) {
            int from = random.nextInt(i == 0 ? 1 : rows.size());
            EntryReport report =
                    enter(file.rows(rows.subList(from, rows.size())).csv(folder), EntryMode.GOOD_ROWS);
            taken += report.taken();
            already += report.already();
            assertThat(report.taken() + report.already()).isEqualTo(report.rows());
        }

        assertThat(taken).isEqualTo(30);
        assertThat(already).isPositive();
        box.close(PLAN, null, USER);
        assertThat(database.queryForList(
                        "select answers[1]::text from ballot where plan_id = ? order by 1", String.class, PLAN))
                .isEqualTo(file.rows().stream().map(row -> row.get(1)).sorted().toList());
    }

    @Test
    void a_file_that_cannot_be_read_to_its_end_leaves_nothing() throws IOException {
        Path csv = typed(codes(9)).csv(folder);
        byte[] good = Files.readAllBytes(csv);
        byte[] damaged = good.clone();
        damaged[good.length - 3] = (byte) 0xFF;
        Files.write(csv, damaged);
        assertThat(enter(csv, EntryMode.GOOD_ROWS).readable()).isFalse();
        assertThat(problems.get(0)).contains(":10:12: ").contains("UTF-8");

        String open = new String(good, StandardCharsets.UTF_8) + "\"" + "x,".repeat(700_000);
        Files.writeString(csv, open);
        assertThat(enter(csv, EntryMode.GOOD_ROWS).readable()).isFalse();
        assertThat(problems.get(1)).contains("dấu ngoặc kép");

        Files.write(csv, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThat(enter(csv, EntryMode.GOOD_ROWS).readable()).isFalse();
        assertThat(problems.get(2)).contains(".xls");
        assertThat(count("ballot") + count("ballot_box") + used()).isZero();
    }

    @Test
    void a_heading_that_is_not_the_questionnaires_is_refused_by_name() throws IOException {
        Path csv = folder.resolve("a.csv");
        Files.writeString(csv, "ma_phieu,c3_6_1,c3_6_1,cau_la\nx,1,1,1\n");

        assertThat(enter(csv, EntryMode.GOOD_ROWS)).isEqualTo(new EntryReport(false, false, 0, 0, 0, 0));
        assertThat(problems)
                .anyMatch(line -> line.contains("“cau_la” không phải câu hỏi"))
                .anyMatch(line -> line.contains("có hai lần"))
                .anyMatch(line -> line.contains("Thiếu cột “c5_8_1”"));
    }

    @Test
    void the_questionnaire_is_told_by_the_heading_where_only_one_has_it() {
        TypedFile file = typed(codes(5));
        assertThat(entries.enter(PLAN, null, file.csv(folder), EntryMode.CHECK, this::note, rows -> {}, TYPIST)
                        .taken())
                .isEqualTo(5);
    }

    @Test
    void the_template_comes_back_filled_in() throws IOException {
        Path file = folder.resolve("mau.xlsx");
        List<String> codes = codes(6);
        var bytes = new ByteArrayOutputStream();
        EntryTemplate.write(questionnaire, bytes);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getDataValidations()).hasSize(questionnaire.rated().size());
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("c3_6_1");
            for (int i = 0; i < codes.size(); i++) {
                XSSFRow row = sheet.createRow(2 + i);
                row.createCell(0).setCellValue(codes.get(i));
                row.createCell(1).setCellValue(5);
                row.createCell(11).setCellFormula("1+1");
                row.getCell(11).setCellValue("=kết quả");
            }
            workbook.write(out);
        }

        assertThat(enter(file, EntryMode.ALL_OR_NOTHING)).isEqualTo(new EntryReport(true, true, 6, 6, 0, 0));
        assertThat(database.queryForList(
                        "select answers::text || (texts ->> 'yKien') from ballot where plan_id = ?",
                        String.class,
                        PLAN))
                .hasSize(6)
                .allMatch("{5,0,0,0,0,0,0,0,0,0}=kết quả"::equals);
    }

    @Test
    void a_campaign_that_is_closed_takes_no_file_and_a_plan_without_one_says_so() {
        Path csv = typed(codes(5)).csv(folder);
        box.close(PLAN, null, USER);
        assertThatThrownBy(() -> enter(csv, EntryMode.GOOD_ROWS))
                .isInstanceOf(BallotRefused.class)
                .hasMessageContaining("đã kết thúc");

        new SmallCampaign(plans, campaigns, box, clock).load("khong-dieu-tra-2023");
        assertThatThrownBy(() -> entries.enter(
                        "khong-dieu-tra-2023", SHEET, csv, EntryMode.CHECK, this::note, rows -> {}, TYPIST))
                .isInstanceOf(InvalidSurvey.class)
                .hasMessageContaining("chưa lập đợt điều tra");
        assertThatThrownBy(() -> entries.enter(PLAN, "phieu-la", csv, EntryMode.CHECK, this::note, rows -> {}, TYPIST))
                .hasMessageContaining("phieu-so-nguoi-dan");
    }

    private TypedFile typed(List<String> codes) {
        var file = new TypedFile(questionnaire);
        codes.forEach(code -> file.add(code, "4"));
        return file;
    }

    private List<String> codes(int count) {
        return new ArrayList<>(rights.issue(PLAN, UNIT, AUDIENCE, count, USER).rights().stream()
                .map(right -> right.code().text())
                .toList());
    }

    private EntryReport enter(Path file, EntryMode mode) {
        return entries.enter(PLAN, SHEET, file, mode, this::note, rows -> {}, TYPIST);
    }

    private void note(Problem problem) {
        problems.add(problem.toString());
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table + " where plan_id = ?", Integer.class, PLAN);
    }

    private int used() {
        return database.queryForObject(
                "select count(*) from ballot_right where plan_id = ? and state = 'USED'", Integer.class, PLAN);
    }
}

package vn.parindex.jar;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both years of Đắk Nông's own index, run by the packaged jar, held against the annexes of the two plans. */
@Tag("jar")
class ProvinceRehearsalIT {

    /** Rows of the annexes that both years print: item, criterion, lead. */
    private static final List<String> BOTH = List.of(
            "1.1 1.1 so-noi-vu",
            "1.1 1.2 so-noi-vu",
            "1.1 1.3 so-noi-vu",
            "1.1 1.4 so-noi-vu",
            "1.1 1.5 so-noi-vu",
            "1.2 4 so-noi-vu",
            "1.3 5 so-noi-vu",
            "2.1 1.7 van-phong-ubnd-tinh",
            "2.2 3 van-phong-ubnd-tinh",
            "3.1 2 so-tu-phap",
            "4.1 6 so-tai-chinh",
            "4.2 8.3.3 so-tai-chinh",
            "5.1 7 so-thong-tin-va-truyen-thong",
            "6.1 1.6 so-ke-hoach-va-dau-tu",
            "6.2 8.2 so-ke-hoach-va-dau-tu",
            "6.2 8.3 so-ke-hoach-va-dau-tu",
            "6.2 8.5 so-ke-hoach-va-dau-tu",
            "7.1  so-ke-hoach-va-dau-tu",
            "7.2  so-tai-chinh",
            "7.3  so-tai-nguyen-va-moi-truong",
            "7.4  so-van-hoa-the-thao-va-du-lich",
            "7.5  so-cong-thuong",
            "7.6  so-nong-nghiep-va-phat-trien-nong-thon",
            "7.7  so-y-te",
            "7.8  so-xay-dung",
            "7.9  so-lao-dong-thuong-binh-va-xa-hoi",
            // the list of respondents, and the survey itself
            "II.1  so-noi-vu",
            "II.1  so-noi-vu",
            "II.2  so-noi-vu",
            "III  so-noi-vu",
            "IV  so-noi-vu");

    @TempDir
    private static Path folder;

    private static RunningJar.Outcome first;
    private static RunningJar.Outcome second;

    @BeforeAll
    static void rehearse() {
        first = rehearse("daknong-2023", "2023");
        second = rehearse("daknong-2024", "2024");
    }

    @Test
    void both_years_run_to_their_end() {
        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(second.exitCode()).as(second.output()).isZero();
        assertThat(second.output()).contains("chỉ diễn tập được", "số liệu mô phỏng");
    }

    @Test
    void every_row_of_the_annex_of_2023_is_there() throws IOException {
        List<CSVRecord> rows = csv("2023/assignments.csv");

        assertThat(rows)
                .extracting(ProvinceRehearsalIT::assigned)
                .containsExactlyInAnyOrderElementsOf(with(BOTH, "4.3 8.4 so-tai-chinh"));
        assertThat(due(rows, "II.1")).containsExactly("2023-12-14T23:59:59+07:00", "2024-01-09T23:59:59+07:00");
        assertThat(due(rows, "III")).containsExactly("2024-01-31T23:59:59+07:00");
        assertThat(due(rows, "IV")).as("no letter came").containsExactly("");
        assertThat(rows)
                .filteredOn(row -> row.get("item").equals("IV"))
                .extracting(row -> row.get("coordinating"))
                .containsExactly("van-phong-ubnd-tinh; so-tu-phap; so-tai-chinh; so-thong-tin-va-truyen-thong;"
                        + " so-ke-hoach-va-dau-tu; concerned");
        assertThat(rows).filteredOn(ProvinceRehearsalIT::ofPartOne).allSatisfy(row -> {
            assertThat(row.get("coordinating")).isEqualTo("group:so-nganh; group:cap-huyen");
            assertThat(row.get("due_at")).isEqualTo("2024-01-31T23:59:59+07:00");
        });
    }

    @Test
    void every_row_of_the_annex_of_2024_is_there() throws IOException {
        List<CSVRecord> rows = csv("2024/assignments.csv");

        assertThat(rows)
                .extracting(ProvinceRehearsalIT::assigned)
                .containsExactlyInAnyOrderElementsOf(
                        with(BOTH, "4.2 8.4 so-tai-chinh", "III  so-noi-vu", "IV  so-noi-vu"));
        assertThat(due(rows, "II.1")).containsExactly("2024-12-20T23:59:59+07:00", "2025-01-10T23:59:59+07:00");
        assertThat(due(rows, "III")).containsExactly("2025-01-13T23:59:59+07:00", "2025-01-31T23:59:59+07:00");
        assertThat(rows)
                .filteredOn(row -> row.get("item").equals("II.2"))
                .extracting(row -> row.get("coordinating"))
                .containsExactly("huyen-dak-glong; huyen-dak-r-lap; thanh-pho-gia-nghia; concerned");
        assertThat(rows).filteredOn(ProvinceRehearsalIT::ofPartOne).allSatisfy(row -> {
            assertThat(row.get("coordinating"))
                    .isEqualTo(
                            row.get("kind").equals("evidence")
                                    ? "so-noi-vu; concerned"
                                    : "group:so-nganh; group:cap-huyen");
            assertThat(row.get("due_at")).isEqualTo("2025-01-31T23:59:59+07:00");
        });
    }

    @Test
    void nine_departments_supply_evidence_only_and_every_item_is_opened_and_handed_in() throws IOException {
        for (String year : List.of("2023", "2024")) {
            List<CSVRecord> rows = csv(year + "/assignments.csv");

            assertThat(rows.stream().filter(row -> row.get("kind").equals("evidence")))
                    .hasSize(9)
                    .allMatch(row -> row.get("criterion").isEmpty());
            assertThat(rows)
                    .filteredOn(row -> !year.equals("2023") || !row.get("item").equals("IV"))
                    .allSatisfy(row -> assertThat(time(row, "completed_at")).isAfter(time(row, "opened_at")));
        }
    }

    @Test
    void before_a_day_and_by_a_day_are_two_last_days_and_what_a_letter_decides_has_none() throws IOException {
        assertThat(due("2023", "Task_SendList")).containsExactly("2023-12-14T23:59:59+07:00");
        assertThat(due("2023", "Task_CompleteSurvey")).containsExactly("2024-01-09T23:59:59+07:00");
        assertThat(due("2023", "Task_SubmitProvince"))
                .as("the plan of 2023 states no day for it: the aggregation's")
                .containsExactly("2024-01-31T23:59:59+07:00");
        assertThat(due("2024", "Task_SendList")).containsExactly("2024-12-20T23:59:59+07:00");
        assertThat(due("2024", "Task_CompleteSurvey")).containsExactly("2025-01-10T23:59:59+07:00");
        assertThat(due("2024", "Task_SubmitProvince")).containsExactly("2025-01-13T23:59:59+07:00");
        assertThat(due("2024", "Task_SendToMinistry")).containsExactly("2025-01-31T23:59:59+07:00");
        for (String year : List.of("2023", "2024")) {
            assertThat(due(year, "Task_ReceiveSipasLetter")).containsExactly("");
        }
    }

    @Test
    void lists_come_from_departments_districts_and_the_council() throws IOException {
        for (String year : List.of("2023", "2024")) {
            Set<String> listers = rows(year, "Task_ListRespondents")
                    .map(row -> row.get("unit_code"))
                    .collect(toSet());

            assertThat(listers).hasSize(19 + 8 + 1).contains("thuong-truc-hdnd-tinh", "huyen-dak-glong", "so-noi-vu");
        }
    }

    @Test
    void who_stands_in_two_lists_is_asked_once_and_every_group_is_as_large_as_the_plan_says() throws IOException {
        assertThat(respondents("2023"))
                .isEqualTo(Map.of(
                        "dai-bieu-hdnd", 50L, "lanh-dao-so", 65L, "lanh-dao-phong", 320L, "lanh-dao-huyen", 25L));
        assertThat(respondents("2024"))
                .isEqualTo(Map.of(
                        "dai-bieu-hdnd", 50L, "lanh-dao-so", 57L, "lanh-dao-phong", 315L, "lanh-dao-huyen", 24L));
        assertThat(csv("2024/respondents.csv")).allMatch(row -> row.get("name").endsWith("(mô phỏng)"));
    }

    @Test
    void nobody_appraises_themselves() throws IOException {
        for (String year : List.of("2023", "2024")) {
            assertThat(rows(year, "Task_AppraiseItem"))
                    .isNotEmpty()
                    .noneMatch(row -> row.get("unit_code").equals(row.get("candidate_group")))
                    .allMatch(row -> row.get("candidate_group")
                            .equals(row.get("unit_code").equals("so-noi-vu") ? "so-noi-vu.lanhdao" : "so-noi-vu"));
        }
    }

    @Test
    void the_second_year_has_two_explanation_rounds_that_overlap() throws IOException {
        List<OffsetDateTime> begun = rows("2024", "Task_AnswerQuestions")
                .map(row -> time(row, "created_at"))
                .sorted()
                .toList();
        List<OffsetDateTime> sent = rows("2024", "Task_SendAnswer")
                .map(row -> time(row, "completed_at"))
                .sorted()
                .toList();

        assertThat(sent).hasSize(2);
        assertThat(begun.get(begun.size() - 1)).isBefore(sent.get(0));
        assertThat(rows("2024", "Task_AnswerQuestions")
                        .map(row -> row.get("activity_name"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "Giải trình các tiêu chí, đợt giải trình 1", "Giải trình các tiêu chí, đợt giải trình 2");
        assertThat(rows("2023", "Task_AnswerQuestions")).isEmpty();
    }

    @Test
    void departments_answer_before_the_working_days_that_are_left_to_consolidate() throws IOException {
        for (String round : List.of("đợt giải trình 1", "đợt giải trình 2")) {
            OffsetDateTime letter = rows("2024", "Task_ConsolidateAnswers")
                    .filter(row -> row.get("activity_name").endsWith(round))
                    .map(row -> time(row, "due_at"))
                    .findFirst()
                    .orElseThrow();

            assertThat(rows("2024", "Task_AnswerQuestions")
                            .filter(row -> row.get("activity_name").endsWith(round))
                            .map(row -> time(row, "due_at")))
                    .isNotEmpty()
                    .allMatch(due -> due.isBefore(letter.minusDays(2)) && due.isAfter(letter.minusDays(8)));
        }
    }

    @Test
    void outputs_say_that_they_are_simulated_and_on_which_set() throws IOException {
        assertThat(Files.readString(folder.resolve("2024/so-lieu-mo-phong.txt")))
                .contains("Số liệu mô phỏng", "daklak-2020", "bnv-892-2024");
        assertThat(Files.readString(folder.resolve("2023/so-lieu-mo-phong.txt")))
                .contains("Số liệu mô phỏng", "daklak-2020", "bnv-876-2022");
    }

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        rehearse("daknong-2024", "again");

        for (String file : List.of(
                "timeline.csv", "assignments.csv", "respondents.csv", "comparison.csv", "ministry-report.xlsx")) {
            assertThat(folder.resolve("again").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("2024").resolve(file));
        }
    }

    @Test
    void a_plan_whose_set_is_only_a_frame_is_not_loaded() {
        RunningJar.Outcome refused = RunningJar.command(
                folder,
                Map.of("PARINDEX_DATABASE_DIRECTORY", folder.resolve("data").toString()),
                "load",
                "daknong-2024");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.output()).contains("chưa có bộ tiêu chí “bnv-892-2024”", "chỉ diễn tập được");
    }

    private static RunningJar.Outcome rehearse(String plan, String out) {
        return RunningJar.command(folder, Map.of(), "rehearse", plan, "--seed", "7", "--out", out);
    }

    private static List<String> with(List<String> rows, String... more) {
        var all = new ArrayList<>(rows);
        all.addAll(List.of(more));
        return all;
    }

    /** The items of part I, which score criteria or supply evidence. */
    private static boolean ofPartOne(CSVRecord row) {
        return List.of("score", "evidence").contains(row.get("kind"));
    }

    private static List<String> due(List<CSVRecord> rows, String item) {
        return rows.stream()
                .filter(row -> row.get("item").equals(item))
                .map(row -> row.get("due_at"))
                .toList();
    }

    private static Map<String, Long> respondents(String year) throws IOException {
        return csv(year + "/respondents.csv").stream().collect(groupingBy(row -> row.get("group"), counting()));
    }

    private static String assigned(CSVRecord row) {
        return "%s %s %s".formatted(row.get("item"), row.get("criterion"), row.get("lead"));
    }

    private static Stream<String> due(String year, String activity) throws IOException {
        return rows(year, activity).map(row -> row.get("due_at"));
    }

    private static Stream<CSVRecord> rows(String year, String activity) throws IOException {
        return csv(year + "/timeline.csv").stream()
                .filter(row -> row.get("activity_id").equals(activity));
    }

    private static OffsetDateTime time(CSVRecord row, String column) {
        return OffsetDateTime.parse(row.get(column));
    }

    private static List<CSVRecord> csv(String file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.readString(folder.resolve(file)), format)) {
            return parser.getRecords();
        }
    }
}

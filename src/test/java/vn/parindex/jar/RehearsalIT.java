package vn.parindex.jar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The whole year of Trà Vinh's plan, run by the packaged jar as a designer would before going live. */
@Tag("jar")
class RehearsalIT {

    @TempDir
    private static Path folder;

    private static RunningJar.Outcome outcome;
    private static List<CSVRecord> results;
    private static List<CSVRecord> timeline;

    @BeforeAll
    static void rehearse() throws IOException {
        outcome = rehearse("first", 7);
        results = csv("first/results.csv");
        timeline = csv("first/timeline.csv");
    }

    @Test
    void ends_well_and_says_where_the_results_are() {
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("số liệu mô phỏng", "Xong trong", "/04/2024");
    }

    @Test
    void ranks_18_departments_and_9_districts() {
        Map<String, List<Integer>> ranks = results.stream()
                .collect(groupingBy(r -> r.get("group"), mapping(r -> Integer.valueOf(r.get("rank")), toList())));

        assertThat(ranks.get("so-nganh")).hasSize(18).isSorted().startsWith(1);
        assertThat(ranks.get("cap-huyen")).hasSize(9).isSorted().startsWith(1);
        assertThat(results.stream().map(r -> r.get("unit_code")).distinct()).hasSize(27);
    }

    @Test
    void every_result_is_appraised_plus_surveyed_points_over_what_applies() {
        assertThat(results).allSatisfy(r -> {
            BigDecimal points = figure(r, "points");
            assertThat(figure(r, "appraised_points").add(figure(r, "survey_points")))
                    .isEqualByComparingTo(points);
            assertThat(points).isLessThanOrEqualTo(figure(r, "max_points"));
            assertThat(figure(r, "index_percent"))
                    .isEqualByComparingTo(points.movePointRight(2)
                            .divide(figure(r, "max_points"), 2, java.math.RoundingMode.HALF_UP));
            assertThat(r.get("class")).isEqualTo(classOf(figure(r, "index_percent")));
        });
    }

    @Test
    void ranks_follow_the_index_and_equals_share_a_rank() {
        for (String group : List.of("so-nganh", "cap-huyen")) {
            List<CSVRecord> rows =
                    results.stream().filter(r -> r.get("group").equals(group)).toList();
            assertThat(rows).allSatisfy(row -> {
                long better = rows.stream()
                        .filter(o -> figure(o, "index_percent").compareTo(figure(row, "index_percent")) > 0)
                        .count();
                assertThat(Long.valueOf(row.get("rank"))).isEqualTo(better + 1);
            });
        }
    }

    @Test
    void the_timeline_holds_every_task_of_the_ten_steps_done_by_whom_it_was_routed_to() {
        Map<String, Long> tasks = timeline.stream()
                .collect(groupingBy(r -> r.get("activity_id"), java.util.stream.Collectors.counting()));

        assertThat(tasks)
                .containsEntry("Task_IssuePlan", 1L)
                .containsEntry("Task_IssueQuestionnaires", 1L)
                .containsEntry("Task_IssueGuidance", 1L)
                .containsEntry("Task_HoldConference", 1L)
                .containsEntry("Task_FoundCouncil", 1L)
                .containsEntry("Task_PrepareSurvey", 1L)
                .containsEntry("Task_HandOutBallots", 1L)
                .containsEntry("Task_Appraise", 27 * 8L)
                .containsEntry("Task_SignDecision", 1L)
                .containsEntry("Task_AnnounceResults", 1L);
        assertThat(tasks.get("Task_AssessField")).isGreaterThanOrEqualTo(27 * 8L);
        assertThat(timeline).allSatisfy(r -> {
            assertThat(r.get("candidate_group").split(";")).contains(r.get("user"));
            assertThat(r.get("completed_at")).isNotBlank();
            assertThat(r.get("due_at")).isNotBlank();
        });
    }

    @Test
    void survey_points_are_those_of_the_ballots_and_lead_to_how_people_answered() throws IOException {
        List<CSVRecord> answers = csv("first/survey.csv");
        assertThat(results).allSatisfy(unit -> {
            List<CSVRecord> criteria = answers.stream()
                    .filter(row -> row.get("unit_code").equals(unit.get("unit_code")))
                    .filter(row -> !row.get("points").isEmpty())
                    .toList();
            assertThat(criteria.stream().map(row -> figure(row, "points")).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(figure(unit, "survey_points"));
            assertThat(criteria).allSatisfy(row -> assertThat(row.get("explanation"))
                    .startsWith(Arrays.stream(row.get("answers_1_to_best").split(" "))
                                    .mapToInt(Integer::parseInt)
                                    .sum()
                            + " "));
        });
    }

    @Test
    void what_fewer_than_five_answered_is_not_shown_on_its_own() throws IOException {
        List<CSVRecord> answers = csv("first/survey.csv");

        assertThat(answers.stream().filter(row -> row.get("respondent_group").equals("tinh-lanh-dao-phong")))
                .isNotEmpty()
                .allMatch(row -> row.get("answers_1_to_best").isEmpty());
        assertThat(answers.stream().filter(row -> row.get("respondent_group").equals("tinh-nguoi-dan-to-chuc")))
                .anyMatch(row -> !row.get("answers_1_to_best").isEmpty());
    }

    @Test
    void nobody_appraises_their_own_unit() {
        assertThat(timeline.stream()
                        .filter(r -> List.of("Task_Appraise", "Task_Decide").contains(r.get("activity_id"))))
                .isNotEmpty()
                .noneMatch(r -> r.get("unit_code").equals(r.get("candidate_group")));
    }

    @Test
    void the_council_is_founded_while_units_assess_themselves() {
        OffsetDateTime council = time(one("Task_FoundCouncil"), "completed_at");

        assertThat(timeline.stream()
                        .filter(r -> r.get("activity_id").equals("Task_AssessField"))
                        .filter(r -> time(r, "created_at").isBefore(council)
                                && time(r, "completed_at").isAfter(council)))
                .isNotEmpty();
    }

    /** 31/12/2023 is a Sunday and 01/01/2024 a holiday; so are 30/04 and 01/05/2024. */
    @Test
    void deadlines_are_the_last_days_of_the_plans_months_or_the_next_working_day() {
        assertThat(one("Task_IssuePlan").get("due_at")).isEqualTo("2023-05-31T23:59:59+07:00");
        assertThat(timeline.stream()
                        .filter(r -> r.get("activity_id").equals("Task_AssessField"))
                        .map(r -> r.get("due_at"))
                        .distinct())
                .containsExactly("2024-01-02T23:59:59+07:00");
        assertThat(one("Task_SignDecision").get("due_at")).isEqualTo("2024-05-02T23:59:59+07:00");
    }

    @Test
    void the_summary_and_every_sheet_say_that_figures_are_simulated() throws IOException {
        assertThat(Files.readString(folder.resolve("first/summary.txt")))
                .containsIgnoringCase("số liệu mô phỏng")
                .contains("1278/1278 phiếu", "738/738 phiếu", "540/540 phiếu", "Bộ tiêu chí mẫu");
        assertThat(Files.readString(folder.resolve("first/so-lieu-mo-phong.txt")))
                .containsIgnoringCase("số liệu mô phỏng");
        try (var workbook =
                WorkbookFactory.create(folder.resolve("first/results.xlsx").toFile(), null, true)) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThanOrEqualTo(28);
            workbook.forEach(sheet -> assertThat(IntStream.rangeClosed(0, 8)
                            .mapToObj(sheet::getRow)
                            .filter(row -> row != null)
                            .flatMap(row -> IntStream.range(0, Math.max(0, row.getLastCellNum()))
                                    .mapToObj(row::getCell))
                            .filter(cell -> cell != null)
                            .map(Object::toString))
                    .as(sheet.getSheetName())
                    .anyMatch(text -> text.toLowerCase().contains("số liệu mô phỏng")));
        }
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_another_year() throws IOException {
        rehearse("second", 7);
        rehearse("other", 9);

        for (String file : List.of("results.csv", "timeline.csv", "survey.csv")) {
            assertThat(folder.resolve("second").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(file));
            assertThat(Files.readAllBytes(folder.resolve("other").resolve(file)))
                    .isNotEqualTo(Files.readAllBytes(folder.resolve("first").resolve(file)));
        }
    }

    @Test
    void edited_models_are_rehearsed_and_never_on_the_database_of_the_environment() throws IOException {
        Path edited = models("edited", "province-index-year.bpmn", "Ban hành Kế hoạch\"", "Ban hành Kế hoạch đã sửa\"");

        RunningJar.Outcome apart = RunningJar.command(
                folder,
                Map.of(
                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/production",
                        "SPRING_DATASOURCE_USERNAME", "parindex",
                        "PARINDEX_DATABASE_DIRECTORY",
                                folder.resolve("precious").toString()),
                "rehearse",
                "daknong-2023",
                "--models",
                edited.toString(),
                "--out",
                "third");

        assertThat(apart.exitCode()).as(apart.output()).isZero();
        assertThat(csv("third/timeline.csv").get(0).get("activity_name")).isEqualTo("Ban hành Kế hoạch đã sửa");
        assertThat(folder.resolve("precious")).doesNotExist();
    }

    @Test
    void a_broken_plan_file_is_refused_with_all_its_problems_and_nothing_is_written() throws IOException {
        Path plan = folder.resolve("broken.yaml");
        Files.writeString(plan, "id: broken\nyear: never\nunits: []\n");

        RunningJar.Outcome refused =
                RunningJar.command(folder, Map.of(), "rehearse", plan.toString(), "--out", "broken");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.output()).contains("broken.yaml:2:").contains("lỗi");
        assertThat(folder.resolve("broken")).doesNotExist();
    }

    @Test
    void a_model_that_cannot_be_read_is_told_in_one_sentence_with_its_file() throws IOException {
        Path broken =
                models("unreadable", "field-appraisal.bpmn", "targetRef=\"Task_Appraise\"", "targetRef=\"Task_X\"");

        RunningJar.Outcome refused =
                RunningJar.command(folder, Map.of(), "rehearse", "travinh-2023", "--models", broken.toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output())
                .contains("Quy trình hoặc biểu mẫu chưa dùng được", "field-appraisal.bpmn", "Task_X")
                .doesNotContain("\tat ");
    }

    @Test
    void an_unknown_plan_is_refused() {
        RunningJar.Outcome refused = RunningJar.command(folder, Map.of(), "rehearse", "atlantis-2023");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.output()).contains("atlantis-2023", "không có kế hoạch");
    }

    private static RunningJar.Outcome rehearse(String out, long seed) {
        return RunningJar.command(
                folder, Map.of(), "rehearse", "travinh-2023", "--seed", Long.toString(seed), "--out", out);
    }

    /** A copy of the models with one of them edited, as a designer has it. */
    private static Path models(String name, String model, String before, String after) throws IOException {
        Path copy = folder.resolve(name);
        for (String part : List.of("processes", "forms")) {
            FileSystemUtils.copyRecursively(Path.of(part), copy.resolve(part));
        }
        Path file = copy.resolve("processes").resolve(model);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
        return copy;
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

    private static CSVRecord one(String activity) {
        List<CSVRecord> rows = timeline.stream()
                .filter(r -> r.get("activity_id").equals(activity))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static OffsetDateTime time(CSVRecord row, String column) {
        return OffsetDateTime.parse(row.get(column));
    }

    private static BigDecimal figure(CSVRecord row, String column) {
        return new BigDecimal(row.get(column));
    }

    private static String classOf(BigDecimal index) {
        return Arrays.asList("A", "B", "C").stream()
                .filter(name -> index.compareTo(
                                new BigDecimal(Map.of("A", 90, "B", 80, "C", 70).get(name)))
                        >= 0)
                .findFirst()
                .orElse("D");
    }
}

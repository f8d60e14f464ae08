package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that fits is taken once, by whichever way it comes, and every figure is stored as it was meant. */
class GoodFormsIT extends OverHttp {

    private static final String UNIT = "so-y-te";
    private static final String TWICE = "so-cong-thuong";
    private static final String SPELLING = "so-tai-nguyen-va-moi-truong";

    @Test
    void is_stored_with_exact_figures_user_and_deadline() {
        String task = selfAssessment(UNIT, "1");

        Answer answer = as(UNIT).post(
                        "/engine-rest/task/" + task + "/submit-form",
                        SelfAssessmentForm.of(as(UNIT), task)
                                .with("c1_1__achieved", "36,5")
                                .with("c1_4__achieved", 1.31)
                                .with("c1_4__planned", 1.85)
                                .json());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        assertThat(isOpen(task)).isFalse();
        assertThat(database.queryForList(
                        "select criterion_code from criterion_entry where assessment_id = ? and field_code = '1'",
                        String.class,
                        PLAN + ":" + UNIT))
                .containsExactlyInAnyOrder("1.1", "1.2", "1.3.1", "1.3.2", "1.4", "1.5", "1.6");
        // 36,5/50 = 73 % of 2 points
        Map<String, Object> plan = entry(UNIT, "1.1");
        assertThat(plan.get("points")).isEqualTo(new BigDecimal("1.460"));
        assertThat(plan.get("facts").toString()).contains("\"achieved\": \"36.5\"", "\"planned\": \"50\"");
        assertThat(plan.get("explanation").toString())
                .contains("36,5/50 = 73 %")
                .endsWith("1,46 điểm");
        assertThat(plan.get("evidence")).isEqualTo(SelfAssessmentForm.EVIDENCE);
        assertThat(plan.get("entered_by")).isEqualTo(UNIT);
        assertThat(plan.get("due_at")).isNotNull();
        // 1,31/1,85 = 70,81 % of 1 point: not a trace of binary fractions
        Map<String, Object> campaign = entry(UNIT, "1.4");
        assertThat(campaign.get("facts").toString()).contains("\"achieved\": \"1.31\"", "\"planned\": \"1.85\"");
        assertThat(campaign.get("points")).isEqualTo(new BigDecimal("0.710"));
    }

    /** The decimal sign of either notation, JSON numbers, and texts with spaces around them mean the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "45"     | 45
            45       | 45
            45.0     | 45
            " 45 "   | 45
            "45,50"  | 45.5
            "0045.5" | 45.5
            45.5     | 45.5
            """)
    void understands_numbers_however_they_are_written(String json, BigDecimal meant) {
        // more done than planned: the refusal says which number was understood, and the task stays for the next
        // spelling
        String task = selfAssessment(SPELLING, "1");
        SelfAssessmentForm form = SelfAssessmentForm.of(as(SPELLING), task).with("c1_1__planned", "1");

        Answer answer = as(SPELLING)
                .post(
                        "/engine-rest/task/" + task + "/submit-form",
                        form.json()
                                .replaceFirst(
                                        "\"c1_1__achieved\":\\{\"value\":\"45\"}",
                                        "\"c1_1__achieved\":{\"value\":" + json + "}"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.message())
                .contains("(" + meant.stripTrailingZeros().toPlainString().replace('.', ',') + ") lớn hơn");
    }

    @Test
    void markup_and_expressions_are_texts_like_any_other() {
        String task = selfAssessment(UNIT, "3");
        String text = "<script>alert(1)</script> ${7*7} #{now()} {{unitName}} =1+1 '; drop table plan; --";

        Answer answer = as(UNIT).post(
                        "/engine-rest/task/" + task + "/complete",
                        SelfAssessmentForm.of(as(UNIT), task)
                                .with("c3_1__evidence", text)
                                .json());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        assertThat(entry(UNIT, "3.1").get("evidence")).isEqualTo(text);
    }

    @Test
    void the_longest_text_in_vietnamese_is_kept_whole() {
        String task = selfAssessment(UNIT, "4");
        String text = "ộ".repeat(4000);
        SelfAssessmentForm form = SelfAssessmentForm.of(as(UNIT), task);
        String key = form.variables().keySet().stream()
                .filter(k -> k.endsWith("__evidence"))
                .findFirst()
                .orElseThrow();

        Answer answer = as(UNIT).post(
                        "/engine-rest/task/" + task + "/complete",
                        form.with(key, text).json());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        assertThat(database.queryForList(
                        "select evidence from criterion_entry where assessment_id = ? and field_code = '4'",
                        String.class,
                        PLAN + ":" + UNIT))
                .contains(text);
    }

    @Test
    void the_same_form_sent_twice_one_after_the_other_counts_once() {
        String task = selfAssessment(UNIT, "5");
        String form = SelfAssessmentForm.of(as(UNIT), task).json();
        String path = "/engine-rest/task/" + task + "/submit-form";

        assertThat(as(UNIT).post(path, form).status()).isEqualTo(204);
        int stored = entriesOf(UNIT);
        Answer again = as(UNIT).post(path, form);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.message())
                .isEqualTo("Việc này không còn; có thể người khác đã hoàn thành. Tải lại danh sách việc.");
        assertThat(entriesOf(UNIT)).isEqualTo(stored);
    }

    /** A double click, or two colleagues: one is taken, the others learn why theirs is not. */
    @ParameterizedTest
    @CsvSource({"1, submit-form", "2, complete", "3, submit-form", "4, complete"})
    void the_same_form_sent_many_times_at_once_counts_once(String field, String way) throws Exception {
        String task = selfAssessment(TWICE, field);
        String form = SelfAssessmentForm.of(as(TWICE), task).json();

        List<Answer> answers = atOnce(Stream.of(TWICE, TWICE + ".lanhdao", TWICE, TWICE + ".lanhdao")
                .<Callable<Answer>>map(user -> {
                    Caller caller = as(user);
                    return () -> caller.post("/engine-rest/task/" + task + "/" + way, form);
                })
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 204).allSatisfy(refused -> {
            assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
            assertThat(refused.message()).matches("(Việc này không còn|Người khác vừa thực hiện việc này).*");
        });
        assertThat(isOpen(task)).isFalse();
        assertThat(database.queryForList(
                        "select criterion_code from criterion_entry where assessment_id = ? and field_code = ?",
                        String.class,
                        PLAN + ":" + TWICE,
                        field))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    /** Colleagues who work on different fields of their unit do not get into each other's way. */
    @Test
    void different_fields_of_a_unit_sent_at_once_are_all_taken() throws Exception {
        Map<String, String> forms = Stream.of("5", "6", "7")
                .map(field -> selfAssessment(TWICE, field))
                .collect(Collectors.toMap(task -> task, task -> SelfAssessmentForm.of(as(TWICE), task)
                        .json()));
        List<Callable<Answer>> calls = forms.entrySet().stream()
                .<Callable<Answer>>map(entry -> {
                    Caller caller = as(TWICE);
                    return () -> caller.post("/engine-rest/task/" + entry.getKey() + "/submit-form", entry.getValue());
                })
                .toList();

        assertThat(atOnce(calls)).extracting(Answer::status).containsOnly(204);
        assertThat(database.queryForList(
                        "select field_code from open_field where assessment_id = ?", String.class, PLAN + ":" + TWICE))
                .doesNotContain("5", "6", "7");
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = new ArrayList<Answer>();
            for (Future<Answer> future : people.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private Map<String, Object> entry(String unit, String criterion) {
        return database.queryForMap(
                "select *, facts::text as facts from criterion_entry where assessment_id = ? and criterion_code = ?",
                PLAN + ":" + unit,
                criterion);
    }
}

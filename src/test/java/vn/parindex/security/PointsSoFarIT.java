package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;

/**
 * What a half-filled form comes to and lacks, asked while it is filled in: the figures of the scoring rules, and exactly
 * what the server would refuse.
 */
class PointsSoFarIT extends OverHttp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNIT = "so-lao-dong-thuong-binh-va-xa-hoi";

    @Autowired
    private Plans plans;

    @ParameterizedTest
    @CsvSource({UNIT, "huyen-chau-thanh"})
    void every_rule_of_the_set_gives_the_points_of_the_rule_and_only_what_is_complete_is_taken(String unit) {
        CriteriaSet set = plans.criteriaSetOf(PLAN, unit);
        Caller browser = browser(unit);
        var chance = new SplittableRandom(43);
        for (Criterion field : set.fields()) {
            String task = selfAssessment(unit, field.code());
            Map<String, Object> full = full(unit, task);
            List<Map<String, Object>> variants = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                variants.add(spoiled(full, field, chance));
            }
            variants.add(full);
            for (Map<String, Object> values : variants) {
                JsonNode preview = points(browser, task, values).json();
                comparePoints(preview, field, set, values);
                Answer submitted = as(unit).post("/engine-rest/task/" + task + "/submit-form", submission(values));
                assertThat(submitted.isSuccess())
                        .as("%s %s: %s", preview, values, submitted)
                        .isEqualTo(preview.get("accepted").asBoolean());
                if (submitted.isSuccess()) {
                    break;
                }
            }
            assertThat(isOpen(task)).as("field %s", field.code()).isFalse();
        }
    }

    @Test
    void an_empty_form_lacks_every_input_that_is_demanded_and_says_so_by_criterion() {
        String task = selfAssessment("so-thong-tin-va-truyen-thong", "2");

        JsonNode preview =
                points(browser("so-thong-tin-va-truyen-thong"), task, Map.of()).json();

        assertThat(preview.get("accepted").asBoolean()).isFalse();
        assertThat(preview.get("points").get("reached").decimalValue()).isZero();
        assertThat(preview.get("points").get("maximum").decimalValue()).isEqualByComparingTo("6.5");
        assertThat(preview.get("criteria"))
                .extracting(criterion -> criterion.get("code").asText())
                .containsExactly("2.1.1", "2.1.2", "2.2.1", "2.2.2", "2.3");
        assertThat(preview.get("criteria")).allSatisfy(criterion -> {
            assertThat(criterion.get("points").isNull()).isTrue();
            assertThat(criterion.get("missing")).isNotEmpty();
            assertThat(criterion.get("wrong")).singleElement().satisfies(asked -> assertThat(asked.asText())
                    .startsWith("Ghi tài liệu kiểm chứng"));
        });
    }

    @Test
    void what_does_not_apply_leaves_the_maximum_and_needs_a_reason() {
        String unit = "so-thong-tin-va-truyen-thong";
        String task = selfAssessment(unit, "2");

        JsonNode preview =
                points(browser(unit), task, Map.of("c2_1_1__na", true)).json();

        assertThat(preview.get("points").get("maximum").decimalValue()).isEqualByComparingTo("6.5");
        assertThat(preview.get("criteria").get(0).get("missing"))
                .extracting(JsonNode::asText)
                .containsExactly("Lý do không áp dụng");

        JsonNode reasoned = points(
                        browser(unit), task, Map.of("c2_1_1__na", true, "c2_1_1__reason", "Không có nhiệm vụ"))
                .json();
        assertThat(reasoned.get("points").get("maximum").decimalValue()).isEqualByComparingTo("5.25");
        assertThat(reasoned.get("criteria").get(0).get("applicable").asBoolean())
                .isFalse();
    }

    @Test
    void a_form_without_points_says_what_is_missing_and_promises_nothing() {
        String task = tasksOf("so-tu-phap").stream()
                .filter(open -> open.get("taskDefinitionKey").asText().equals("Task_RemindUnit"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();

        JsonNode preview = points(browser("so-tu-phap"), task, Map.of()).json();

        assertThat(preview.get("points").isNull()).isTrue();
        assertThat(preview.get("accepted").isNull()).isTrue();
        assertThat(preview.get("others")).isNotEmpty();
    }

    @Test
    void only_those_who_may_work_on_the_task_are_told_and_nothing_is_stored() {
        String unit = "so-thong-tin-va-truyen-thong";
        String task = selfAssessment(unit, "3");

        assertThat(points(browser("so-y-te"), task, Map.of()).status()).isEqualTo(404);
        assertThat(points(browser(INTERIOR), task, Map.of()).status()).isEqualTo(404);
        assertThat(points(browser(unit), "no-such-task", Map.of()).status()).isEqualTo(404);
        assertThat(anonymous().post("/api/tasks/" + task + "/points", "{}").status())
                .isIn(401, 403);
        assertThat(Browser.loggedIn(anonymous(), "tasklist", unit)
                        .caller()
                        .post("/api/tasks/" + task + "/points", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(points(browser(unit), task, full(unit, task))
                        .json()
                        .get("accepted")
                        .asBoolean())
                .isTrue();
        assertThat(entriesOf(unit)).isZero();
        assertThat(isOpen(task)).isTrue();
    }

    private static void comparePoints(JsonNode preview, Criterion field, CriteriaSet set, Map<String, Object> values) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Criterion> leaves =
                field.leaves().filter(leaf -> leaf.basis() != Basis.SURVEY).toList();
        assertThat(preview.get("criteria")).hasSameSizeAs(leaves);
        for (int i = 0; i < leaves.size(); i++) {
            JsonNode told = preview.get("criteria").get(i);
            Optional<BigDecimal> points = scored(leaves.get(i), set, values);
            assertThat(told.get("code").asText()).isEqualTo(leaves.get(i).code());
            if (points.isPresent()) {
                assertThat(told.get("points").decimalValue())
                        .as("%s with %s", told, values)
                        .isEqualByComparingTo(points.get());
                sum = sum.add(points.get());
            } else {
                assertThat(told.get("points").isNull())
                        .as("%s with %s", told, values)
                        .isTrue();
            }
        }
        assertThat(preview.get("points").get("reached").decimalValue()).isEqualByComparingTo(sum);
    }

    /** What the rule itself says. */
    private static Optional<BigDecimal> scored(Criterion leaf, CriteriaSet set, Map<String, Object> values) {
        String prefix = prefix(leaf);
        if (Boolean.TRUE.equals(values.get(prefix + "na"))) {
            return Optional.empty();
        }
        var facts = new LinkedHashMap<String, String>();
        for (FactSpec fact : leaf.rule().facts()) {
            facts.put(fact.name(), (String) values.get(prefix + fact.name()));
        }
        try {
            return leaf.rule().score(leaf.maximum(), new Facts(facts), set.rounding())
                            instanceof LeafScore.Scored scored
                    ? Optional.of(scored.points())
                    : Optional.empty();
        } catch (InvalidFacts refused) {
            return Optional.empty();
        }
    }

    /** Some inputs empty, some changed, some criteria said not to apply, with a reason and without. */
    private static Map<String, Object> spoiled(Map<String, Object> full, Criterion field, SplittableRandom chance) {
        var values = new LinkedHashMap<>(full);
        field.leaves().filter(leaf -> leaf.basis() != Basis.SURVEY).forEach(leaf -> {
            String prefix = prefix(leaf);
            for (FactSpec fact : leaf.rule().facts()) {
                String key = prefix + fact.name();
                switch (fact.kind()) {
                    case INTEGER, DECIMAL ->
                        values.put(
                                key,
                                List.of("0", "1", "2", "3", "7.5", "50", "100", "120", "-1", "12345.678", "abc")
                                        .get(chance.nextInt(11)));
                    case CHOICE ->
                        values.put(
                                key,
                                fact.options()
                                        .get(chance.nextInt(fact.options().size()))
                                        .code());
                    case BOOLEAN -> values.put(key, chance.nextBoolean() ? "true" : "false");
                }
                if (chance.nextInt(5) == 0) {
                    values.remove(key);
                }
            }
            if (chance.nextInt(6) == 0) {
                values.put(prefix + "na", true);
                if (chance.nextBoolean()) {
                    values.put(prefix + "reason", "Không có nhiệm vụ này");
                }
            }
            if (chance.nextInt(6) == 0) {
                values.remove(prefix + "evidence");
            }
        });
        return values;
    }

    private static String prefix(Criterion leaf) {
        return "c" + leaf.code().replace('.', '_') + "__";
    }

    private Map<String, Object> full(String unit, String task) {
        var values = new LinkedHashMap<String, Object>();
        SelfAssessmentForm.of(as(unit), task)
                .variables()
                .forEach(
                        (key, variable) -> values.put(key, variable.get("value").asText()));
        return values;
    }

    private static String submission(Map<String, Object> values) {
        var body = JSON.createObjectNode();
        var variables = body.putObject("variables");
        values.forEach((key, value) -> variables.putObject(key).set("value", JSON.valueToTree(value)));
        return body.toString();
    }

    private static Answer points(Caller browser, String task, Map<String, Object> values) {
        return browser.post(
                "/api/tasks/" + task + "/points",
                JSON.createObjectNode()
                        .<com.fasterxml.jackson.databind.node.ObjectNode>set("values", JSON.valueToTree(values))
                        .toString());
    }

    private Caller browser(String user) {
        Caller caller = Browser.loggedIn(anonymous(), "tasklist", user).caller();
        JsonNode csrf = caller.get("/api/session").json().get("csrf");
        return caller.with(csrf.get("header").asText(), csrf.get("token").asText());
    }
}

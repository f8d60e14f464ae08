package vn.parindex.workflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new password must be. */
class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mây trắng bay qua núi",
                "ao ca mua thu lanh",
                "tre-xanh-dau-lang-42",
                "K7#pQ2vLm9!xR4tZ",
                "hai con vit bau boi xuoi dong"
            })
    void long_ones_that_nobody_tries_first_are_taken_without_digits_or_signs(String password) {
        assertThat(violated(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "matkhau12345",
                "Matkhau@2025",
                "matkhaumatkhau",
                "password12345",
                "P@ssw0rd1234",
                "qwertyuiop123",
                "aaaaaaaaaaaa",
                "abcdefghijkl",
                "vietnam123456",
                "anhyeuem12345",
                "parindex2025!"
            })
    void those_that_are_tried_first_are_refused_however_long(String password) {
        assertThat(violated(password)).contains(PasswordRules.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "K7#pQ2vLm9!"})
    void short_ones_are_refused(String password) {
        assertThat(violated(password)).contains(PasswordRules.LENGTH);
    }

    @ParameterizedTest
    @CsvSource({
        "so-tu-phap xin chao ban",
        "Hoang dep trai nhat nha",
        "thu cua hoang.le tren mang",
        "TU-PHAP ba mien 2025x"
    })
    void nothing_of_the_person_may_stand_in_them(String password) {
        assertThat(violated(password)).contains(PasswordRules.PERSON);
    }

    @Test
    void very_long_ones_are_judged_quickly() {
        assertThat(violated("tre xanh dau lang ".repeat(5_000))).isEmpty();
    }

    private List<String> violated(String password) {
        User user = new UserEntity("so-tu-phap");
        user.setFirstName("Lê");
        user.setLastName("Hoang");
        user.setEmail("hoang.le@example.vn");
        return rules.getRules().stream()
                .filter(rule -> !rule.execute(password, user))
                .map(PasswordPolicyRule::getPlaceholder)
                .toList();
    }
}

package vn.parindex.workflow.sso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name at the province's login as the id of a user. */
class PersonTest {

    @ParameterizedTest
    @CsvSource({
        "so-tu-phap, so-tu-phap",
        "Nguyen.Van.An@travinh.gov.vn, nguyen.van.an",
        "nguyen_van_an, nguyen-van-an",
        "NVA 01, nva-01"
    })
    void becomes_lower_case_letters_digits_dots_and_hyphens(String name, String id) {
        assertThat(named(name).userId()).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@x", "nguyễn", "a..b", "-a", "a/b", "camunda;x", "a'b"})
    void is_none_if_it_has_anything_else(String name) {
        assertThat(named(name).userId()).isEmpty();
        assertThat(named(null).userId()).isEmpty();
        assertThat(named("a".repeat(65)).userId()).isEmpty();
    }

    private static Person named(String name) {
        return new Person("https://login.example", "1", name, "", "", null);
    }
}

package vn.parindex.workflow.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What groups of the province's login are called here. */
class GroupMappingTest {

    @Test
    void without_a_table_they_keep_their_names() {
        assertThat(mapping("groups", "").groupsOf(Map.of("groups", List.of("so-y-te", "/so-tu-phap", "khac"))))
                .containsExactly("khac", "so-tu-phap", "so-y-te");
    }

    @Test
    void the_table_says_otherwise_also_for_names_of_a_directory() {
        GroupMapping mapping = mapping("groups", "CN=STP,OU=So=so-tu-phap , so-tu-phap.lanhdao;\n /a/b = so-y-te;");

        assertThat(mapping.groupsOf(Map.of("groups", List.of("CN=STP,OU=So", "/a/b"))))
                .containsExactly("so-tu-phap", "so-tu-phap.lanhdao", "so-y-te");
    }

    @Test
    void administrators_come_from_the_table_alone() {
        Map<String, Object> claims = Map.of("groups", List.of("camunda-admin", "/camunda-admin", "qt"));

        assertThat(mapping("groups", "").groupsOf(claims)).containsExactly("qt");
        assertThat(mapping("groups", "qt=camunda-admin").groupsOf(claims)).containsExactly("camunda-admin");
    }

    @Test
    void the_claim_may_be_one_text_lie_deep_or_be_missing() {
        assertThat(mapping("unit", "").groupsOf(Map.of("unit", "so-y-te"))).containsExactly("so-y-te");
        assertThat(mapping("realm_access.roles", "")
                        .groupsOf(Map.of("realm_access", Map.of("roles", List.of("so-y-te")))))
                .containsExactly("so-y-te");
        assertThat(mapping("https://travinh.example/groups", "")
                        .groupsOf(Map.of("https://travinh.example/groups", List.of("so-y-te"))))
                .containsExactly("so-y-te");
        assertThat(mapping("groups", "").groupsOf(Map.of())).isEmpty();
        assertThat(mapping("groups", "").groupsOf(Map.of("groups", 7))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"so-y-te", "=so-y-te", "a=", "a= , "})
    void a_table_that_cannot_be_read_is_refused_at_the_start(String table) {
        assertThatThrownBy(() -> mapping("groups", table)).hasMessageContaining("parindex.sso.groups");
    }

    private static GroupMapping mapping(String claim, String table) {
        return GroupMapping.of(new SsoProperties(
                "preferred_username", claim, table, "x", Duration.ofSeconds(1), Duration.ofSeconds(1)));
    }
}

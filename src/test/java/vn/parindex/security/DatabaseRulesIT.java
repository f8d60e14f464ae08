package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database itself guarantees, whoever talks to it. */
class DatabaseRulesIT extends OverHttp {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    /** Nothing is overwritten: self, appraised and final points stand side by side for ever. */
    @ParameterizedTest
    @CsvSource({
        "criterion_entry, points = 9",
        "criterion_entry, evidence = null",
        "assessment_event, actor = 'x'",
        "result_snapshot, content = 'x'",
        "step_document, number = 'x'",
        "milestone_extension, reason = 'x'",
        "survey_return, collected = 0",
        "survey_count, total = 1000",
        "province_plan, title = 'x'",
        "province_step, summary = 'x'",
        "questionnaire_version, document = 'x'",
        "survey_campaign, set_up_by = 'x'",
        "survey_asked, expected = 1",
        "survey_campaign_event, reason = 'x'",
        "ballot_right_batch, size = 1",
        "ballot_right_void, reason = 'x'",
        "household_sample, seed = 'x'",
        "account_change, detail = 'x'",
        "deputy_act, name = 'x'",
        "ballot, texts = '{}'",
        "evidence_document, stage = 'EXPLAINED'",
        "evidence_version, title = 'x'",
        "evidence_attachment, name = 'x'",
        "evidence_removal, removed = false",
        "evidence_mark, verdict = 'ACCEPTED'",
        "citation_file, name = 'x'",
        "citation_file_removal, entered_by = 'x'",
        "citation_mark, accepted = true"
    })
    void refuses_to_change_delete_or_empty_what_was_recorded(String table, String change) {
        for (String statement : List.of(
                "update " + table + " set " + change, "delete from " + table, "truncate " + table + " cascade")) {
            assertThatThrownBy(() -> database.execute(statement)).hasMessageContaining("is append-only");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into criterion_entry select nextval('criterion_entry_seq'), id, '1', '1.1', 'SELF', '{}', true,"
                        + " -1001, null, null, 'x', 'x', now(), null from unit_assessment limit 1",
                "insert into criterion_entry select nextval('criterion_entry_seq'), id, '1', '1.1', 'SELF', '{}', true,"
                        + " null, null, null, 'x', 'x', now(), null from unit_assessment limit 1",
                "insert into criterion_entry select nextval('criterion_entry_seq'), id, '1', '1.1', 'OTHER', '{}', true,"
                        + " 1, null, null, 'x', 'x', now(), null from unit_assessment limit 1",
                "insert into criterion_entry values (nextval('criterion_entry_seq'), 'khong:co', '1', '1.1', 'SELF', '{}',"
                        + " true, 1, null, null, 'x', 'x', now(), null)",
                "insert into province_plan values ('x', 2024, 'x', 'x', repeat('0', 64), 'khong-co', 1, 0, now())",
                "insert into province_plan values ('X Y', 2024, 'x', 'x', repeat('0', 64), 'khong-co', 1, 0, now())",
                "insert into account_tenure values ('x', '2026-02-02', '2026-02-01')",
                "insert into account_tenure values ('x', null, null)",
                "insert into deputyship values (1, 'x', 'x', '2026-02-01', '2026-02-01', 'x', 'x', now(), null, null)",
                "insert into deputyship values (1, 'x', 'y', '2026-02-02', '2026-02-01', 'x', 'x', now(), null, null)",
                "insert into account_change values (1, 'JOINED', 'x', null, null, 'x', now())",
                "update unit_assessment set status = 'OTHER'",
                "delete from unit_assessment",
                "delete from plan"
            })
    void refuses_what_makes_no_sense(String statement) {
        assertThatThrownBy(() -> database.execute(statement)).hasMessageContaining("constraint");
    }

    @Test
    void finds_every_foreign_key_of_the_product_by_an_index() {
        List<String> withoutIndex = database.queryForList(
                """
                select c.conrelid::regclass || ' ' || c.conname
                from pg_constraint c
                where c.contype = 'f'
                  and c.connamespace = 'public'::regnamespace
                  and c.conrelid::regclass::text !~ '^(act_|databasechangelog)'
                  and not exists (
                    select 1 from pg_index i
                    where i.indrelid = c.conrelid
                      and (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey
                      and i.indpred is null)
                """,
                String.class);

        assertThat(withoutIndex).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from pg_constraint where contype = 'f' and conrelid::regclass::text !~ '^act_'",
                        Integer.class))
                .as("the query finds the foreign keys")
                .isGreaterThanOrEqualTo(9);
    }

    @Test
    void has_a_primary_key_on_every_table() {
        assertThat(database.queryForList(
                        """
                        select relname from pg_class t
                        where relkind = 'r' and relnamespace = 'public'::regnamespace
                          and relname !~ '^(act_|databasechangelog)'
                          and not exists (select 1 from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')
                        """,
                        String.class))
                .isEmpty();
    }

    /** One tool owns both schemas, so the engine does not touch its own. */
    @Test
    void is_migrated_by_liquibase_alone() {
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo("false");
        List<String> changes = database.queryForList("select id from databasechangelog", String.class);
        assertThat(changes)
                .contains("001-plan", "002-assessment-append-only", "003-survey", "004-results", "005-engine-indexes")
                .anyMatch(id -> id.contains("baseline"));
        assertThat(database.queryForObject("select count(*) from databasechangeloglock where locked", Integer.class))
                .isZero();
    }

    /** As the engine's own scripts say, so that its version check and a later upgrade find what they expect. */
    @Test
    void carries_the_engines_own_version() {
        assertThat(database.queryForObject(
                        "select value_ from act_ge_property where name_ = 'schema.version'", String.class))
                .isNotBlank();
    }
}

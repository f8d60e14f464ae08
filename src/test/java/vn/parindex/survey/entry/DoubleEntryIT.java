package vn.parindex.survey.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.survey.urn.SmallCampaign.AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.UNIT;
import static vn.parindex.survey.urn.SmallCampaign.USER;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;
import vn.parindex.survey.urn.Answering;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.DoubleEntry;
import vn.parindex.survey.urn.Rights;
import vn.parindex.survey.urn.SmallCampaign;
import vn.parindex.survey.urn.TypedPairs;

/** Sheets that two people type. Every test leaves the database as it was. */
@IntegrationTest
@Transactional
class DoubleEntryIT {

    private static final String PLAN = "nhap-hai-lan-2023";
    private static final String SHEET = "phieu-so-nguoi-dan";
    private static final String AN = "nguyen.van.an";
    private static final String BINH = "tran.thi.binh";

    @TempDir
    private Path folder;

    @Autowired
    private BallotEntries entries;

    @Autowired
    private DoubleEntry twice;

    @Autowired
    private Answering answering;

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

    private static final Set<String> NONE = Set.of();

    private final Questionnaire questionnaire =
            QuestionnaireFiles.shipped(SHEET).value().orElseThrow().questionnaire();
    private final List<String> problems = new ArrayList<>();
    private List<String> codes;

    @BeforeEach
    void openCampaign() {
        new SmallCampaign(plans, campaigns, box, clock).openShipped(PLAN);
        codes = rights.issue(PLAN, UNIT, AUDIENCE, 8, USER).rights().stream()
                .map(right -> right.code().text())
                .toList();
    }

    @Test
    void given_two_people_who_typed_alike_then_the_ballots_are_there_once() {
        assertThat(type(AN, typed("4"))).isEqualTo(new EntryReport(true, true, 8, 8, 0, 0));
        assertThat(type(AN, typed("4"))).isEqualTo(new EntryReport(true, true, 8, 0, 8, 0));
        assertThat(twice.pairs(PLAN, NONE).waiting()).hasSize(8);
        assertThat(count("ballot") + count("ballot_box")).as("typed once").isZero();

        assertThat(type(BINH, typed("4"))).isEqualTo(new EntryReport(true, true, 8, 8, 0, 0));

        assertThat(count("ballot")).isEqualTo(8);
        assertThat(count("typed_entry")).isZero();
        assertThat(type(BINH, typed("4"))).isEqualTo(new EntryReport(true, true, 8, 0, 8, 0));
    }

    @Test
    void what_they_typed_differently_waits_for_a_decision_or_a_correction() {
        type(AN, typed("4"));
        type(BINH, typed("4").with("c3_6_1", "1").with("yKien", "Chờ lâu."));
        List<TypedPairs.Pair> different = twice.pairs(PLAN, NONE).different();
        assertThat(different).hasSize(1);
        assertThat(different.get(0).first().user()).isEqualTo(AN);
        assertThat(different.get(0).second().ballot().answers().get(0)).isEqualTo(1);
        BallotCode code = different.get(0).first().code();
        assertThat(code.text()).isEqualTo(codes.get(7));

        assertThat(count("ballot") + count("ballot_box")).as("those alike").isEqualTo(7);
        twice.decide(PLAN, code, 2, NONE);

        box.close(PLAN, null, USER);
        assertThat(database.queryForList(
                        "select texts ->> 'yKien' from ballot where plan_id = ? and answers[1] = 1",
                        String.class,
                        PLAN))
                .containsExactly("Chờ lâu.");
        assertThat(count("ballot")).isEqualTo(8);
        assertThatThrownBy(() -> twice.decide(PLAN, code, 1, NONE)).isInstanceOf(InvalidSurvey.class);
    }

    @Test
    void who_types_again_corrects_the_own_entry_and_a_third_is_refused() {
        type(AN, typed("4"));
        type(BINH, typed("4").with("c3_6_1", "1"));
        assertThat(type("le.van.chi", typed("4"))).isEqualTo(new EntryReport(true, true, 8, 0, 7, 1));
        assertThat(problems)
                .allMatch(line -> line.contains("hai người khác nhập"))
                .hasSize(1);

        assertThat(type(BINH, typed("4"))).isEqualTo(new EntryReport(true, true, 8, 1, 7, 0));
        assertThat(count("ballot") + count("ballot_box")).isEqualTo(8);
    }

    @Test
    void nobody_sees_or_decides_what_was_typed_about_their_own_unit() {
        type(AN, typed("4"));
        type(BINH, typed("4").with("c3_6_1", "1"));
        BallotCode code = twice.pairs(PLAN, NONE).different().get(0).first().code();

        assertThat(twice.pairs(PLAN, Set.of(UNIT)).different()).isEmpty();
        assertThatThrownBy(() -> twice.decide(PLAN, code, 1, Set.of(UNIT))).isInstanceOf(InvalidSurvey.class);
        assertThat(twice.pairs(PLAN, Set.of("so-y-te")).different()).hasSize(1);
    }

    @Test
    void what_waits_is_sealed_and_goes_with_the_campaign() {
        type(AN, typed("4").with("yKien", "x".repeat(900)));
        assertThat(database.queryForList(
                        "select distinct length(sealed) from typed_entry where plan_id = ?", Integer.class, PLAN))
                .as("answers have one length")
                .hasSize(1);
        assertThat(database.queryForList(
                        "select column_name from information_schema.columns where table_name = 'typed_entry'",
                        String.class))
                .containsExactlyInAnyOrder("code_hash", "entry", "plan_id", "entered_by", "sealed");

        assertThat(box.close(PLAN, null, USER)).isZero();
        assertThat(count("typed_entry")).isZero();
    }

    @Test
    void a_sheet_that_was_answered_meanwhile_is_not_taken_again() {
        type(AN, typed("4"));
        FilledBallot known = twice.pairs(PLAN, NONE).waiting().get(0).ballot();
        answering.typeIn(BallotCode.parse(codes.get(0)).orElseThrow(), known);

        assertThat(type(BINH, typed("4"))).isEqualTo(new EntryReport(true, true, 8, 7, 1, 0));
        assertThat(box.close(PLAN, null, USER)).isEqualTo(8);
    }

    private TypedFile typed(String answer) {
        var file = new TypedFile(questionnaire);
        codes.forEach(code -> file.add(code, answer));
        return file;
    }

    private EntryReport type(String user, TypedFile file) {
        return entries.enterForSecond(
                PLAN,
                SHEET,
                file.csv(folder),
                EntryMode.GOOD_ROWS,
                problem -> problems.add(problem.toString()),
                rows -> {},
                new Typist(user, Set.of()));
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table + " where plan_id = ?", Integer.class, PLAN);
    }
}

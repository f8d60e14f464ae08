package vn.parindex.survey.urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.survey.urn.SmallCampaign.AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.OTHER_AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.UNIT;
import static vn.parindex.survey.urn.SmallCampaign.USER;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.campaign.Campaigns;

/** Ballots as they are kept and counted. Every test leaves the database as it was. */
@IntegrationTest
@Transactional
class CountingIT {

    private static final String PLAN = "phieu-dem-2023";
    private static final int[] SCALES = {5, 5, 3};

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private BallotBox box;

    @Autowired
    private BallotWriter writer;

    @Autowired
    private BallotCounts counts;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void openCampaign() {
        new SmallCampaign(plans, campaigns, box, clock).open(PLAN);
    }

    @Test
    void every_answer_is_counted_where_it_belongs() {
        write(UNIT, AUDIENCE, List.of(5, 4, 0));
        write(UNIT, AUDIENCE, List.of(5, -1, 0));
        write(UNIT, AUDIENCE, List.of(5, 4, 0));
        write(UNIT, AUDIENCE, List.of(-2, 1, 3));

        int version = campaigns.asked(PLAN, UNIT, AUDIENCE).sheet();
        assertThat(counts.of(PLAN))
                .containsExactly(
                        new QuestionCount(UNIT, AUDIENCE, version, 1, List.of(0, 0, 0, 0, 3), 0, 0, 1),
                        new QuestionCount(UNIT, AUDIENCE, version, 2, List.of(1, 0, 0, 2, 0), 0, 1, 0),
                        new QuestionCount(UNIT, AUDIENCE, version, 3, List.of(0, 0, 1), 3, 0, 0));
        assertThat(counts.of(PLAN).get(0).valid()).isEqualTo(3);
    }

    @Test
    void without_ballots_nothing_is_counted() {
        assertThat(counts.of(PLAN)).isEmpty();
        assertThat(counts.of("khong-co")).isEmpty();
    }

    /** Counted as one would by hand, over ballots of several groups and units with many equal ones among them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_counts_are_those_that_one_would_count_by_hand_whatever_the_order(long seed) {
        var random = new Random(seed);
        var byHand = new HashMap<List<Object>, Integer>();
        List<OpenedBallot> ballots = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String unit = random.nextBoolean() ? UNIT : "so-tai-chinh";
            String audience = random.nextInt(4) == 0 ? OTHER_AUDIENCE : AUDIENCE;
            List<Integer> answers = IntStream.of(SCALES)
                    .mapToObj(scale -> random.nextInt(scale + 3) - 2)
                    .toList();
            ballots.add(opened(unit, audience, answers));
            for (int question = 0; question < answers.size(); question++) {
                byHand.merge(List.of(unit, audience, question + 1, answers.get(question)), 1, Integer::sum);
            }
        }
        writer.write(PLAN, ballots);

        var counted = new HashMap<List<Object>, Integer>();
        for (QuestionCount count : counts.of(PLAN)) {
            for (int answer = 1; answer <= count.options().size(); answer++) {
                put(counted, count, answer, count.options().get(answer - 1));
            }
            put(counted, count, FilledBallot.BLANK, count.blank());
            put(counted, count, FilledBallot.NO_OPINION, count.noOpinion());
            put(counted, count, FilledBallot.SPOILED, count.spoiled());
        }
        assertThat(counted).isEqualTo(byHand);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'{1,1}'",
                "'{1,1,1,1}'",
                "'{}'",
                "'{6,1,1}'",
                "'{-3,1,1}'",
                "'{1,null,1}'",
                "'{{1,1,1},{1,1,1}}'",
                "'[0:2]={1,1,1}'"
            })
    void the_database_takes_no_ballot_that_fits_no_questionnaire(String answers) {
        assertThatThrownBy(() -> insert("ballot", UNIT, AUDIENCE, answers)).hasMessageContaining("ballot");
        assertThatThrownBy(() -> insert(partition(), UNIT, AUDIENCE, answers)).hasMessageContaining("ballot");
    }

    @Test
    void the_database_takes_no_ballot_of_a_group_that_is_not_asked() {
        assertThatThrownBy(() -> insert("ballot", UNIT, "huyen-lanh-dao-xa", "'{1,1,1}'"))
                .hasMessageContaining("not asked for");
    }

    @Test
    void ballots_are_kept_as_they_are_in_the_partition_of_their_plan_too() {
        write(UNIT, AUDIENCE, List.of(1, 1, 1));
        String partition = partition();

        assertThat(database.queryForObject("select count(*) from " + partition, Integer.class))
                .isEqualTo(1);
        for (String statement : List.of(
                "update ballot set answers = '{5,5,3}'",
                "update " + partition + " set answers = '{5,5,3}'",
                "delete from " + partition,
                "truncate " + partition)) {
            assertThatThrownBy(() -> inSavepoint(statement)).hasMessageContaining("is append-only");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ballot_right set state = 'ISSUED'",
                "update ballot_right set state = 'VOID'",
                "update ballot_right set number = 2",
                "update ballot_right set token_hash = sha256('x')",
                "delete from ballot_right",
                "truncate ballot_right cascade"
            })
    void a_right_that_was_used_stays_so(String statement) {
        int version = campaigns.asked(PLAN, UNIT, AUDIENCE).sheet();
        database.update(
                "insert into ballot_right_batch values (-1, ?, ?, ?, ?, 1, null, ?, now())",
                PLAN,
                UNIT,
                AUDIENCE,
                version,
                USER);
        database.update(
                "insert into ballot_right values (sha256('a'), sha256('b'), -1, 1, ?, ?, ?, ?, 'USED')",
                PLAN,
                UNIT,
                AUDIENCE,
                version);

        assertThatThrownBy(() -> inSavepoint(statement)).hasMessageContaining("used or taken back once");
    }

    private void write(String unit, String audience, List<Integer> answers) {
        writer.write(PLAN, List.of(opened(unit, audience, answers)));
    }

    private OpenedBallot opened(String unit, String audience, List<Integer> answers) {
        var filled = new FilledBallot(SmallCampaign.sheetOf(audience).sha256(), answers, Map.of());
        return new OpenedBallot(
                unit, audience, campaigns.asked(PLAN, unit, audience).sheet(), new BoxedBallot(Channel.PAPER, filled));
    }

    private static void put(Map<List<Object>, Integer> counted, QuestionCount count, int answer, int ballots) {
        if (ballots > 0) {
            counted.put(List.of(count.unit(), count.audience(), count.question(), answer), ballots);
        }
    }

    private void insert(String table, String unit, String audience, String answers) {
        inSavepoint(
                """
                insert into %s (plan_id, id, unit_code, audience, questionnaire_version, channel, answers)
                select '%s', gen_random_uuid(), '%s', '%s', questionnaire_version, 'WEB', %s
                from survey_asked where plan_id = '%s' and unit_code = '%s' and audience = '%s'
                """
                        .formatted(table, PLAN, unit, audience, answers, PLAN, UNIT, AUDIENCE));
    }

    private String partition() {
        return database.queryForObject(
                """
                select inhrelid::regclass::text from pg_inherits join pg_class on pg_class.oid = inhrelid
                where inhparent = 'ballot'::regclass and pg_get_expr(relpartbound, inhrelid) like ?
                """,
                String.class,
                "%'" + PLAN + "'%");
    }

    /** The transaction of the test goes on after the refusal. */
    private void inSavepoint(String statement) {
        database.execute("savepoint before_refusal");
        try {
            database.execute(statement);
        } finally {
            database.execute("rollback to savepoint before_refusal");
        }
    }
}

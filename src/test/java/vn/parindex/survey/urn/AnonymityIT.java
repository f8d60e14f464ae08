package vn.parindex.survey.urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.survey.urn.SmallCampaign.AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.OTHER_AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.UNIT;
import static vn.parindex.survey.urn.SmallCampaign.USER;
import static vn.parindex.survey.urn.SmallCampaign.ballot;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.campaign.Campaigns;

/**
 * What docs/decisions/0023 promises, on the schema, on rows that were really written, and on the logs. The plans stay in
 * the database of the tests, under ids of their own.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnonymityIT {

    private static final String OPINION = "Cán bộ một cửa rất tận tình";
    private static final int HOLDERS = 23;

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Rights rights;

    @Autowired
    private Answering answering;

    @Autowired
    private Drafts drafts;

    @Autowired
    private BulkBallots bulk;

    @Autowired
    private BallotBox box;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private SmallCampaign small;

    @BeforeAll
    void prepare() {
        small = new SmallCampaign(plans, campaigns, box, clock);
    }

    @Test
    void a_ballot_says_what_was_answered_about_whom_by_which_group_and_nothing_else() {
        assertThat(columns("ballot"))
                .containsExactlyInAnyOrder(
                        "plan_id",
                        "id",
                        "unit_code",
                        "audience",
                        "questionnaire_version",
                        "channel",
                        "answers",
                        "texts");
        assertThat(columns("ballot_box"))
                .containsExactlyInAnyOrder("id", "plan_id", "unit_code", "audience", "questionnaire_version", "sealed");
    }

    @Test
    void rights_know_no_time_and_no_user() {
        assertThat(columns("ballot_right"))
                .containsExactlyInAnyOrder(
                        "token_hash",
                        "code_hash",
                        "batch",
                        "number",
                        "plan_id",
                        "unit_code",
                        "audience",
                        "questionnaire_version",
                        "state");
        assertThat(database.queryForList(
                        """
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and table_name ~ '^ballot(_right|_box|_draft)?$'
                          and (data_type ~ 'time' or column_default ~ 'nextval|now|uuid' or is_identity = 'YES')
                        """,
                        String.class))
                .as("times and numbers in order")
                .isEmpty();
    }

    @Test
    void ballots_share_with_rights_what_a_whole_group_shares_and_nothing_else() {
        assertThat(common("ballot", "ballot_right"))
                .containsExactlyInAnyOrder("plan_id", "unit_code", "audience", "questionnaire_version");
        assertThat(common("ballot", "ballot_draft")).isEmpty();
        assertThat(common("ballot", "ballot_box"))
                .as("ids of the box are not those of ballots: see the rows below")
                .containsExactlyInAnyOrder("plan_id", "unit_code", "audience", "questionnaire_version", "id");
        assertThat(database.queryForList(
                        """
                        select conrelid::regclass || ' to ' || confrelid::regclass from pg_constraint
                        where contype = 'f' and conparentid = 0
                          and (conrelid in ('ballot'::regclass, 'ballot_box'::regclass)
                               or confrelid in ('ballot'::regclass, 'ballot_box'::regclass))
                        """,
                        String.class))
                .as("ballots are held against what is asked by a trigger")
                .containsExactly("ballot_box to survey_asked");
    }

    @Test
    void transactions_places_and_ids_do_not_lead_from_a_ballot_to_its_right() {
        String plan = "phieu-an-danh-2023";
        small.open(plan);
        // the opinion says whose it is; a right that can be told by the row of its ballot would give them away
        List<IssuedRight> issued =
                rights.issue(plan, UNIT, AUDIENCE, HOLDERS, USER).rights();
        List<String> boxed = new ArrayList<>();
        for (IssuedRight right : issued) {
            answering.handIn(right.token(), ballot(Integer.toString(right.number()), 5, 4, 3));
            boxed.addAll(
                    database.queryForList("select id::text from ballot_box where plan_id = ?", String.class, plan));
            if (right.number() == 12) {
                assertThat(box.mix(plan)).as("those that stay are with others").isEqualTo(12 - BallotBox.FEWEST);
            }
        }

        assertThat(joinedByTransaction("ballot", plan)).isZero();
        assertThat(database.queryForList(
                        "select count(*) from ballot where plan_id = ? group by xmin::text", Integer.class, plan))
                .containsExactly(12 - BallotBox.FEWEST);

        assertThat(box.close(plan, null, USER)).isEqualTo(HOLDERS);

        assertThat(database.queryForList(
                        "select count(*) from ballot_right where plan_id = ? group by xmin::text", Integer.class, plan))
                .as("all rights were last written together")
                .containsExactly(HOLDERS);
        assertThat(database.queryForList(
                        "select count(*) from ballot where plan_id = ? group by xmin::text", Integer.class, plan))
                .as("ballots that were written together")
                .hasSize(2)
                .allMatch(together -> together >= BallotBox.FEWEST);
        assertThat(database.queryForList("select id::text from ballot where plan_id = ?", String.class, plan))
                .doesNotContainAnyElementsOf(boxed);
        List<Integer> inOrderOfPlace = database.queryForList(
                "select (texts ->> 'yKien')::int from ballot where plan_id = ? order by ctid", Integer.class, plan);
        List<Integer> left = inOrderOfPlace.subList(12 - BallotBox.FEWEST, HOLDERS);
        assertThat(left)
                .as("ballots that left together, as they lie")
                .isNotEqualTo(left.stream().sorted().toList());
        assertThat(inOrderOfPlace.subList(0, 12 - BallotBox.FEWEST))
                .as("chosen at random from those who came first")
                .allMatch(number -> number <= 12);
        assertThat(count("ballot_box", plan)).isZero();
    }

    @Test
    void ballots_of_a_file_are_one_of_five_or_more_of_their_group_or_go_through_the_box() {
        String plan = "phieu-theo-tep-2023";
        small.open(plan);
        List<IssuedRight> many =
                rights.issue(plan, UNIT, AUDIENCE, HOLDERS, USER).rights();
        List<IssuedRight> few = rights.issue(plan, "so-y-te", AUDIENCE, BallotBox.FEWEST - 1, USER)
                .rights();
        var typed = new TypedBallots(SmallCampaign.sheetOf(AUDIENCE).sha256(), 3);
        many.forEach(right -> add(typed, right, Integer.toString(right.number())));
        few.forEach(right -> add(typed, right, OPINION));

        BulkOutcome outcome = bulk.take(plan, version(plan), typed, true);

        assertThat(outcome.written()).isTrue();
        assertThat(outcome.fates().count(RowFate.TAKEN)).isEqualTo(HOLDERS + BallotBox.FEWEST - 1);
        assertThat(database.queryForList(
                        "select count(*) from ballot where plan_id = ? group by xmin::text, unit_code, audience",
                        Integer.class,
                        plan))
                .as("ballots of a group that carry one transaction number")
                .containsExactly(HOLDERS);
        assertThat(count("ballot_box", plan)).isEqualTo(BallotBox.FEWEST - 1);
        for (String order : List.of("ctid", "id")) {
            assertThat(database.queryForList(
                            "select (texts ->> 'yKien')::int from ballot where plan_id = ? order by " + order,
                            Integer.class,
                            plan))
                    .as("ballots by " + order + ", not as the rights or the rows of the file")
                    .hasSize(HOLDERS)
                    .isNotEqualTo(many.stream().map(IssuedRight::number).toList());
        }
        assertThat(database.queryForList("select relname from pg_class where relname like 'typed\\_%'", String.class))
                .as("what was handed over with the codes")
                .doesNotContain("typed_code", "typed_group");
        assertThat(box.close(plan, null, USER)).isEqualTo(HOLDERS + BallotBox.FEWEST - 1);
    }

    @Test
    void what_still_lies_in_the_box_beside_its_right_cannot_be_read_from_the_database() {
        String plan = "phieu-trong-hom-2023";
        small.open(plan);
        List<IssuedRight> issued = rights.issue(plan, UNIT, AUDIENCE, 4, USER).rights();
        issued.subList(0, 3).forEach(right -> answering.handIn(right.token(), ballot("", 5, 4, 3)));
        answering.handIn(issued.get(3).token(), ballot(OPINION.repeat(15), 1, 1, 1));

        assertThat(box.mix(plan)).as("so few stay").isZero();
        assertThat(joinedByTransaction("ballot_box", plan))
                .as("these are joined, which is why they are sealed")
                .isEqualTo(4);
        assertThat(database.queryForList(
                        "select distinct length(sealed) from ballot_box where plan_id = ?", Integer.class, plan))
                .as("long opinions are as long as none")
                .hasSize(1);
        assertThat(database.queryForList(
                        "select distinct sealed from ballot_box where plan_id = ?", byte[].class, plan))
                .as("equal answers do not look equal")
                .hasSize(4);
    }

    @Test
    void ballots_of_a_small_group_leave_the_box_together() {
        String plan = "phieu-nhom-nho-2023";
        small.open(plan);
        for (IssuedRight right :
                rights.issue(plan, UNIT, OTHER_AUDIENCE, 3, USER).rights()) {
            var sheet = SmallCampaign.sheetOf(OTHER_AUDIENCE).sha256();
            answering.handIn(right.token(), new FilledBallot(sheet, List.of(1, 1, 1), Map.of()));
            assertThat(box.mix(plan)).isZero();
        }

        assertThat(box.close(plan, null, USER)).isEqualTo(3);
    }

    @Test
    void no_log_of_any_level_says_a_token_a_code_or_an_answer() {
        String plan = "phieu-nhat-ky-2023";
        small.open(plan);
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var driver = (Logger) LoggerFactory.getLogger("org.postgresql");
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        Level before = root.getLevel();
        var appenders = new ArrayList<ch.qos.logback.core.Appender<ILoggingEvent>>();
        root.iteratorForAppenders().forEachRemaining(appenders::add);
        appenders.forEach(root::detachAppender);
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        driver.setLevel(Level.TRACE);
        List<Logger> own = List.of("vn.parindex", "org.camunda", "io.zonky", "org.springframework").stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        List<Level> levels = new ArrayList<>();
        own.forEach(logger -> {
            levels.add(logger.getLevel());
            logger.setLevel(Level.TRACE);
        });
        List<IssuedRight> issued;
        try {
            issued = rights.issue(plan, UNIT, AUDIENCE, 9, USER).rights();
            var typed = new TypedBallots(SmallCampaign.sheetOf(AUDIENCE).sha256(), 3);
            issued.subList(3, 9).forEach(right -> add(typed, right, OPINION));
            bulk.take(plan, version(plan), typed, false);
            drafts.save(issued.get(0).token(), ballot(OPINION, 5, 4, 3));
            drafts.find(issued.get(0).token());
            answering.handIn(issued.get(0).token(), ballot(OPINION, 5, 4, 3));
            answering.typeIn(issued.get(1).code(), ballot(OPINION, 5, 4, -2));
            assertThatThrownBy(() -> answering.handIn(issued.get(0).token(), ballot(OPINION, 5, 4, 3)))
                    .isInstanceOf(BallotRefused.class);
            assertThatThrownBy(() -> answering.handIn(issued.get(2).token(), ballot(OPINION, 5, 4, 9)))
                    .isInstanceOf(BallotRefused.class);
            box.close(plan, null, USER);
        } finally {
            root.setLevel(before);
            driver.setLevel(null);
            for (int i = 0; i < own.size(); i++) {
                own.get(i).setLevel(levels.get(i));
            }
            root.detachAppender(log);
            appenders.forEach(root::addAppender);
        }

        List<String> said = log.list.stream().map(AnonymityIT::text).toList();
        assertThat(said)
                .as("the log hears everything: what is sent to the database too")
                .anyMatch(line -> line.contains("update ballot_right set state = 'USED'"))
                .anyMatch(line -> line.contains("FE=> Bind") && line.contains(plan))
                .anyMatch(line -> line.contains("CopyStart"))
                .hasSizeGreaterThan(100);
        for (IssuedRight right : issued) {
            assertThat(said)
                    .noneMatch(line -> line.contains(right.token().text()))
                    .noneMatch(line ->
                            line.contains(HexFormat.of().formatHex(right.token().bytes())))
                    .noneMatch(line -> line.contains(right.code().text()));
        }
        assertThat(said)
                .noneMatch(line -> line.contains(OPINION))
                .noneMatch(line -> line.contains("5, 4, 3"))
                .noneMatch(line -> line.contains("5,4,"));
    }

    private static void add(TypedBallots typed, IssuedRight right, String opinion) {
        typed.add(1 + right.number(), right.code(), new byte[] {5, 4, 3}, Map.of("yKien", opinion), null, null);
    }

    private int version(String plan) {
        return campaigns.asked(plan, UNIT, AUDIENCE).sheet();
    }

    private static String text(ILoggingEvent event) {
        String thrown = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getFormattedMessage() + thrown;
    }

    /** Rows written by a transaction that also wrote a right. */
    private int joinedByTransaction(String table, String plan) {
        return database.queryForObject(
                """
                select count(distinct b.id) from %s b join ballot_right r on r.plan_id = b.plan_id
                where b.plan_id = ? and r.xmin::text = b.xmin::text
                """
                        .formatted(table),
                Integer.class,
                plan);
    }

    private int count(String table, String plan) {
        return database.queryForObject("select count(*) from " + table + " where plan_id = ?", Integer.class, plan);
    }

    private List<String> columns(String table) {
        return database.queryForList(
                "select column_name from information_schema.columns where table_name = ?", String.class, table);
    }

    private List<String> common(String one, String other) {
        List<String> common = new ArrayList<>(columns(one));
        common.retainAll(columns(other));
        return common;
    }
}

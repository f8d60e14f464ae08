package vn.parindex.survey.urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.survey.urn.SmallCampaign.AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.UNIT;
import static vn.parindex.survey.urn.SmallCampaign.USER;
import static vn.parindex.survey.urn.SmallCampaign.ballot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.BallotRefused.Reason;
import vn.parindex.survey.campaign.Campaigns;

/** Several people at the same moment. The plans stay in the database of the tests, under ids of their own. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameRightIT {

    private static final int PHONES = 8;
    private static final String TAKEN = "taken";

    private final ExecutorService pool = Executors.newFixedThreadPool(PHONES);

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

    @Autowired
    private TransactionTemplate transactions;

    private SmallCampaign small;

    @BeforeAll
    void prepare() {
        small = new SmallCampaign(plans, campaigns, box, clock);
    }

    @AfterAll
    void stop() {
        pool.shutdownNow();
    }

    @Test
    void of_phones_that_hand_in_the_same_ballot_at_the_same_moment_one_gets_through() throws Exception {
        String plan = opened("phieu-cung-luc-2023");
        for (IssuedRight right : issue(plan, 20)) {
            var answers = ballot(5, 5, 3);
            List<Callable<Object>> phones = new ArrayList<>();
            for (int i = 0; i < PHONES; i++) {
                // some hold the sheet in their hands, some type it in, some only save
                int phone = i;
                phones.add(() -> {
                    switch (phone % 3) {
                        case 0 -> answering.handIn(right.token(), answers);
                        case 1 -> answering.typeIn(right.code(), answers);
                        default -> {
                            drafts.save(right.token(), answers);
                            return "saved";
                        }
                    }
                    return TAKEN;
                });
            }

            List<Object> outcomes = together(phones);

            assertThat(outcomes).containsOnlyOnce(TAKEN).allMatch(o -> List.of(TAKEN, "saved", Reason.USED)
                    .contains(o));
        }
        assertThat(count("ballot_box", plan)).isEqualTo(20);
        assertThat(count("ballot_right", plan)).isEqualTo(20);
        assertThat(database.queryForObject(
                        "select count(*) from ballot_draft d join ballot_right r using (token_hash) where plan_id = ?",
                        Integer.class,
                        plan))
                .as("drafts of ballots that were handed in")
                .isZero();
    }

    @Test
    void a_right_is_either_used_or_taken_back() throws Exception {
        String plan = opened("phieu-thu-hoi-2023");
        IssuedBatch batch = rights.issue(plan, UNIT, AUDIENCE, 20, USER);
        for (IssuedRight right : batch.rights()) {
            List<Object> outcomes = together(List.of(
                    () -> {
                        answering.handIn(right.token(), ballot(1, 1, 1));
                        return TAKEN;
                    },
                    () -> {
                        rights.takeBack(plan, batch.id(), right.number(), "Mất phiếu.", USER);
                        return "void";
                    }));

            assertThat(outcomes).isIn(List.of(TAKEN, "refused"), List.of(Reason.VOID, "void"));
        }
        assertThat(count("ballot_box", plan))
                .isEqualTo(database.queryForObject(
                        "select count(*) from ballot_right where plan_id = ? and state = 'USED'", Integer.class, plan));
    }

    @Test
    void whoever_hands_in_while_the_campaign_is_closed_and_ballots_are_mixed_is_counted_or_told_so() throws Exception {
        String plan = opened("phieu-dong-2023");
        List<IssuedRight> issued = issue(plan, 60);
        List<Callable<Object>> all = new ArrayList<>();
        for (int i = 0; i < PHONES - 2; i++) {
            List<IssuedRight> mine = issued.subList(i * 10, i * 10 + 10);
            all.add(() -> mine.stream()
                    .filter(right -> TAKEN.equals(outcome(() -> {
                        answering.handIn(right.token(), ballot(2, 2, 2));
                        return TAKEN;
                    })))
                    .count());
        }
        all.add(() -> {
            for (int i = 0; i < 5; i++) {
                box.mix(plan);
            }
            return 0L;
        });
        all.add(() -> {
            while (count("ballot_right where state = 'USED' and", plan) < 20) {
                Thread.onSpinWait();
            }
            return -(long) box.close(plan, null, USER);
        });

        List<Object> outcomes = together(all);

        assertThat(outcomes).allMatch(Long.class::isInstance);
        assertThat(outcomes.stream().mapToLong(Long.class::cast).sum())
                .as("ballots taken less ballots counted")
                .isZero();
        assertThat(count("ballot", plan)).isBetween(20, 60);
        assertThat(count("ballot_box", plan)).isZero();
    }

    @Test
    void of_files_with_the_same_sheets_at_the_same_moment_every_ballot_is_taken_once() throws Exception {
        String plan = opened("phieu-hai-tep-2023");
        List<IssuedRight> issued = issue(plan, 200);
        int version = campaigns.asked(plan, UNIT, AUDIENCE).sheet();
        List<Callable<Object>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            // each enumerator has them in an order of their own
            List<IssuedRight> order = new ArrayList<>(issued);
            Collections.shuffle(order, new Random(i));
            var typed = new TypedBallots(SmallCampaign.sheetOf(AUDIENCE).sha256(), 3);
            order.forEach(right -> typed.add(right.number(), right.code(), new byte[] {5, 4, 3}, Map.of(), null, null));
            all.add(() -> (long) bulk.take(plan, version, typed, false).fates().count(RowFate.TAKEN));
        }
        for (int i = 0; i < PHONES - 4; i++) {
            List<IssuedRight> mine = issued.subList(i * 50, i * 50 + 50);
            all.add(() -> mine.stream()
                    .filter(right -> TAKEN.equals(outcome(() -> {
                        answering.handIn(right.token(), ballot(2, 2, 2));
                        return TAKEN;
                    })))
                    .count());
        }

        List<Object> outcomes = together(all);

        assertThat(outcomes.stream().mapToLong(Long.class::cast).sum()).isEqualTo(200);
        assertThat(count("ballot", plan) + count("ballot_box", plan)).isEqualTo(200);
    }

    @Test
    void a_file_whose_transaction_is_cut_off_leaves_neither_ballots_nor_used_rights() {
        String plan = opened("phieu-dut-giua-2023");
        int version = campaigns.asked(plan, UNIT, AUDIENCE).sheet();
        var typed = new TypedBallots(SmallCampaign.sheetOf(AUDIENCE).sha256(), 3);
        issue(plan, 30)
                .forEach(right -> typed.add(right.number(), right.code(), new byte[] {5, 4, 3}, Map.of(), null, null));

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    bulk.take(plan, version, typed, false);
                    database.queryForList("select pg_terminate_backend(pg_backend_pid())");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(count("ballot", plan) + count("ballot_box", plan)).isZero();
        assertThat(count("ballot_right where state = 'USED' and", plan)).isZero();
        assertThat(bulk.take(plan, version, typed, true).fates().count(RowFate.TAKEN))
                .isEqualTo(30);
    }

    private List<Object> together(List<Callable<Object>> callers) throws Exception {
        var barrier = new CyclicBarrier(callers.size());
        List<Future<Object>> futures = new ArrayList<>();
        for (Callable<Object> caller : callers) {
            futures.add(pool.submit(() -> {
                barrier.await();
                return outcome(caller);
            }));
        }
        List<Object> outcomes = new ArrayList<>();
        for (Future<Object> future : futures) {
            outcomes.add(future.get());
        }
        return outcomes;
    }

    private static Object outcome(Callable<Object> caller) {
        try {
            return caller.call();
        } catch (BallotRefused refused) {
            return refused.reason();
        } catch (InvalidSurvey refused) {
            return "refused";
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private String opened(String plan) {
        small.open(plan);
        return plan;
    }

    private List<IssuedRight> issue(String plan, int count) {
        return rights.issue(plan, UNIT, AUDIENCE, count, USER).rights();
    }

    private int count(String table, String plan) {
        return database.queryForObject(
                "select count(*) from " + table + (table.contains(" where ") ? "" : " where") + " plan_id = ?",
                Integer.class,
                plan);
    }
}

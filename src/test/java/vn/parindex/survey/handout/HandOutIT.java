package vn.parindex.survey.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.IssuedBatch;
import vn.parindex.survey.urn.Rights;
import vn.parindex.survey.urn.SmallCampaign;

/** Issuing ballots against a database, each test in a plan of its own. */
@IntegrationTest
class HandOutIT {

    private static final String UNIT = SmallCampaign.UNIT;
    private static final String CITIZENS = SmallCampaign.AUDIENCE;
    private static final String USER = SmallCampaign.USER;
    private static final Recipients ONE = new Recipients(UNIT, CITIZENS);

    private static final Pattern LINK = Pattern.compile("https://cchc\\.example\\.vn/phieu/([0-9A-Z]{26})");

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private BallotBox box;

    @Autowired
    private HandOuts handOuts;

    @Autowired
    private HandOutBatches batches;

    @Autowired
    private HandOutFiles files;

    @Autowired
    private Rights rights;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private String plan;

    @BeforeEach
    void open(TestInfo test) {
        plan = "phat-phieu-" + Integer.toHexString(test.getDisplayName().hashCode());
        new SmallCampaign(plans, campaigns, box, clock).openShipped(plan);
    }

    @Test
    void what_the_plan_still_expects_is_issued_for_all_groups_of_a_unit() {
        List<IssuedBatch> issued = issue(new IssueOrder(new Recipients(UNIT, ""), 0, "", 0));

        assertThat(issued).extracting(batch -> batch.rights().size()).containsExactlyInAnyOrder(3, 18, 20);
        assertThat(batches.latest(plan, UNIT, 10)).hasSize(3).allSatisfy(batch -> {
            assertThat(batch.open()).isEqualTo(batch.size());
            assertThat(batch.user()).isEqualTo(USER);
            assertThat(batch.reason()).isNull();
        });
        assertThatThrownBy(() -> issue(new IssueOrder(
                        new Recipients(UNIT, ""), 0, "", handOuts.latest(plan, new Recipients(UNIT, "")))))
                .isInstanceOf(InvalidSurvey.class)
                .hasMessageContaining("Đã phát hành đủ");
    }

    @Test
    void a_group_is_issued_for_all_units_in_an_archive_whose_links_are_all_different() throws Exception {
        HandOutFile file = handOuts.issue(
                plan,
                new IssueOrder(new Recipients("", CITIZENS), 0, "", 0),
                USER,
                issued -> files.write(HandOutKind.SHEETS, plans.get(plan), issued, "https://cchc.example.vn"));

        assertThat(file.name()).matches("phieu-dot-\\d+-\\d+\\.zip");
        assertThat(file.toString()).doesNotContain("https");
        var tokens = new HashSet<String>();
        int documents = 0;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            while (archive.getNextEntry() != null) {
                documents++;
                try (var document = new XWPFDocument(new ByteArrayInputStream(archive.readAllBytes()))) {
                    for (XWPFTable table : document.getTables()) {
                        LINK.matcher(table.getText()).results().forEach(link -> tokens.add(link.group(1)));
                    }
                }
            }
        }
        assertThat(documents).isEqualTo(18);
        assertThat(tokens).hasSize(360).allMatch(token -> BallotToken.parse(token)
                .isPresent());
    }

    @Test
    void links_come_as_one_table() {
        HandOutFile file = handOuts.issue(
                plan,
                new IssueOrder(new Recipients(UNIT, ""), 0, "", 0),
                USER,
                issued -> files.write(HandOutKind.LINKS_CSV, plans.get(plan), issued, "https://cchc.example.vn"));

        assertThat(new String(file.bytes(), StandardCharsets.UTF_8).lines())
                .hasSize(42)
                .filteredOn(line -> line.contains("Sở Tư pháp,"))
                .hasSize(41);
    }

    @Test
    void more_than_the_plan_expects_needs_a_reason_which_is_kept() {
        issue(new IssueOrder(ONE, 0, "", 0));
        long latest = handOuts.latest(plan, ONE);

        assertThatThrownBy(() -> issue(new IssueOrder(ONE, 2, " ", latest)))
                .isInstanceOf(InvalidSurvey.class)
                .hasMessageContaining("chỉ còn 0 phiếu")
                .hasMessageContaining("kế hoạch 20, đã phát hành 20");
        assertThat(issue(new IssueOrder(ONE, 2, "Phát thêm tại bộ phận một cửa", latest)))
                .hasSize(1);
        assertThat(batches.latest(plan, UNIT, 1).get(0).reason()).isEqualTo("Phát thêm tại bộ phận một cửa");
    }

    @Test
    void a_file_has_an_end() {
        assertThatThrownBy(() -> issue(new IssueOrder(ONE, 5_001, "Phát toàn tỉnh", 0)))
                .isInstanceOf(InvalidSurvey.class)
                .hasMessageContaining("nhiều nhất 5.000 phiếu");
        assertThat(issue(new IssueOrder(ONE, 0, "", 0)))
                .as("nothing was issued")
                .hasSize(1);
    }

    @Test
    void the_same_form_sent_again_issues_nothing_even_with_a_reason() {
        var order = new IssueOrder(ONE, 5, "Phát trước một phần", 0);
        issue(order);

        assertThatThrownBy(() -> issue(order))
                .isInstanceOf(InvalidSurvey.class)
                .hasMessageContaining("Đã có đợt phát hành khác");
        assertThat(batches.latest(plan, UNIT, 10)).hasSize(1);
    }

    @Test
    void of_many_who_issue_at_the_same_moment_one_does() throws Exception {
        int people = 6;
        var together = new CyclicBarrier(people);
        ExecutorService pool = Executors.newFixedThreadPool(people);
        var answers = new ArrayList<Future<Boolean>>();
        try {
            for (int i = 0; i < people; i++) {
                // half of them all groups of the unit, half the one group: they meet in one row
                var order = new IssueOrder(i % 2 == 0 ? ONE : new Recipients(UNIT, ""), 0, "", 0);
                answers.add(pool.submit((Callable<Boolean>) () -> {
                    together.await();
                    try {
                        issue(order);
                        return true;
                    } catch (InvalidSurvey refused) {
                        return false;
                    }
                }));
            }
            int done = 0;
            for (Future<Boolean> answer : answers) {
                done += answer.get() ? 1 : 0;
            }
            assertThat(done).isBetween(1, 2);
        } finally {
            pool.shutdownNow();
        }
        assertThat(campaigns.progress(plan))
                .filteredOn(progress -> progress.unit().equals(UNIT))
                .allSatisfy(progress -> assertThat(progress.issued()).isLessThanOrEqualTo(progress.expected()));
    }

    @Test
    void ballots_whose_file_could_not_be_written_were_never_issued() {
        assertThatThrownBy(() -> handOuts.issue(plan, new IssueOrder(ONE, 0, "", 0), USER, issued -> {
                    throw new IllegalStateException("no paper");
                }))
                .hasMessage("no paper");
        assertThat(batches.latest(plan, UNIT, 10)).isEmpty();
    }

    @Test
    void a_lost_sheet_is_replaced_and_a_lost_file_is_taken_back() {
        long batch = issue(new IssueOrder(ONE, 0, "", 0)).get(0).id();

        List<IssuedBatch> replaced = handOuts.replace(plan, batch, 7, "Người dân làm mất", USER, i -> i);
        assertThat(replaced).singleElement().satisfies(one -> assertThat(one.rights())
                .hasSize(1));
        assertThatThrownBy(() -> handOuts.replace(plan, batch, 7, "Bấm hai lần", USER, i -> i))
                .isInstanceOf(InvalidSurvey.class)
                .hasMessageContaining("đã được thu hồi trước đó");
        assertThat(batches.takenBack(batch)).singleElement().satisfies(sheet -> {
            assertThat(sheet.number()).isEqualTo(7);
            assertThat(sheet.reason()).isEqualTo("Người dân làm mất");
        });

        assertThat(rights.takeBackAll(plan, batch, "Mất tệp in", USER)).isEqualTo(19);
        assertThat(batches.find(plan, batch).orElseThrow()).satisfies(all -> {
            assertThat(all.open()).isZero();
            assertThat(all.takenBack()).isEqualTo(20);
        });
        assertThatThrownBy(() -> rights.takeBackAll(plan, batch, "Lần nữa", USER))
                .hasMessageContaining("không còn phiếu nào");
        assertThatThrownBy(() -> rights.takeBackAll(plan, batch, " ", USER)).hasMessageContaining("Ghi rõ lý do");
        assertThat(issue(new IssueOrder(ONE, 0, "", handOuts.latest(plan, ONE)))
                        .get(0)
                        .rights())
                .as("all but the replaced one")
                .hasSize(19);
    }

    @Test
    void nothing_is_kept_that_a_file_shows() {
        HandOutFile file = handOuts.issue(
                plan,
                new IssueOrder(ONE, 0, "", 0),
                USER,
                issued -> files.write(HandOutKind.LINKS_CSV, plans.get(plan), issued, "https://cchc.example.vn"));
        String row = new String(file.bytes(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        String token = row.replaceFirst(".*/phieu/([0-9A-Z]+).*", "$1");
        assertThat(token).hasSize(26);
        for (String table : List.of("ballot_right", "ballot_right_batch", "survey_campaign_event")) {
            assertThat(database.queryForList(
                            "select t::text from " + table + " t where plan_id = ?", String.class, plan))
                    .noneMatch(text -> text.contains(token));
        }
    }

    private List<IssuedBatch> issue(IssueOrder order) {
        return handOuts.issue(plan, order, USER, issued -> issued);
    }
}

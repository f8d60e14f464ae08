package vn.parindex.survey.urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.survey.urn.SmallCampaign.AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.OTHER_AUDIENCE;
import static vn.parindex.survey.urn.SmallCampaign.UNIT;
import static vn.parindex.survey.urn.SmallCampaign.USER;
import static vn.parindex.survey.urn.SmallCampaign.ballot;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.BallotRefused.Reason;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.GroupProgress;

/** Rights, answers and drafts in the database. Every test leaves it as it was. */
@IntegrationTest
@Transactional
class AnsweringIT {

    private static final String PLAN = "phieu-tra-loi-2023";
    private static final FilledBallot GOOD = ballot("Thủ tục nhanh.", 5, 4, 0);

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Rights rights;

    @Autowired
    private OpenRights openRights;

    @Autowired
    private Answering answering;

    @Autowired
    private Drafts drafts;

    @Autowired
    private BallotBox box;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private SmallCampaign small;

    @BeforeEach
    void openCampaign() {
        small = new SmallCampaign(plans, campaigns, box, clock);
        small.open(PLAN);
    }

    @Test
    void a_right_is_for_one_group_about_one_unit_on_one_form() {
        OpenRight right = openRights.require(issue(1).rights().get(0).token());

        assertThat(right.planId()).isEqualTo(PLAN);
        assertThat(right.unit()).isEqualTo(UNIT);
        assertThat(right.audience()).isEqualTo(AUDIENCE);
        assertThat(right.sheet()).isEqualTo(SmallCampaign.sheetOf(AUDIENCE));
    }

    @Test
    void what_was_handed_in_comes_out_of_the_box_word_for_word() {
        var texts = "Dấu \"ngoặc\", phẩy, \\ gạch chéo\nxuống dòng {1,2} =SUM(A1) 😀";
        answering.handIn(issue(1).rights().get(0).token(), ballot(texts, 5, 0, 3));
        answering.typeIn(issue(1).rights().get(0).code(), ballot(-2, 1, 0));

        assertThat(box.close(PLAN, null, USER)).isEqualTo(2);

        assertThat(database.queryForMap("select * from ballot where plan_id = ? and channel = 'WEB'", PLAN))
                .containsEntry("unit_code", UNIT)
                .containsEntry("audience", AUDIENCE)
                .extractingByKey("answers")
                .hasToString("{5,0,3}");
        assertThat(database.queryForObject(
                        "select texts ->> 'yKien' from ballot where plan_id = ? and channel = 'WEB'",
                        String.class,
                        PLAN))
                .isEqualTo(texts);
        assertThat(database.queryForObject(
                        "select answers::text from ballot where plan_id = ? and channel = 'PAPER'", String.class, PLAN))
                .isEqualTo("{-2,1,0}");
    }

    @Test
    void a_right_is_used_once_by_token_or_by_code() {
        IssuedRight right = issue(1).rights().get(0);
        answering.handIn(right.token(), GOOD);

        refused(Reason.USED, "mỗi phiếu chỉ gửi một lần", () -> answering.handIn(right.token(), GOOD));
        refused(Reason.USED, "mỗi phiếu chỉ gửi một lần", () -> answering.typeIn(right.code(), GOOD));
        assertThat(inBox()).isEqualTo(1);
    }

    @Test
    void a_guessed_token_or_code_gets_nothing() {
        refused(
                Reason.UNKNOWN,
                "Đường dẫn hoặc mã phiếu không đúng",
                () -> answering.handIn(BallotToken.random(new SecureRandom()), GOOD));
        refused(
                Reason.UNKNOWN,
                "Đường dẫn hoặc mã phiếu không đúng",
                () -> answering.typeIn(BallotCode.random(new SecureRandom()), GOOD));
    }

    @Test
    void a_form_of_another_group_is_refused_and_the_right_stays() {
        BallotToken token = issue(1).rights().get(0).token();
        var wrong = new FilledBallot(SmallCampaign.sheetOf(OTHER_AUDIENCE).sha256(), List.of(1, 1, 1), Map.of());

        refused(Reason.INVALID, "không phải mẫu phiếu dành cho nhóm đối tượng", () -> answering.handIn(token, wrong));
        refused(Reason.INVALID, "nhận được 2 câu trả lời", () -> answering.handIn(token, ballot(1, 1)));
        refused(Reason.INVALID, "Câu 3: phương án", () -> answering.handIn(token, ballot(1, 1, 4)));
        refused(
                Reason.INVALID,
                "nhiều nhất là 500",
                () -> answering.handIn(token, ballot("a".repeat(1_000_000), 1, 1, 1)));
        assertThat(inBox()).isZero();
        assertThatCode(() -> answering.handIn(token, GOOD)).doesNotThrowAnyException();
    }

    @Test
    void before_the_campaign_is_opened_and_after_it_is_over_nothing_is_taken() {
        String other = "phieu-chua-mo-2023";
        small.setUp(other);
        BallotToken token =
                rights.issue(other, UNIT, AUDIENCE, 1, USER).rights().get(0).token();
        refused(Reason.NOT_YET_OPEN, "chưa bắt đầu", () -> answering.handIn(token, GOOD));

        campaigns.open(other, clock.instant().minusSeconds(20), clock.instant().minusSeconds(10), USER);
        refused(Reason.CLOSED, "đã kết thúc", () -> answering.handIn(token, GOOD));

        campaigns.extend(other, clock.instant().plus(Duration.ofDays(3)), "Nhiều nơi chưa gửi đủ.", USER);
        assertThatCode(() -> drafts.save(token, GOOD)).doesNotThrowAnyException();

        box.close(other, null, USER);
        refused(Reason.CLOSED, "đã kết thúc", () -> answering.handIn(token, GOOD));
        refused(Reason.CLOSED, "đã kết thúc", () -> drafts.save(token, GOOD));
        assertThatThrownBy(() -> rights.issue(other, UNIT, AUDIENCE, 1, USER)).hasMessageContaining("đã kết thúc");
    }

    @Test
    void a_lost_sheet_is_replaced_by_another() {
        IssuedBatch batch = issue(3);
        IssuedBatch again = rights.replace(PLAN, batch.id(), 2, "Mất phiếu.", USER);

        refused(
                Reason.VOID,
                "đã được thu hồi",
                () -> answering.handIn(batch.rights().get(1).token(), GOOD));
        answering.handIn(again.rights().get(0).token(), GOOD);
        answering.handIn(batch.rights().get(0).token(), GOOD);
        assertThatThrownBy(() -> rights.takeBack(PLAN, batch.id(), 1, "Nhầm.", USER))
                .isInstanceOf(InvalidSurvey.class)
                .hasMessage("Phiếu số 1 đã được trả lời nên không thu hồi được.");
        assertThatThrownBy(() -> rights.takeBack(PLAN, batch.id(), 2, "Nhầm.", USER))
                .hasMessage("Phiếu số 2 đã được thu hồi trước đó.");
        assertThatThrownBy(() -> rights.takeBack(PLAN, batch.id(), 9, "Nhầm.", USER))
                .hasMessageContaining("không có phiếu số 9");
        assertThatThrownBy(() -> rights.takeBack(PLAN, batch.id(), 3, " ", USER))
                .hasMessageContaining("lý do");
        assertThat(campaigns.progress(PLAN))
                .contains(new GroupProgress(UNIT, AUDIENCE, 20, 3, 2))
                .hasSize(18 * 3 + 9 * 3)
                .extracting(GroupProgress::expected)
                .satisfies(expected -> assertThat(
                                expected.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(1278));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_001, Integer.MIN_VALUE})
    void so_many_rights_are_not_issued_at_once(int count) {
        assertThatThrownBy(() -> issue(count))
                .isInstanceOf(InvalidSurvey.class)
                .hasMessageContaining("từ 1 đến 100.000");
    }

    @Test
    void a_group_that_is_not_asked_about_a_unit_gets_no_rights() {
        assertThatThrownBy(() -> rights.issue(PLAN, UNIT, "huyen-lanh-dao-xa", 1, USER))
                .isInstanceOf(InvalidSurvey.class)
                .hasMessageContaining("không hỏi nhóm đối tượng “huyen-lanh-dao-xa”");
    }

    @Test
    void a_draft_is_there_for_the_holder_of_the_sheet_until_the_ballot_is_handed_in() {
        BallotToken token = issue(1).rights().get(0).token();
        drafts.save(token, ballot(1, 0, 0));
        drafts.save(token, GOOD);

        assertThat(drafts.find(token)).contains(GOOD);
        answering.handIn(token, GOOD);
        assertThat(drafts()).isZero();
        refused(Reason.USED, "mỗi phiếu chỉ gửi một lần", () -> drafts.find(token));
        refused(Reason.USED, "mỗi phiếu chỉ gửi một lần", () -> drafts.save(token, GOOD));
    }

    @Test
    void a_draft_put_beside_another_right_does_not_open() {
        List<IssuedRight> two = issue(2).rights();
        drafts.save(two.get(0).token(), GOOD);
        drafts.save(two.get(1).token(), GOOD);
        database.update(
                "update ballot_draft set sealed = (select sealed from ballot_draft order by token_hash limit 1)");

        assertThat(two.stream().filter(right -> drafts.find(right.token()).isPresent()))
                .hasSize(1);
    }

    @Test
    void a_draft_that_was_given_up_is_not_shown_and_is_deleted() {
        BallotToken token = issue(1).rights().get(0).token();
        drafts.save(token, GOOD);
        assertThat(drafts.deleteExpired()).isZero();
        database.update("update ballot_draft set expires_on = expires_on - 15");

        assertThat(drafts.find(token)).isEmpty();
        assertThat(drafts.deleteExpired()).isEqualTo(1);
    }

    @Test
    void drafts_go_with_rights_that_are_taken_back_and_with_the_campaign() {
        IssuedBatch batch = issue(2);
        batch.rights().forEach(right -> drafts.save(right.token(), GOOD));

        rights.takeBack(PLAN, batch.id(), 1, "Mất phiếu.", USER);
        assertThat(drafts()).isEqualTo(1);
        box.close(PLAN, null, USER);
        assertThat(drafts()).isZero();
    }

    @Test
    void another_key_of_the_server_is_noticed_before_anything_is_lost() {
        database.execute("alter table survey_campaign disable trigger survey_campaign_append_only");
        database.update("update survey_campaign set key_check = sha256('x')");
        database.execute("alter table survey_campaign enable trigger survey_campaign_append_only");

        assertThatThrownBy(() -> issue(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("restore PARINDEX_SURVEY_KEY");
    }

    private IssuedBatch issue(int count) {
        return rights.issue(PLAN, UNIT, AUDIENCE, count, USER);
    }

    private int inBox() {
        return database.queryForObject("select count(*) from ballot_box where plan_id = ?", Integer.class, PLAN);
    }

    private int drafts() {
        return database.queryForObject(
                "select count(*) from ballot_draft join ballot_right using (token_hash) where plan_id = ?",
                Integer.class,
                PLAN);
    }

    private static void refused(Reason reason, String message, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        BallotRefused.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(message);
    }
}

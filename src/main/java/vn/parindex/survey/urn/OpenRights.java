package vn.parindex.survey.urn;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.BallotRefused.Reason;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.campaign.CampaignLock;
import vn.parindex.survey.campaign.CampaignWindow;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;

/** Looks up rights by what their holder shows. */
@Component
public class OpenRights {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(VietnamTime.ZONE);

    private final SurveyKeys keys;
    private final Campaigns campaigns;
    private final CampaignLock lock;
    private final QuestionnaireVersions versions;
    private final JdbcClient database;
    private final Clock clock;

    OpenRights(
            SurveyKeys keys,
            Campaigns campaigns,
            CampaignLock lock,
            QuestionnaireVersions versions,
            JdbcClient database,
            Clock clock) {
        this.keys = keys;
        this.campaigns = campaigns;
        this.lock = lock;
        this.versions = versions;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The right of a token, for who is about to answer.
     *
     * @throws BallotRefused if it is unknown, used or taken back, or the campaign is not open
     */
    @Transactional(readOnly = true)
    public OpenRight require(BallotToken token) {
        return require("token_hash", keys.current().hash(token));
    }

    /** The right of a code that staff type in, on the same conditions. */
    @Transactional(readOnly = true)
    public OpenRight require(BallotCode code) {
        return require("code_hash", keys.current().hash(code));
    }

    /** What somebody is told who shows something that is no token or code. */
    public static BallotRefused unknown() {
        return new BallotRefused(
                Reason.UNKNOWN, "Đường dẫn hoặc mã phiếu không đúng; kiểm tra lại từng chữ, số in trên phiếu.");
    }

    /** What somebody is told whose right is in this state. */
    static BallotRefused refusal(String state) {
        return "USED".equals(state)
                ? new BallotRefused(
                        Reason.USED, "Phiếu này đã được gửi; mỗi phiếu chỉ gửi một lần. Cảm ơn ông/bà đã trả lời.")
                : new BallotRefused(
                        Reason.VOID,
                        "Phiếu này đã được thu hồi nên không còn giá trị; liên hệ cơ quan phát phiếu để nhận phiếu khác.");
    }

    private OpenRight require(String column, byte[] hash) {
        Found found = database.sql(
                        """
                        select token_hash, plan_id, unit_code, audience, questionnaire_version, state
                        from ballot_right where %s = ?
                        """
                                .formatted(column))
                .param(hash)
                .query((row, number) -> new Found(
                        row.getBytes("token_hash"),
                        row.getString("plan_id"),
                        row.getString("unit_code"),
                        row.getString("audience"),
                        row.getInt("questionnaire_version"),
                        row.getString("state")))
                .optional()
                .orElseThrow(OpenRights::unknown);
        if (!"ISSUED".equals(found.state)) {
            throw refusal(found.state);
        }
        requireOpen(found.planId);
        return new OpenRight(
                found.tokenHash,
                found.planId,
                found.unit,
                found.audience,
                found.version,
                versions.sheet(found.version));
    }

    /**
     * Keeps the campaign open until the transaction ends.
     *
     * @throws BallotRefused if it is not open
     */
    void requireOpen(String planId) {
        lock.handIn(planId);
        checkWindow(campaigns.window(planId));
    }

    private void checkWindow(CampaignWindow window) {
        Instant now = clock.instant();
        if (window.isOver(now)) {
            throw new BallotRefused(
                    Reason.CLOSED,
                    "Đợt điều tra đã kết thúc nên phiếu không còn được nhận. Cảm ơn ông/bà đã quan tâm.");
        }
        if (window.isBefore(now)) {
            throw new BallotRefused(
                    Reason.NOT_YET_OPEN,
                    window.opens() == null
                            ? "Đợt điều tra chưa bắt đầu; mời ông/bà trả lời khi đợt điều tra được mở."
                            : "Đợt điều tra chưa bắt đầu; mời ông/bà trả lời từ " + MOMENT.format(window.opens())
                                    + ".");
        }
    }

    private record Found(byte[] tokenHash, String planId, String unit, String audience, int version, String state) {}
}

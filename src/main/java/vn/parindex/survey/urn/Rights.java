package vn.parindex.survey.urn;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.campaign.AskedGroup;
import vn.parindex.survey.campaign.Campaigns;

/** Issues rights to answer and takes back those that were not used. */
@Service
@Transactional
public class Rights {

    static final int MOST_AT_ONCE = 100_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Campaigns campaigns;
    private final SurveyKeys keys;
    private final JdbcClient database;
    private final Clock clock;

    Rights(Campaigns campaigns, SurveyKeys keys, JdbcClient database, Clock clock) {
        this.campaigns = campaigns;
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Issues rights for a group about a unit. What is returned is there once: print or mail it, and forget it.
     *
     * @throws InvalidSurvey if the campaign does not ask the group, is closed, or the number is none
     */
    public IssuedBatch issue(String planId, String unit, String audience, int count, String user) {
        return issue(planId, unit, audience, count, null, user);
    }

    /**
     * Issues rights beyond what the plan expects; as {@link #issue} otherwise.
     *
     * @param reason why
     */
    public IssuedBatch issueMore(String planId, String unit, String audience, int count, String reason, String user) {
        requireReason(reason, "Ghi rõ lý do phát hành thêm phiếu.");
        return issue(planId, unit, audience, count, reason, user);
    }

    /**
     * Takes back a right that was not used, for example because its sheet was lost.
     *
     * @param number of the sheet within the batch
     * @throws InvalidSurvey if there is no such sheet, no reason is given, or the right was used or taken back before
     */
    public void takeBack(String planId, long batch, int number, String reason, String user) {
        requireReason(reason, "Ghi rõ lý do thu hồi phiếu.");
        requireNotClosed(planId);
        int changed = database.sql(
                        """
                        update ballot_right set state = 'VOID'
                        where batch = ? and number = ? and plan_id = ? and state = 'ISSUED'
                        """)
                .params(batch, number, planId)
                .update();
        if (changed == 0) {
            throw refused(whyNot(planId, batch, number));
        }
        database.sql(
                        """
                        delete from ballot_draft d using ballot_right r
                        where r.token_hash = d.token_hash and r.batch = ? and r.number = ?
                        """)
                .params(batch, number)
                .update();
        database.sql("insert into ballot_right_void (id, batch, number, reason, entered_by, entered_at)"
                        + " values (nextval('ballot_right_void_seq'), ?, ?, ?, ?, ?)")
                .params(batch, number, reason, user, Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Takes back all rights of a batch that were not used, for example because the file was never printed.
     *
     * @return how many
     * @throws InvalidSurvey if no reason is given, or none is left
     */
    public int takeBackAll(String planId, long batch, String reason, String user) {
        requireReason(reason, "Ghi rõ lý do thu hồi phiếu.");
        requireNotClosed(planId);
        List<Integer> numbers = database.sql(
                        """
                        update ballot_right set state = 'VOID' where batch = ? and plan_id = ? and state = 'ISSUED'
                        returning number
                        """)
                .params(batch, planId)
                .query(Integer.class)
                .list();
        if (numbers.isEmpty()) {
            throw refused("Đợt phát hành này không còn phiếu nào chưa trả lời để thu hồi.");
        }
        database.sql(
                        """
                        delete from ballot_draft d using ballot_right r
                        where r.token_hash = d.token_hash and r.batch = ? and r.state = 'VOID'
                        """)
                .param(batch)
                .update();
        database.sql("insert into ballot_right_void (id, batch, number, reason, entered_by, entered_at)"
                        + " select nextval('ballot_right_void_seq'), ?, number, ?, ?, ? from unnest(?) number")
                .params(batch, reason, user, Timestamp.from(clock.instant()), numbers.toArray(Integer[]::new))
                .update();
        return numbers.size();
    }

    /**
     * Takes back a right and issues another for the same group about the same unit.
     *
     * @throws InvalidSurvey as {@link #takeBack} and {@link #issue} do
     */
    public IssuedBatch replace(String planId, long batch, int number, String reason, String user) {
        takeBack(planId, batch, number, reason, user);
        return database.sql("select unit_code, audience from ballot_right_batch where id = ?")
                .param(batch)
                .query((row, i) -> issue(planId, row.getString(1), row.getString(2), 1, reason, user))
                .single();
    }

    private void requireNotClosed(String planId) {
        if (campaigns.window(planId).closed()) {
            throw refused("Đợt điều tra đã đóng nên không thu hồi phiếu được nữa.");
        }
    }

    private IssuedBatch issue(String planId, String unit, String audience, int count, String reason, String user) {
        if (count < 1 || count > MOST_AT_ONCE) {
            throw refused("Số phiếu phát hành mỗi lần phải từ 1 đến 100.000; nhập lại.");
        }
        AskedGroup group = campaigns.asked(planId, unit, audience);
        if (campaigns.window(planId).isOver(clock.instant())) {
            throw refused("Đợt điều tra đã kết thúc nên không phát hành thêm phiếu; gia hạn nếu cần.");
        }
        long batch = batch(planId, group, count, reason, user);
        List<IssuedRight> rights = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new IssuedRight(number, BallotToken.random(RANDOM), BallotCode.random(RANDOM)))
                .toList();
        SurveyKey key = keys.of(planId);
        database.sql(
                        """
                        insert into ballot_right (token_hash, code_hash, batch, number, plan_id, unit_code, audience,
                                                  questionnaire_version)
                        select issued.token_hash, issued.code_hash, b.id, issued.number, b.plan_id, b.unit_code, b.audience,
                               b.questionnaire_version
                        from ballot_right_batch b,
                             unnest(?, ?) with ordinality as issued(token_hash, code_hash, number)
                        where b.id = ?
                        """)
                .params(
                        rights.stream().map(right -> key.hash(right.token())).toArray(byte[][]::new),
                        rights.stream().map(right -> key.hash(right.code())).toArray(byte[][]::new),
                        batch)
                .update();
        return new IssuedBatch(batch, unit, audience, rights);
    }

    private long batch(String planId, AskedGroup group, int count, String reason, String user) {
        return database.sql(
                        """
                        insert into ballot_right_batch (id, plan_id, unit_code, audience, questionnaire_version, size, reason,
                                                        entered_by, entered_at)
                        values (nextval('ballot_right_batch_seq'), ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        planId,
                        group.unit(),
                        group.audience(),
                        group.sheet(),
                        count,
                        reason,
                        user,
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private String whyNot(String planId, long batch, int number) {
        String state = database.sql("select state from ballot_right where batch = ? and number = ? and plan_id = ?")
                .params(batch, number, planId)
                .query(String.class)
                .optional()
                .orElse("");
        return switch (state) {
            case "USED" -> "Phiếu số %d đã được trả lời nên không thu hồi được.".formatted(number);
            case "VOID" -> "Phiếu số %d đã được thu hồi trước đó.".formatted(number);
            default -> "Đợt phát hành này không có phiếu số %d; kiểm tra lại số phiếu.".formatted(number);
        };
    }

    private static void requireReason(String reason, String problem) {
        if (reason == null || reason.isBlank()) {
            throw refused(problem);
        }
    }

    private static InvalidSurvey refused(String problem) {
        return new InvalidSurvey(List.of(problem));
    }
}

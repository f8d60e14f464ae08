package vn.parindex.survey.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.urn.IssuedBatch;
import vn.parindex.survey.urn.Rights;

/**
 * Issues ballots for hand-out. What is made of them is made within the transaction: rights whose file could not be
 * written were never issued.
 */
@Service
@Transactional
public class HandOuts {

    /** A file is written in memory while others wait. */
    private static final int MOST_IN_FILE = 5_000;

    private static final String OF_RECIPIENTS =
            "plan_id = :plan and (:unit = '' or unit_code = :unit) and (:audience = '' or audience = :audience)";

    private final Rights rights;
    private final JdbcClient database;

    HandOuts(Rights rights, JdbcClient database) {
        this.rights = rights;
        this.database = database;
    }

    /** Number of the latest issue to the recipients; 0 before the first. */
    @Transactional(readOnly = true)
    public long latest(String planId, Recipients recipients) {
        return of("select coalesce(max(id), 0) from ballot_right_batch where ", planId, recipients)
                .query(Long.class)
                .single();
    }

    /**
     * Issues what was ordered.
     *
     * @param write makes the file from tokens and codes, which are not there again
     * @throws InvalidSurvey if something was issued since the user looked, nothing is left to issue, more than the plan
     *     expects is asked for without a reason, or {@link Rights#issue} refuses
     */
    public <T> T issue(String planId, IssueOrder order, String user, Function<List<IssuedBatch>, T> write) {
        List<Outstanding> groups = lock(planId, order.recipients());
        if (groups.isEmpty()) {
            throw refused("Đợt điều tra không hỏi nhóm đối tượng này về cơ quan, đơn vị này; kiểm tra lại.");
        }
        if (latest(planId, order.recipients()) != order.latest()) {
            throw refused("Đã có đợt phát hành khác sau khi trang này được mở nên chưa phát hành thêm."
                    + " Xem danh sách các đợt phát hành rồi tải lại trang; nếu chưa lưu được tệp của đợt vừa phát hành"
                    + " thì thu hồi đợt đó và phát hành lại.");
        }
        var issued = new ArrayList<IssuedBatch>();
        for (Outstanding group : groups) {
            int left = Math.max(0, group.expected() - group.issued());
            int count = order.count() == 0 ? left : order.count();
            if (count > left) {
                requireReason(order, group, left);
                issued.add(rights.issueMore(
                        planId,
                        group.unit(),
                        group.audience(),
                        count,
                        order.reason().strip(),
                        user));
            } else if (count > 0) {
                issued.add(rights.issue(planId, group.unit(), group.audience(), count, user));
            }
        }
        if (issued.isEmpty()) {
            throw refused("Đã phát hành đủ số phiếu theo kế hoạch. Phiếu bị mất, hỏng thì thay phiếu theo số phiếu;"
                    + " cần thêm phiếu thì chọn từng nhóm đối tượng, nhập số phiếu và lý do.");
        }
        if (issued.stream().mapToInt(batch -> batch.rights().size()).sum() > MOST_IN_FILE) {
            throw refused("Một tệp có nhiều nhất 5.000 phiếu; phát hành từng cơ quan, đơn vị hoặc chia làm nhiều đợt.");
        }
        return write.apply(issued);
    }

    /**
     * Replaces a lost sheet.
     *
     * @throws InvalidSurvey as {@link Rights#replace} does
     */
    public <T> T replace(
            String planId, long batch, int number, String reason, String user, Function<List<IssuedBatch>, T> write) {
        return write.apply(List.of(rights.replace(planId, batch, number, reason, user)));
    }

    /** Whoever issues to the same recipients at this moment is waited for. */
    private List<Outstanding> lock(String planId, Recipients recipients) {
        of(
                        "select unit_code from survey_asked where ",
                        planId,
                        recipients,
                        " order by unit_code, audience for no key update")
                .query(String.class)
                .list();
        return of(
                        """
                        select a.unit_code, a.audience, a.expected,
                               (select count(*) from ballot_right r
                                where r.plan_id = a.plan_id and r.unit_code = a.unit_code and r.audience = a.audience
                                      and r.state <> 'VOID') as issued
                        from survey_asked a where
                        """,
                        planId,
                        recipients,
                        " order by a.unit_code, a.audience")
                .query((row, number) -> new Outstanding(
                        row.getString("unit_code"),
                        row.getString("audience"),
                        row.getInt("expected"),
                        row.getInt("issued")))
                .list();
    }

    private JdbcClient.StatementSpec of(String select, String planId, Recipients recipients, String... order) {
        return database.sql(select + OF_RECIPIENTS + String.join("", order))
                .param("plan", planId)
                .param("unit", recipients.unit())
                .param("audience", recipients.audience());
    }

    private static void requireReason(IssueOrder order, Outstanding group, int left) {
        if (order.reason().isBlank()) {
            throw refused(
                    "Theo kế hoạch chỉ còn %d phiếu được phát hành cho nhóm này (kế hoạch %d, đã phát hành %d); muốn phát hành nhiều hơn thì ghi rõ lý do."
                            .formatted(left, group.expected(), group.issued()));
        }
    }

    private static InvalidSurvey refused(String problem) {
        return new InvalidSurvey(List.of(problem));
    }

    private record Outstanding(String unit, String audience, int expected, int issued) {}
}

package vn.parindex.account;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.AccountChange.Kind;
import vn.parindex.calendar.VietnamTime;

/**
 * Who stands in for whom on which days. A deputy has the groups of the absent person for these days and no longer; what
 * they could do only by that is recorded as done in that person's place.
 */
@Component
@Transactional
public class Deputies {

    private static final String COLUMNS =
            "id, absent, deputy, first_day, last_day, reason, entered_by, entered_at," + " ended_by, ended_at";

    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_REASON = 500;
    private static final String EXCLUSION_VIOLATION = "somebody stands in already";

    private final JdbcClient database;
    private final AccountChanges changes;
    private final Clock clock;

    Deputies(JdbcClient database, AccountChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** All, the latest first. */
    @Transactional(readOnly = true)
    public List<Deputyship> all() {
        return database.sql("select " + COLUMNS + " from deputyship order by first_day desc, id desc")
                .query((row, number) -> deputyship(row))
                .list();
    }

    /** Those in force today by which a user stands in for others. */
    @Transactional(readOnly = true)
    public List<Deputyship> of(String deputy) {
        LocalDate today = today();
        return database
                .sql("select " + COLUMNS + " from deputyship where deputy = :deputy and last_day >= :today"
                        + " order by id")
                .param("deputy", deputy)
                .param("today", Date.valueOf(today))
                .query((row, number) -> deputyship(row))
                .list()
                .stream()
                .filter(known -> known.isOn(today))
                .toList();
    }

    /**
     * Names a deputy.
     *
     * @throws AccountRefused with all that is wrong; whether the two may be, by their groups, was asked before
     */
    public void name(String absent, String deputy, LocalDate firstDay, LocalDate lastDay, String reason, String by) {
        List<String> problems = problems(absent, deputy, firstDay, lastDay, reason);
        if (!problems.isEmpty()) {
            throw new AccountRefused(problems);
        }
        try {
            database.sql(
                            """
                            insert into deputyship (id, absent, deputy, first_day, last_day, reason, entered_by, entered_at)
                            values (nextval('deputyship_seq'), :absent, :deputy, :first, :last, :reason, :by, :at)
                            """)
                    .param("absent", absent)
                    .param("deputy", deputy)
                    .param("first", Date.valueOf(firstDay))
                    .param("last", Date.valueOf(lastDay))
                    .param("reason", reason.strip())
                    .param("by", by)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DataAccessException refused) {
            if (String.valueOf(refused.getMostSpecificCause().getMessage()).contains(EXCLUSION_VIOLATION)) {
                throw new AccountRefused(
                        "Trong thời gian này “%s” đã có người làm thay; chấm dứt ủy quyền cũ trước.".formatted(absent));
            }
            throw refused;
        }
        changes.record(
                Kind.DEPUTY_NAMED,
                absent,
                null,
                "%s làm thay, %s – %s: %s"
                        .formatted(deputy, VietnamTime.format(firstDay), VietnamTime.format(lastDay), reason.strip()),
                by);
    }

    /**
     * Ends a deputyship at once.
     *
     * @throws AccountRefused if it is over already
     */
    public void end(long id, String by) {
        Deputyship known = all().stream()
                .filter(deputyship -> deputyship.id() == id)
                .findFirst()
                .orElseThrow(() -> new AccountRefused("Không có ủy quyền này; tải lại trang."));
        int ended = database.sql(
                        "update deputyship set ended_by = :by, ended_at = :at where id = :id and ended_at is null"
                                + " and last_day >= :today")
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("today", Date.valueOf(today()))
                .update();
        if (ended == 0) {
            throw new AccountRefused("Ủy quyền này đã hết; tải lại trang.");
        }
        changes.record(Kind.DEPUTY_ENDED, known.absent(), null, "%s thôi làm thay".formatted(known.deputy()), by);
    }

    /**
     * Records what a deputy did in the place of the absent person.
     *
     * @param taskId null where a process was started
     */
    public void record(Deputyship deputyship, DeputyAct.Kind kind, String name, String businessKey, String taskId) {
        database.sql(
                        """
                        insert into deputy_act (id, deputyship_id, kind, name, business_key, task_id, acted_at)
                        values (nextval('deputy_act_seq'), :deputyship, :kind, :name, :key, :task, :at)
                        """)
                .param("deputyship", deputyship.id())
                .param("kind", kind.name())
                .param("name", name)
                .param("key", businessKey)
                .param("task", taskId)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** What was done under a deputyship, in its order. */
    @Transactional(readOnly = true)
    public List<DeputyAct> acts() {
        return database.sql(
                        "select deputyship_id, kind, name, business_key, task_id, acted_at from deputy_act order by id")
                .query((row, number) -> new DeputyAct(
                        row.getLong("deputyship_id"),
                        DeputyAct.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("business_key"),
                        row.getString("task_id"),
                        row.getTimestamp("acted_at").toInstant()))
                .list();
    }

    private List<String> problems(String absent, String deputy, LocalDate firstDay, LocalDate lastDay, String reason) {
        var problems = new ArrayList<String>();
        if (absent.equals(deputy)) {
            problems.add("Người vắng mặt và người làm thay phải là hai người khác nhau.");
        }
        if (reason == null || reason.isBlank()) {
            problems.add("Ghi rõ lý do ủy quyền, ví dụ: nghỉ phép, đi công tác.");
        } else if (reason.strip().length() > LONGEST_REASON) {
            problems.add("Lý do dài quá %d ký tự; rút gọn lại.".formatted(LONGEST_REASON));
        }
        if (lastDay.isBefore(firstDay)) {
            problems.add("Ngày cuối phải từ ngày đầu trở đi.");
        } else if (lastDay.isBefore(today())) {
            problems.add("Thời gian ủy quyền đã qua; chọn ngày cuối từ hôm nay trở đi.");
        } else if (firstDay.plusDays(LONGEST_DAYS).isBefore(lastDay)) {
            problems.add("Thời gian ủy quyền dài quá một năm; chọn ngày cuối sớm hơn.");
        }
        return problems;
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private static Deputyship deputyship(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Deputyship(
                row.getLong("id"),
                row.getString("absent"),
                row.getString("deputy"),
                row.getDate("first_day").toLocalDate(),
                row.getDate("last_day").toLocalDate(),
                row.getString("reason"),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant(),
                row.getString("ended_by"),
                ended == null ? null : ended.toInstant());
    }
}

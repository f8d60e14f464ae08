package vn.parindex.survey.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.Unit;
import vn.parindex.survey.InvalidSurvey;

/** Sets up campaigns, opens, extends and closes them. What was decided is appended; the state is read from it. */
@Service
@Transactional
public class Campaigns {

    private final Plans plans;
    private final QuestionnaireVersions versions;
    private final CampaignLock lock;
    private final JdbcClient database;
    private final Clock clock;

    Campaigns(Plans plans, QuestionnaireVersions versions, CampaignLock lock, JdbcClient database, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.lock = lock;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Sets up the campaign of a plan: keeps its questionnaires and makes room for its ballots.
     *
     * @param sheets one for each respondent group of the plan
     * @param keyCheck what tells the server's key, 32 bytes
     * @throws InvalidSurvey if the plan has a campaign already, or the questionnaires do not fit its groups
     */
    public void setUp(String planId, List<AudienceSheet> sheets, byte[] keyCheck, String user) {
        Plan plan = plans.get(planId);
        Map<String, AudienceSheet> byAudience = CampaignSheets.of(plan, sheets);
        int added = database.sql(
                        """
                        insert into survey_campaign (plan_id, key_check, set_up_by, set_up_at)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(planId, keyCheck, user, now())
                .update();
        if (added == 0) {
            throw refused("Kế hoạch này đã có đợt điều tra; mỗi kế hoạch chỉ lập một đợt.");
        }
        for (RespondentGroup group : plan.respondentGroups()) {
            AudienceSheet sheet = byAudience.get(group.code());
            int version = versions.keep(sheet.sheet(), sheet.document());
            for (Unit unit : plan.unitsOf(group.unitGroup())) {
                database.sql("insert into survey_asked (plan_id, unit_code, audience, questionnaire_version, expected)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(planId, unit.code(), group.code(), version, group.perUnit())
                        .update();
            }
        }
        database.sql("select add_ballot_partition(?)").param(planId).query(rows -> {});
    }

    /** @throws InvalidSurvey if it was opened before, or would end before it begins */
    public void open(String planId, Instant opens, Instant closes, String user) {
        decide(planId);
        if (window(planId).opens() != null) {
            throw refused("Đợt điều tra này đã được mở; muốn đổi ngày kết thúc thì gia hạn.");
        }
        if (!closes.isAfter(opens)) {
            throw refused("Thời điểm kết thúc phải sau thời điểm bắt đầu; chọn lại.");
        }
        append(planId, new CampaignEvent(CampaignEvent.Kind.OPENED, opens, closes, null, null, null, user, null));
    }

    /** @throws InvalidSurvey if it is not open, no reason is given, or the new end is not in the future */
    public void extend(String planId, Instant closes, String reason, String user) {
        decide(planId);
        CampaignWindow window = window(planId);
        if (window.opens() == null || window.closed()) {
            throw refused("Đợt điều tra chưa mở hoặc đã đóng nên không gia hạn được.");
        }
        var problems = new ArrayList<String>();
        requireReason(reason, "Ghi rõ lý do gia hạn.", problems);
        if (!closes.isAfter(clock.instant()) || !closes.isAfter(window.opens())) {
            problems.add("Thời điểm kết thúc mới phải ở sau thời điểm này và sau khi đợt điều tra bắt đầu; chọn lại.");
        }
        refuse(problems);
        append(planId, new CampaignEvent(CampaignEvent.Kind.EXTENDED, null, closes, null, null, reason, user, null));
    }

    /**
     * Closes it for good. Whoever is handing in a ballot at this moment is waited for; nobody after that is let in.
     *
     * @param reason null if it ends as planned
     * @throws InvalidSurvey if it was not opened, or is closed
     */
    public void close(String planId, String reason, String user) {
        decide(planId);
        lock.close(planId);
        CampaignWindow window = window(planId);
        if (window.opens() == null || window.closed()) {
            throw refused("Đợt điều tra chưa mở hoặc đã đóng rồi.");
        }
        append(planId, new CampaignEvent(CampaignEvent.Kind.CLOSED, null, null, null, null, reason, user, null));
    }

    /** Records what was decided about a group with fewer ballots than the plan expects. */
    public void decideBelowQuota(String planId, String unit, String audience, String reason, String user) {
        decide(planId);
        var problems = new ArrayList<String>();
        requireReason(reason, "Ghi rõ quyết định và lý do.", problems);
        refuse(problems);
        asked(planId, unit, audience);
        append(
                planId,
                new CampaignEvent(CampaignEvent.Kind.BELOW_QUOTA, null, null, unit, audience, reason, user, null));
    }

    /** When answers are taken; says so also for a campaign that was never opened. */
    @Transactional(readOnly = true)
    public CampaignWindow window(String planId) {
        CampaignWindow window = CampaignWindow.UNOPENED;
        for (CampaignEvent event : events(planId)) {
            window = window.with(event);
        }
        return window;
    }

    /** What happened, in order. */
    @Transactional(readOnly = true)
    public List<CampaignEvent> events(String planId) {
        return database.sql("select * from survey_campaign_event where plan_id = ? order by id")
                .param(planId)
                .query((row, number) -> event(row))
                .list();
    }

    /**
     * A group about a unit.
     *
     * @throws InvalidSurvey if the campaign does not ask it
     */
    @Transactional(readOnly = true)
    public AskedGroup asked(String planId, String unit, String audience) {
        return database.sql(
                        """
                        select unit_code, audience, questionnaire_version, expected from survey_asked
                        where plan_id = ? and unit_code = ? and audience = ?
                        """)
                .params(planId, unit, audience)
                .query((row, number) ->
                        new AskedGroup(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .optional()
                .orElseThrow(() ->
                        refused("Đợt điều tra không hỏi nhóm đối tượng “%s” về cơ quan, đơn vị “%s”; kiểm tra lại."
                                .formatted(audience, unit)));
    }

    /** How far every group has come, by unit and group. */
    @Transactional(readOnly = true)
    public List<GroupProgress> progress(String planId) {
        return database.sql(
                        """
                        select a.unit_code, a.audience, a.expected,
                               coalesce(r.issued, 0) as issued, coalesce(r.used, 0) as used
                        from survey_asked a
                        left join (select unit_code, audience, count(*) filter (where state <> 'VOID') as issued,
                                          count(*) filter (where state = 'USED') as used
                                   from ballot_right where plan_id = :plan
                                   group by unit_code, audience) r using (unit_code, audience)
                        where a.plan_id = :plan
                        order by a.unit_code, a.audience
                        """)
                .param("plan", planId)
                .query((row, number) -> new GroupProgress(
                        row.getString("unit_code"),
                        row.getString("audience"),
                        row.getInt("expected"),
                        row.getInt("issued"),
                        row.getInt("used")))
                .list();
    }

    /** Waits for whoever decides about the campaign at this moment. */
    private void decide(String planId) {
        if (database.sql("select plan_id from survey_campaign where plan_id = ? for no key update")
                .param(planId)
                .query(String.class)
                .optional()
                .isEmpty()) {
            throw new NoSuchElementException("no campaign of plan " + planId);
        }
    }

    private void append(String planId, CampaignEvent event) {
        database.sql(
                        """
                        insert into survey_campaign_event
                          (id, plan_id, kind, opens_at, closes_at, unit_code, audience, reason, entered_by, entered_at)
                        values (nextval('survey_campaign_event_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        planId,
                        event.kind().name(),
                        timestamp(event.opens()),
                        timestamp(event.closes()),
                        event.unit(),
                        event.audience(),
                        event.reason(),
                        event.user(),
                        now())
                .update();
    }

    private static CampaignEvent event(ResultSet row) throws SQLException {
        return new CampaignEvent(
                CampaignEvent.Kind.valueOf(row.getString("kind")),
                instant(row.getTimestamp("opens_at")),
                instant(row.getTimestamp("closes_at")),
                row.getString("unit_code"),
                row.getString("audience"),
                row.getString("reason"),
                row.getString("entered_by"),
                instant(row.getTimestamp("entered_at")));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Timestamp timestamp(Instant instant) {
        return Optional.ofNullable(instant).map(Timestamp::from).orElse(null);
    }

    private static Instant instant(Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant).orElse(null);
    }

    private static void requireReason(String reason, String problem, List<String> problems) {
        if (reason == null || reason.isBlank()) {
            problems.add(problem);
        }
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidSurvey(problems);
        }
    }

    private static InvalidSurvey refused(String problem) {
        return new InvalidSurvey(List.of(problem));
    }
}

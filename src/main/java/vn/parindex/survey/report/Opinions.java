package vn.parindex.survey.report;

import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.survey.Surveys;

/** What people answered about a unit in words. It may tell who wrote it by what it says, so few may read it. */
@Service
@Transactional(readOnly = true)
public class Opinions {

    private final SurveyReports reports;
    private final Surveys surveys;
    private final Plans plans;
    private final JdbcClient database;

    Opinions(SurveyReports reports, Surveys surveys, Plans plans, JdbcClient database) {
        this.reports = reports;
        this.surveys = surveys;
        this.plans = plans;
        this.database = database;
    }

    /**
     * Everything that was answered in words about a unit, by group where the group is large enough.
     *
     * @throws IllegalStateException before the campaign is closed
     */
    public List<OpinionBlock> of(String planId, String unit) {
        if (!surveys.isClosed(planId)) {
            throw new IllegalStateException("the campaign of " + planId + " is not closed");
        }
        Plan plan = plans.get(planId);
        String group = plan.unit(unit).group();
        var ballots = new HashMap<String, Integer>();
        database.sql(
                        """
                        select audience, count(*)::int as ballots from ballot
                        where plan_id = ? and unit_code = ? group by audience
                        """)
                .params(planId, unit)
                .query(row -> {
                    ballots.put(row.getString("audience"), row.getInt("ballots"));
                });
        List<OpinionCount> counted = database.sql(
                        """
                        select b.audience, t.key, t.value, count(*)::int as times
                        from ballot b, jsonb_each_text(b.texts) t
                        where b.plan_id = ? and b.unit_code = ?
                        group by b.audience, t.key, t.value
                        """)
                .params(planId, unit)
                .query((row, number) -> new OpinionCount(
                        row.getString("audience"), row.getString("key"), row.getString("value"), row.getInt("times")))
                .list();
        return new OpinionAssembly(plan.respondentGroupsOf(group), reports.questionnaires(plan), ballots).of(counted);
    }
}

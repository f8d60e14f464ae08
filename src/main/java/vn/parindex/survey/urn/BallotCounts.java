package vn.parindex.survey.urn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the ballots that left the box. Those of a campaign that is not closed are not all of them. */
@Service
@Transactional(readOnly = true)
public class BallotCounts {

    private final JdbcClient database;

    BallotCounts(JdbcClient database) {
        this.database = database;
    }

    /** Ballots that left the box, by code of the unit. */
    public Map<String, Integer> byUnit(String planId) {
        var ballots = new HashMap<String, Integer>();
        database.sql("select unit_code, count(*)::int from ballot where plan_id = ? group by unit_code")
                .param(planId)
                .query(row -> {
                    ballots.put(row.getString(1), row.getInt(2));
                });
        return ballots;
    }

    /**
     * How every group answered every question, by unit, group, version and question; nothing for a group without ballots.
     */
    public List<QuestionCount> of(String planId) {
        return database.sql(
                        """
                        with mark as (
                            select b.unit_code, b.audience, b.questionnaire_version, a.question, a.answer,
                                   count(*)::int as ballots
                            from ballot b, unnest(b.answers) with ordinality as a(answer, question)
                            where b.plan_id = :plan
                            group by 1, 2, 3, 4, 5)
                        select m.unit_code, m.audience, m.questionnaire_version, m.question,
                               (select array_agg(coalesce(o.ballots, 0) order by value)
                                from generate_series(1, v.scales[m.question]) value
                                left join unnest(m.answers, m.counts) as o(answer, ballots) on o.answer = value) as options,
                               coalesce(m.counts[array_position(m.answers, 0::smallint)], 0) as blank,
                               coalesce(m.counts[array_position(m.answers, -1::smallint)], 0) as no_opinion,
                               coalesce(m.counts[array_position(m.answers, -2::smallint)], 0) as spoiled
                        from (select unit_code, audience, questionnaire_version, question,
                                     array_agg(answer) as answers, array_agg(ballots) as counts
                              from mark group by 1, 2, 3, 4) m
                        join questionnaire_version v on v.id = m.questionnaire_version
                        order by 1, 2, 3, 4
                        """)
                .param("plan", planId)
                .query((row, number) -> new QuestionCount(
                        row.getString("unit_code"),
                        row.getString("audience"),
                        row.getInt("questionnaire_version"),
                        row.getInt("question"),
                        List.of((Integer[]) row.getArray("options").getArray()),
                        row.getInt("blank"),
                        row.getInt("no_opinion"),
                        row.getInt("spoiled")))
                .list();
    }
}

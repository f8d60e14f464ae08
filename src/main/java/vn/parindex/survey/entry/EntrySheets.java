package vn.parindex.survey.entry;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.survey.campaign.QuestionnaireVersions;

/** The questionnaires that a campaign asks on. */
@Component
public class EntrySheets {

    private final QuestionnaireVersions versions;
    private final JdbcClient database;

    EntrySheets(QuestionnaireVersions versions, JdbcClient database) {
        this.versions = versions;
        this.database = database;
    }

    /** Those of a plan, in order of their ids; none if the plan has no campaign. */
    @Transactional(readOnly = true)
    public List<EntrySheet> of(String planId) {
        return database.sql(
                        """
                        select questionnaire_version, array_agg(distinct audience order by audience) as audiences
                        from survey_asked a join questionnaire_version v on v.id = a.questionnaire_version
                        where plan_id = ? group by questionnaire_version, questionnaire order by questionnaire
                        """)
                .param(planId)
                .query((row, number) ->
                        new EntrySheet(row.getInt(1), versions.questionnaire(row.getInt(1)), List.of((String[])
                                row.getArray(2).getArray())))
                .list();
    }
}

package vn.parindex.survey.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.Unit;
import vn.parindex.scoring.survey.SurveyScoring;
import vn.parindex.survey.UnitSurvey;
import vn.parindex.survey.points.BallotCount;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;

/** Trà Vinh's survey with the shipped questionnaires and answers from a seeded generator. */
public final class SampleReport {

    static final PlanFiles.Source SOURCE = PlanFiles.read("travinh-2023");
    static final Plan PLAN = SOURCE.plan();
    static final Map<String, Questionnaire> QUESTIONNAIRES = QuestionnaireFiles.shipped().stream()
            .map(id -> QuestionnaireFiles.shipped(id).value().orElseThrow().questionnaire())
            .collect(Collectors.toMap(Questionnaire::audience, questionnaire -> questionnaire));

    private SampleReport() {}

    /** All 1,278 ballots; the same every time. */
    public static CampaignReport full() {
        return report(figures(43, PLAN.respondentGroups()), earlier(figures(42, PLAN.respondentGroups())));
    }

    static CampaignReport report(Map<String, UnitSurvey> figures, EarlierMeans earlier) {
        return new ReportAssembly(PLAN, SOURCE.sets(), QUESTIONNAIRES, earlier).of(figures);
    }

    /** The same plan a year before. */
    static EarlierMeans earlier(Map<String, UnitSurvey> figures) {
        var means = new LinkedHashMap<String, Map<String, EarlierMeans.Figure>>();
        figures.forEach((unit, survey) -> means.put(
                unit,
                UnitViews.of(survey, SOURCE.sets().get(PLAN.groupOf(unit).criteriaSet()), PLAN.surveyRules())
                        .means()));
        return new EarlierMeans(PLAN.year() - 1, means);
    }

    /** As many ballots of these groups as the plan expects. */
    static Map<String, UnitSurvey> figures(long seed, List<RespondentGroup> groups) {
        var random = new Random(seed);
        var figures = new LinkedHashMap<String, UnitSurvey>();
        for (Unit unit : PLAN.evaluatedUnits()) {
            var counts = new ArrayList<BallotCount>();
            int ballots = 0;
            int quality = 1 + random.nextInt(3);
            for (RespondentGroup group : groups) {
                if (group.unitGroup().equals(unit.group())) {
                    counts.add(count(QUESTIONNAIRES.get(group.code()), group.perUnit(), quality, random));
                    ballots += group.perUnit();
                }
            }
            figures.put(unit.code(), survey(unit, counts, ballots));
        }
        return figures;
    }

    static UnitSurvey survey(Unit unit, List<BallotCount> counts, int ballots) {
        var answers = BallotCount.together(counts.stream());
        var set = SOURCE.sets().get(PLAN.groupOf(unit.code()).criteriaSet());
        return new UnitSurvey(
                unit.code(),
                ballots,
                PLAN.expectedBallotsOf(unit.code()),
                answers,
                new SurveyScoring(set, PLAN.surveyRules()).score(answers));
    }

    private static BallotCount count(Questionnaire questionnaire, int ballots, int quality, Random random) {
        var count = new BallotCount(questionnaire);
        List<Question> rated = questionnaire.rated();
        for (int i = 0; i < ballots; i++) {
            short[] answers = new short[rated.size()];
            for (int q = 0; q < answers.length; q++) {
                int scale = ((QuestionKind.Rated) rated.get(q).kind()).scale();
                int chance = random.nextInt(20);
                answers[q] = (short) (chance < 3 ? -chance : Math.min(scale, quality + random.nextInt(scale)));
            }
            count.add(answers);
        }
        return count;
    }
}

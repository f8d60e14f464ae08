package vn.parindex.survey.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.plan.Plan;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.Unit;
import vn.parindex.plan.UnitGroup;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Mean;
import vn.parindex.scoring.survey.CriterionView;
import vn.parindex.scoring.survey.MeanComparison;
import vn.parindex.scoring.survey.SurveyTally;
import vn.parindex.survey.UnitSurvey;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;

/**
 * Puts a report together from what was counted.
 *
 * @param sets criteria sets by id
 * @param questionnaires by code of the respondent group
 * @param earlier null if there is nothing to compare with
 */
record ReportAssembly(
        Plan plan, Map<String, CriteriaSet> sets, Map<String, Questionnaire> questionnaires, EarlierMeans earlier) {

    /** @param figures by code of the unit; units without any are left out */
    CampaignReport of(Map<String, UnitSurvey> figures) {
        List<UnitReport> units =
                plan.groups().stream().flatMap(group -> units(group, figures)).toList();
        return new CampaignReport(plan.id(), plan.title(), plan.year(), earlier == null ? null : earlier.year(), units);
    }

    private Stream<UnitReport> units(UnitGroup group, Map<String, UnitSurvey> figures) {
        var views = new LinkedHashMap<Unit, UnitViews>();
        plan.unitsOf(group.code()).stream()
                .filter(unit -> figures.containsKey(unit.code()))
                .forEach(unit -> views.put(
                        unit,
                        UnitViews.of(figures.get(unit.code()), sets.get(group.criteriaSet()), plan.surveyRules())));
        return views.entrySet().stream().map(unit -> unit(unit.getKey(), group, unit.getValue(), views.values()));
    }

    private UnitReport unit(Unit unit, UnitGroup group, UnitViews own, Collection<UnitViews> all) {
        List<FieldReport> fields = own.set().fields().stream()
                .filter(field -> field.leaves().anyMatch(leaf -> own.leaves().containsKey(leaf.code())))
                .map(field -> field(field, unit, own, all))
                .toList();
        return new UnitReport(
                unit.code(),
                unit.name(),
                group.code(),
                group.name(),
                own.survey().ballots(),
                own.survey().expected(),
                fields.stream().map(FieldReport::tally).reduce(SurveyTally.NOTHING, SurveyTally::plus),
                fields);
    }

    private FieldReport field(Criterion field, Unit unit, UnitViews own, Collection<UnitViews> all) {
        List<Criterion> leaves = leaves(field, own);
        return new FieldReport(
                field.code(),
                field.name(),
                SurveyTally.of(leaves, own.survey().points()),
                all.size() < MeanComparison.FEWEST_UNITS
                        ? Optional.empty()
                        : all.stream()
                                .map(other -> SurveyTally.of(
                                        leaves(field, other), other.survey().points()))
                                .reduce(SurveyTally.NOTHING, SurveyTally::plus)
                                .percent(),
                leaves.stream().map(leaf -> criterion(leaf, unit, own, all)).toList());
    }

    private static List<Criterion> leaves(Criterion field, UnitViews unit) {
        return field.leaves()
                .filter(leaf -> unit.leaves().containsKey(leaf.code()))
                .toList();
    }

    private CriterionReport criterion(Criterion leaf, Unit unit, UnitViews own, Collection<UnitViews> all) {
        CriterionView view = own.views().get(leaf.code());
        int scale = UnitViews.scale(leaf);
        List<QuestionReport> questions = plan.respondentGroups().stream()
                .flatMap(group -> questions(view, group))
                .toList();
        Optional<BigDecimal> lastYear =
                Optional.ofNullable(earlier).flatMap(figures -> figures.of(unit.code(), leaf.code(), scale));
        Optional<Mean> groupMean = MeanComparison.ofUnits(all.stream()
                .flatMap(other -> other.views().get(leaf.code()).mean().stream())
                .toList());
        return new CriterionReport(
                leaf.code(),
                leaf.name(),
                leaf.maximum(),
                scale,
                own.survey().points().get(leaf.code()),
                AnswerLabels.together(
                        questions.stream().map(QuestionReport::labels).toList(), scale),
                view.total(),
                view.mean(),
                questions,
                view.mean().flatMap(mean -> lastYear.map(before -> new MeanComparison(mean, before))),
                view.mean().flatMap(mean -> groupMean.map(others -> new MeanComparison(mean, others.value()))));
    }

    private Stream<QuestionReport> questions(CriterionView view, RespondentGroup group) {
        return view.questions().stream()
                .filter(part -> part.group().equals(group.code()))
                .map(part -> {
                    Question question = questionnaires
                            .get(group.code())
                            .question(part.question())
                            .orElseThrow();
                    return new QuestionReport(
                            group.code(),
                            group.name(),
                            question.label(),
                            AnswerLabels.of((QuestionKind.Rated) question.kind()),
                            part.answers());
                });
    }
}

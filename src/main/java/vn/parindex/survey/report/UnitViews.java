package vn.parindex.survey.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.survey.CriterionView;
import vn.parindex.scoring.survey.SurveyRules;
import vn.parindex.survey.UnitSurvey;

/**
 * The criteria of one unit as a reader may see them.
 *
 * @param leaves the criteria that are scored by answers, by code, in the order of the set
 * @param views by code of the criterion
 */
record UnitViews(UnitSurvey survey, CriteriaSet set, Map<String, Criterion> leaves, Map<String, CriterionView> views) {

    static UnitViews of(UnitSurvey survey, CriteriaSet set, SurveyRules rules) {
        var leaves = new LinkedHashMap<String, Criterion>();
        var views = new LinkedHashMap<String, CriterionView>();
        set.leaves().stream().filter(leaf -> leaf.rule() instanceof Survey).forEach(leaf -> {
            leaves.put(leaf.code(), leaf);
            views.put(
                    leaf.code(),
                    CriterionView.of(scale(leaf), survey.answers().getOrDefault(leaf.code(), List.of()), rules));
        });
        return new UnitViews(survey, set, leaves, views);
    }

    static int scale(Criterion leaf) {
        return ((Survey) leaf.rule()).scale();
    }

    Map<String, EarlierMeans.Figure> means() {
        var means = new LinkedHashMap<String, EarlierMeans.Figure>();
        views.forEach((code, view) ->
                view.mean().ifPresent(mean -> means.put(code, new EarlierMeans.Figure(scale(leaves.get(code)), mean))));
        return means;
    }
}

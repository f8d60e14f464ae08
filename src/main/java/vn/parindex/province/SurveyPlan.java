package vn.parindex.province;

import java.util.List;
import java.util.Optional;

/**
 * The Ministry's surveys, as far as the province helps with them.
 *
 * @param groups of the survey of leaders and delegates
 * @param preferred code of the group in which a person counts who belongs to several; empty if the plan has no such rule
 */
public record SurveyPlan(List<SurveyGroup> groups, Optional<String> preferred, Sipas sipas) {

    public SurveyPlan {
        groups = List.copyOf(groups);
    }
}

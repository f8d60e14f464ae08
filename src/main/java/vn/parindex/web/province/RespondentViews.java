package vn.parindex.web.province;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.parindex.province.ProvinceMilestone;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.respondent.RespondentList;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.province.work.Organisation;

/** Fills the two pages about lists of respondents: that of one unit, and that of the Interior Department. */
@Component
class RespondentViews {

    static final String OF_UNIT = "province-respondents";
    static final String OF_ALL = "province-respondents-all";

    private final RespondentLists lists;
    private final Sendings sendings;
    private final PlanPages pages;

    RespondentViews(RespondentLists lists, Sendings sendings, PlanPages pages) {
        this.lists = lists;
        this.sendings = sendings;
        this.pages = pages;
    }

    /** The list of one unit, whoever of those that may looks at it. */
    String ofUnit(Visitor visitor, String unit, Model model) {
        String planId = common(visitor, model);
        List<SurveyGroup> groups = lists.groups(planId, unit);
        model.addAttribute("unit", unit(planId, unit, visitor.now().organisation()));
        model.addAttribute("groups", groups);
        model.addAttribute("inPlace", !isOf(visitor, unit));
        model.addAttribute(
                "others",
                lists.listers(planId).stream()
                        .filter(other -> isOf(visitor, unit) && isOf(visitor, other) && !other.equals(unit))
                        .map(other -> unit(planId, other, visitor.now().organisation()))
                        .toList());
        model.addAttribute(
                "versions",
                lists.of(planId).stream()
                        .filter(list -> list.unit().equals(unit))
                        .sorted(Comparator.comparing(RespondentList::id).reversed())
                        .toList());
        return OF_UNIT;
    }

    /** Everything, for the Interior Department. */
    String ofAll(Visitor visitor, Model model) {
        String planId = common(visitor, model);
        Organisation units = visitor.now().organisation();
        model.addAttribute("sending", sendings.list(planId));
        model.addAttribute("sent", sendings.sent(planId));
        model.addAttribute(
                "units",
                lists.listers(planId).stream()
                        .map(code -> unit(planId, code, units))
                        .toList());
        return OF_ALL;
    }

    private String common(Visitor visitor, Model model) {
        var plan = visitor.now().year().plan();
        pages.show(visitor, model);
        model.addAttribute("address", RespondentDesk.address(plan.id()));
        model.addAttribute("names", names(plan.survey().groups()));
        model.addAttribute("organisation", visitor.now().organisation());
        model.addAttribute(
                "deadline",
                plan.milestone(ProvinceMilestone.SEND_LIST)
                        .map(milestone -> milestone.deadline().text())
                        .orElse(""));
        return plan.id();
    }

    private ListingUnit unit(String planId, String code, Organisation units) {
        return new ListingUnit(
                code,
                units.name(code),
                units.isMerged(code) ? units.name(units.current(code)) : null,
                lists.groups(planId, code).stream().map(SurveyGroup::name).toList(),
                lists.find(planId, code));
    }

    private static boolean isOf(Visitor visitor, String unit) {
        return visitor.units().contains(visitor.now().organisation().current(unit));
    }

    private static Map<String, String> names(List<SurveyGroup> groups) {
        return groups.stream().collect(Collectors.toMap(SurveyGroup::code, SurveyGroup::name));
    }
}

package vn.parindex.web.survey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.plan.Plan;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.Unit;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.GroupProgress;
import vn.parindex.survey.handout.HandOutBatch;
import vn.parindex.survey.handout.HandOutBatches;
import vn.parindex.survey.handout.HandOutKind;
import vn.parindex.survey.handout.HandOuts;
import vn.parindex.survey.handout.Recipients;
import vn.parindex.survey.progress.Tally;

/** Who may hand out what, and the two pages about it: of all groups, and of one unit. */
@Component
class HandOutDesk {

    private static final int MOST_BATCHES = 200;

    private final Campaigns campaigns;
    private final HandOuts handOuts;
    private final HandOutBatches batches;

    HandOutDesk(Campaigns campaigns, HandOuts handOuts, HandOutBatches batches) {
        this.campaigns = campaigns;
        this.handOuts = handOuts;
        this.batches = batches;
    }

    static String address(String planId) {
        return SurveyPage.address(planId) + "/phat-phieu";
    }

    /** @throws AccessDeniedException if the visitor hands out nothing */
    void requireHandsOut(SurveyVisitor visitor) {
        if (!visitor.handsOut()) {
            throw new AccessDeniedException("hands out no ballots");
        }
    }

    /**
     * @throws ResponseStatusException 404 if the plan does not ask such a group about such a unit
     * @throws AccessDeniedException if the visitor does not hand out all of these
     */
    void require(SurveyVisitor visitor, Recipients recipients) {
        Plan plan = visitor.plan();
        List<Unit> units = plan.evaluatedUnits().stream()
                .filter(unit -> recipients.unit().isEmpty() || unit.code().equals(recipients.unit()))
                .toList();
        boolean found = false;
        for (Unit unit : units) {
            for (RespondentGroup group : plan.respondentGroupsOf(unit.group())) {
                if (recipients.audience().isEmpty() || group.code().equals(recipients.audience())) {
                    found = true;
                    if (!visitor.handsOut(group, unit.code())) {
                        throw new AccessDeniedException("another unit hands these ballots out");
                    }
                }
            }
        }
        if (!found) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** An issue of the plan; throws as {@link #require} does. */
    HandOutBatch batch(SurveyVisitor visitor, long id) {
        HandOutBatch batch = batches.find(visitor.plan().id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        require(visitor, new Recipients(batch.unit(), batch.audience()));
        return batch;
    }

    /**
     * Fills the page.
     *
     * @param asked code of the evaluated unit; empty for all
     */
    String show(SurveyVisitor visitor, String asked, Model model) {
        requireHandsOut(visitor);
        Plan plan = visitor.plan();
        List<GroupProgress> progress = campaigns.progress(plan.id());
        model.addAttribute("window", campaigns.window(plan.id()));
        model.addAttribute("isSetUp", !progress.isEmpty());
        model.addAttribute("kinds", HandOutKind.values());
        model.addAttribute(
                "groupNames",
                plan.respondentGroups().stream()
                        .collect(Collectors.toMap(RespondentGroup::code, RespondentGroup::name)));
        List<Unit> units = plan.evaluatedUnits().stream()
                .filter(unit -> !mine(visitor, unit).isEmpty())
                .toList();
        model.addAttribute("units", units);
        if (progress.isEmpty()) {
            return "survey-handout";
        }
        if (asked.isEmpty()) {
            model.addAttribute("groups", groups(visitor, progress));
            model.addAttribute("left", left(visitor, units, progress));
        } else {
            Unit unit = units.stream()
                    .filter(known -> known.code().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            model.addAttribute("unit", unit);
            List<HandOutGroup> groups = groups(visitor, unit, progress);
            model.addAttribute("groups", groups);
            model.addAttribute(
                    "leftOfUnit", groups.stream().mapToInt(HandOutGroup::left).sum());
            model.addAttribute("latest", handOuts.latest(plan.id(), new Recipients(asked, "")));
            model.addAttribute("isWhole", mine(visitor, unit).equals(plan.respondentGroupsOf(unit.group())));
        }
        List<HandOutBatch> issued = batches(visitor, asked);
        model.addAttribute("batches", issued);
        if (!asked.isEmpty()) {
            model.addAttribute(
                    "takenBack",
                    issued.stream()
                            .filter(batch -> batch.takenBack() > 0)
                            .collect(Collectors.toMap(HandOutBatch::id, batch -> batches.takenBack(batch.id()))));
        }
        return "survey-handout";
    }

    private List<HandOutBatch> batches(SurveyVisitor visitor, String unit) {
        Plan plan = visitor.plan();
        return batches.latest(plan.id(), unit, MOST_BATCHES).stream()
                .filter(batch -> visitor.handsOut(plan.respondentGroup(batch.audience()), batch.unit()))
                .toList();
    }

    private List<HandOutGroup> groups(SurveyVisitor visitor, List<GroupProgress> progress) {
        Plan plan = visitor.plan();
        return plan.respondentGroups().stream()
                .filter(group ->
                        plan.unitsOf(group.unitGroup()).stream().allMatch(unit -> visitor.handsOut(group, unit.code())))
                .map(group -> HandOutGroup.of(
                        plan,
                        group,
                        Tally.of(progress.stream()
                                .filter(count -> count.audience().equals(group.code()))
                                .toList()),
                        handOuts.latest(plan.id(), new Recipients("", group.code()))))
                .toList();
    }

    private List<HandOutGroup> groups(SurveyVisitor visitor, Unit unit, List<GroupProgress> progress) {
        Plan plan = visitor.plan();
        return mine(visitor, unit).stream()
                .map(group -> HandOutGroup.of(
                        plan,
                        group,
                        Tally.of(progress.stream()
                                .filter(count -> count.audience().equals(group.code())
                                        && count.unit().equals(unit.code()))
                                .toList()),
                        handOuts.latest(plan.id(), new Recipients(unit.code(), group.code()))))
                .toList();
    }

    /** Ballots to be issued yet, by unit. */
    private static Map<String, Integer> left(SurveyVisitor visitor, List<Unit> units, List<GroupProgress> progress) {
        return units.stream().map(Unit::code).collect(Collectors.toMap(Function.identity(), unit -> progress.stream()
                .filter(count -> count.unit().equals(unit))
                .filter(count -> visitor.handsOut(visitor.plan().respondentGroup(count.audience()), unit))
                .mapToInt(count -> Math.max(0, count.expected() - count.issued()))
                .sum()));
    }

    private static List<RespondentGroup> mine(SurveyVisitor visitor, Unit unit) {
        return visitor.plan().respondentGroupsOf(unit.group()).stream()
                .filter(group -> visitor.handsOut(group, unit.code()))
                .toList();
    }
}

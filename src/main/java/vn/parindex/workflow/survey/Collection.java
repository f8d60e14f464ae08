package vn.parindex.workflow.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.CampaignWindow;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.GroupProgress;
import vn.parindex.survey.campaign.Pace;

/** How far the ballots of a campaign have come, by the units that collect them. Counts rights, never answers. */
@Component
class Collection {

    private final Plans plans;
    private final Campaigns campaigns;

    Collection(Plans plans, Campaigns campaigns) {
        this.plans = plans;
        this.campaigns = campaigns;
    }

    /** Groups with fewer ballots than the plan expects. */
    List<GroupProgress> shortfall(String planId) {
        return campaigns.progress(planId).stream()
                .filter(group -> group.used() < group.expected())
                .toList();
    }

    /** Groups with fewer rights handed out than the plan expects. */
    List<GroupProgress> notHandedOut(String planId) {
        return campaigns.progress(planId).stream()
                .filter(group -> group.issued() < group.expected())
                .toList();
    }

    /** Codes of the units that collect too slowly, all that they collect together. */
    List<String> lagging(String planId, Instant now) {
        CampaignWindow window = campaigns.window(planId);
        return byCollector(planId).entrySet().stream()
                .filter(unit -> Pace.lagging(
                        unit.getValue().stream().mapToInt(GroupProgress::used).sum(),
                        unit.getValue().stream()
                                .mapToInt(GroupProgress::expected)
                                .sum(),
                        window,
                        now))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a unit collects. */
    List<GroupProgress> collectedBy(String planId, String unit) {
        return byCollector(planId).getOrDefault(unit, List.of());
    }

    private Map<String, List<GroupProgress>> byCollector(String planId) {
        Plan plan = plans.get(planId);
        var units = new LinkedHashMap<String, List<GroupProgress>>();
        for (GroupProgress group : campaigns.progress(planId)) {
            String collector = plan.respondentGroup(group.audience()).collects(group.unit());
            units.computeIfAbsent(collector, unit -> new ArrayList<>()).add(group);
        }
        return units;
    }

    /** A line for each group: "Sở Tư pháp – Người dân, tổ chức: 12/20 phiếu". */
    String lines(String planId, List<GroupProgress> groups) {
        Plan plan = plans.get(planId);
        return groups.stream()
                .map(group -> "%s – %s: %d/%d phiếu"
                        .formatted(
                                plan.unit(group.unit()).name(),
                                audience(plan, group.audience()),
                                group.used(),
                                group.expected()))
                .collect(Collectors.joining("\n"));
    }

    /** A line for each unit that ballots are about, all its groups together, and one for all units. */
    String unitLines(String planId) {
        Plan plan = plans.get(planId);
        List<GroupProgress> all = campaigns.progress(planId);
        var lines = new ArrayList<String>();
        lines.add(line("Tổng số", all));
        Map<String, List<GroupProgress>> units = all.stream()
                .collect(Collectors.groupingBy(GroupProgress::unit, LinkedHashMap::new, Collectors.toList()));
        units.forEach((unit, groups) -> lines.add(line(plan.unit(unit).name(), groups)));
        return String.join("\n", lines);
    }

    private static String line(String of, List<GroupProgress> groups) {
        return "%s: %d/%d phiếu"
                .formatted(
                        of,
                        groups.stream().mapToInt(GroupProgress::used).sum(),
                        groups.stream().mapToInt(GroupProgress::expected).sum());
    }

    static String audience(Plan plan, String code) {
        return plan.respondentGroup(code).name();
    }
}

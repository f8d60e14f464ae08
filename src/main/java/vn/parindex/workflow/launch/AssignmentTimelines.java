package vn.parindex.workflow.launch;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Service;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentProgress;
import vn.parindex.province.ProvinceMilestone;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.round.RoundEvent;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.workflow.Models;

/** When each item of a province's plan was opened, due and handed in, from the engine's history. */
@Service
public class AssignmentTimelines {

    private static final List<String> OF_THE_LEAD =
            List.of(Models.Element.STATE_CRITERIA, Models.Element.SUPPLY_EVIDENCE);

    /** The steps between which a milestone is worked on. */
    private static final Map<String, Span> MILESTONES = Map.of(
            ProvinceMilestone.SEND_LIST, new Span(Models.Element.LIST_RESPONDENTS, Models.Element.SEND_LIST),
            ProvinceMilestone.SURVEY_DONE, new Span(Models.Element.COMPLETE_SURVEY, Models.Element.COMPLETE_SURVEY),
            ProvinceMilestone.SUBMIT_TO_PROVINCE,
                    new Span(Models.Element.AGGREGATE_PROVINCE, Models.Element.SUBMIT_PROVINCE),
            ProvinceMilestone.SEND_TO_MINISTRY,
                    new Span(Models.Element.AGGREGATE_PROVINCE, Models.Element.SEND_TO_MINISTRY));

    private static final Span SIPAS = new Span(Models.Element.RECEIVE_SIPAS_LETTER, Models.Element.RUN_SIPAS);

    private record Span(String from, String to) {}

    private final HistoryService history;
    private final ProvincePlans plans;
    private final RoundRecords rounds;

    AssignmentTimelines(HistoryService history, ProvincePlans plans, RoundRecords rounds) {
        this.history = history;
        this.plans = plans;
        this.rounds = rounds;
    }

    /**
     * Every item of the annex in its order. Parts of an item that have deadlines of their own follow one another; the
     * item of the explanation has a part for each letter.
     */
    public List<AssignmentProgress> of(String planId) {
        ProvincePlan plan = plans.get(planId).plan();
        return plan.assignments().stream()
                .flatMap(item -> switch (item.kind()) {
                    case SCORE, EVIDENCE -> Stream.of(ofTheLead(planId, item));
                    case SURVEY, AGGREGATE -> steps(plan, item);
                    case EXPLANATION -> letters(planId, item);
                })
                .toList();
    }

    private AssignmentProgress ofTheLead(String planId, Assignment item) {
        List<HistoricTaskInstance> tasks = tasks(planId + ":" + item.item(), OF_THE_LEAD);
        return new AssignmentProgress(
                item,
                start(tasks),
                tasks.isEmpty() ? null : instant(tasks.get(0).getDueDate()),
                end(tasks));
    }

    private Stream<AssignmentProgress> steps(ProvincePlan plan, Assignment item) {
        List<AssignmentProgress> parts = plan.milestones().stream()
                .filter(milestone -> milestone.item().equals(item.item()))
                .map(milestone -> step(
                        plan.id(),
                        item,
                        MILESTONES.get(milestone.code()),
                        milestone.deadline().lastDay().map(VietnamTime::endOf)))
                .toList();
        return parts.isEmpty() ? Stream.of(step(plan.id(), item, SIPAS, Optional.empty())) : parts.stream();
    }

    /** @param planned until when there is time, if the plan and not a letter says so */
    private AssignmentProgress step(String planId, Assignment item, Span span, Optional<Instant> planned) {
        List<HistoricTaskInstance> last = tasks(planId, List.of(span.to));
        Instant due = planned.orElseGet(() -> last.stream()
                .map(task -> instant(task.getDueDate()))
                .filter(day -> day != null)
                .findFirst()
                .orElse(null));
        return new AssignmentProgress(item, start(tasks(planId, List.of(span.from))), due, end(last));
    }

    private Stream<AssignmentProgress> letters(String planId, Assignment item) {
        List<RoundRecord> all = rounds.of(planId);
        return all.isEmpty()
                ? Stream.of(new AssignmentProgress(item, null, null, null))
                : all.stream()
                        .map(round -> new AssignmentProgress(
                                item,
                                round.act().at(),
                                VietnamTime.endOf(round.letter().deadline()),
                                round.last(RoundEvent.Kind.SENT)
                                        .map(sent -> sent.act().at())
                                        .orElse(null)));
    }

    private List<HistoricTaskInstance> tasks(String key, List<String> elements) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKeyIn(elements.toArray(String[]::new))
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
    }

    private static Instant start(List<HistoricTaskInstance> tasks) {
        return tasks.isEmpty() ? null : instant(tasks.get(0).getStartTime());
    }

    private static Instant end(List<HistoricTaskInstance> tasks) {
        boolean open = tasks.stream().anyMatch(task -> task.getEndTime() == null);
        return open
                ? null
                : tasks.stream()
                        .map(HistoricTaskInstance::getEndTime)
                        .max(Comparator.<Date>naturalOrder())
                        .map(Date::toInstant)
                        .orElse(null);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}

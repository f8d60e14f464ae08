package vn.parindex.workflow.launch;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Service;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.AssignmentProgress;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.ProvincePlans;
import vn.parindex.workflow.Models;

/** When each item of a province's plan was opened, due and handed in, from the engine's history. */
@Service
public class AssignmentTimelines {

    private static final List<String> OF_THE_LEAD =
            List.of(Models.Element.STATE_CRITERIA, Models.Element.SUPPLY_EVIDENCE);

    private final HistoryService history;
    private final ProvincePlans plans;

    AssignmentTimelines(HistoryService history, ProvincePlans plans) {
        this.history = history;
        this.plans = plans;
    }

    /** The items that departments score or supply evidence for, in the order of the annex. */
    public List<AssignmentProgress> of(String planId) {
        ProvincePlan plan = plans.get(planId).plan();
        return plan.assignments().stream()
                .filter(item -> item.kind() == AssignmentKind.SCORE || item.kind() == AssignmentKind.EVIDENCE)
                .map(item -> progress(planId, item))
                .toList();
    }

    private AssignmentProgress progress(String planId, Assignment item) {
        List<HistoricTaskInstance> tasks = history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(planId + ":" + item.item())
                .taskDefinitionKeyIn(OF_THE_LEAD.toArray(String[]::new))
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        if (tasks.isEmpty()) {
            return new AssignmentProgress(item, null, null, null);
        }
        HistoricTaskInstance first = tasks.get(0);
        boolean open = tasks.stream().anyMatch(task -> task.getEndTime() == null);
        return new AssignmentProgress(
                item, instant(first.getStartTime()), instant(first.getDueDate()), open ? null : last(tasks.stream()));
    }

    private static Instant last(Stream<HistoricTaskInstance> tasks) {
        return tasks.map(HistoricTaskInstance::getEndTime)
                .max(Date::compareTo)
                .map(Date::toInstant)
                .orElse(null);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}

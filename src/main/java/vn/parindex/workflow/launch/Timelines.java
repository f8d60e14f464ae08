package vn.parindex.workflow.launch;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Service;
import vn.parindex.province.ProvincePlans;
import vn.parindex.results.TimelineEntry;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.tasks.TaskNames;

/** What was done by whom when, and when it was due: one entry per user task of a plan, in order. */
@Service
public class Timelines {

    private static final Set<String> PROVINCE =
            Set.of(Models.Process.PROVINCE_YEAR, Models.Process.ASSIGNMENT, Models.Process.ROUND);

    private final HistoryService history;
    private final RepositoryService repository;
    private final ProvincePlans provincePlans;
    private final Map<String, BpmnModelInstance> models = new ConcurrentHashMap<>();

    Timelines(HistoryService history, RepositoryService repository, ProvincePlans provincePlans) {
        this.history = history;
        this.repository = repository;
        this.provincePlans = provincePlans;
    }

    /** All tasks of a plan, oldest first. */
    public List<TimelineEntry> of(String planId) {
        Map<String, String> keys = instances(planId)
                .collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
        Map<String, String> groups =
                history.createHistoricIdentityLinkLogQuery().type("candidate").operationType("add").list().stream()
                        .filter(link -> link.getGroupId() != null)
                        .collect(Collectors.groupingBy(
                                HistoricIdentityLinkLog::getTaskId,
                                Collectors.mapping(
                                        HistoricIdentityLinkLog::getGroupId,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                list -> list.stream().sorted().collect(Collectors.joining(";"))))));
        List<String> rounds = rounds(keys.values());
        return history.createHistoricTaskInstanceQuery().list().stream()
                .filter(task -> keys.containsKey(task.getProcessInstanceId()))
                .filter(Timelines::isSomebodys)
                .map(task -> entry(task, keys.get(task.getProcessInstanceId()), groups.get(task.getId()), rounds))
                .sorted(Comparator.comparing(TimelineEntry::createdAt)
                        .thenComparing(TimelineEntry::activityId)
                        .thenComparing(TimelineEntry::unitCode, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(TimelineEntry::activityName)
                        .thenComparing(TimelineEntry::completedAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Not one that a deadline or a decision ended before anybody had done it. */
    private static boolean isSomebodys(HistoricTaskInstance task) {
        return task.getEndTime() == null || TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason());
    }

    private Stream<HistoricProcessInstance> instances(String planId) {
        return Stream.concat(
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(planId).list().stream(),
                history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKeyLike(planId + ":%")
                        .list()
                        .stream());
    }

    /** Ids of explanation rounds, from the keys of their processes, in the order in which the rounds began. */
    private static List<String> rounds(Collection<String> keys) {
        return keys.stream()
                .map(key -> key.split(":"))
                .filter(key -> key.length > 2 && key[1].equals("round"))
                .map(key -> key[2])
                .sorted(Comparator.comparing(Long::valueOf))
                .toList();
    }

    private TimelineEntry entry(HistoricTaskInstance task, String businessKey, String groups, List<String> rounds) {
        String[] key = businessKey.split(":");
        boolean ofProvince = PROVINCE.contains(task.getProcessDefinitionKey());
        return new TimelineEntry(
                instant(task.getStartTime()),
                instant(task.getEndTime()),
                instant(task.getDueDate()),
                task.getProcessDefinitionKey(),
                task.getTaskDefinitionKey(),
                ofProvince ? ofProvince(task, key, rounds) : ofUnit(task, key),
                ofProvince ? unitOfProvince(task, key, groups) : key.length > 1 ? key[1] : null,
                groups,
                task.getAssignee());
    }

    private String ofUnit(HistoricTaskInstance task, String[] key) {
        return key.length > 2 ? TaskNames.ofField(name(task), key[2]) : name(task);
    }

    private String ofProvince(HistoricTaskInstance task, String[] key, List<String> rounds) {
        return switch (key.length) {
            case 1 -> name(task);
            case 2 -> "%s, mục %s".formatted(name(task), key[1]);
            default -> "%s, đợt giải trình %d".formatted(name(task), rounds.indexOf(key[2]) + 1);
        };
    }

    /** A task about an item is about its lead, any other about the unit that it was routed to. */
    private String unitOfProvince(HistoricTaskInstance task, String[] key, String groups) {
        return task.getProcessDefinitionKey().equals(Models.Process.ASSIGNMENT)
                ? provincePlans.get(key[0]).plan().assignment(key[1]).lead()
                : groups;
    }

    /** The name in the model; a task's own name may say more. */
    private String name(HistoricTaskInstance task) {
        FlowElement element = models.computeIfAbsent(task.getProcessDefinitionId(), repository::getBpmnModelInstance)
                .getModelElementById(task.getTaskDefinitionKey());
        return element.getName();
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}

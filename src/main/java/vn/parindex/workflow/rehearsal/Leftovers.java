package vn.parindex.workflow.rehearsal;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Looks whether a rehearsed year has come to its end. */
@Component
class Leftovers {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    Leftovers(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** @throws RehearsalFailed if anything is left */
    void refuse() {
        long openTasks = tasks.createTaskQuery().count();
        long instances = runtime.createProcessInstanceQuery().count();
        long jobs = management.createJobQuery().count();
        long incidents = runtime.createIncidentQuery().count();
        if (openTasks + instances + jobs + incidents > 0) {
            throw new RehearsalFailed("Năm chưa kết thúc: còn " + openTasks + " việc, " + instances + " quy trình, "
                    + jobs + " bước tự động, " + incidents + " sự cố.");
        }
    }
}

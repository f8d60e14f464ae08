package vn.parindex.workflow.desk;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Timers on the edge of a task that fire when its time is over. */
@Component
public class BoundaryTimers {

    private final ManagementService management;

    BoundaryTimers(ManagementService management) {
        this.management = management;
    }

    /** Moves the timers that wait for the old deadline of a task; others of the task stay. */
    public void move(TaskEntity task, Date before, Date due) {
        management.createJobQuery().processInstanceId(task.getProcessInstanceId()).timers().list().stream()
                .map(JobEntity.class::cast)
                .filter(job -> job.getExecutionId().equals(task.getExecutionId()))
                .filter(job -> before != null
                        && job.getDuedate() != null
                        && job.getDuedate().getTime() == before.getTime())
                .forEach(job -> management.setJobDuedate(job.getId(), due));
    }
}

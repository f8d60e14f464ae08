package vn.parindex.workflow.province;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.tasks.FormTask;
import vn.parindex.workflow.tasks.Keys;

/** A task of an explanation round; its name says which, since several run at a time. */
abstract class RoundTask extends FormTask {

    private final RoundRecords records;
    private final Successions successions;

    RoundTask(RoundRecords records, Successions successions) {
        this.records = records;
        this.successions = successions;
    }

    RoundRecord round(DelegateTask task) {
        return records.get(RoundKeys.round(task));
    }

    Responsibilities now(DelegateTask task) {
        return successions.responsibilities(Keys.planId(task));
    }

    Actor interior(DelegateTask task) {
        return Actors.of(task, now(task).interior());
    }

    /** Adds the letter to the name of the task. */
    void name(DelegateTask task) {
        task.setName("%s – Công văn %s"
                .formatted(task.getName(), round(task).letter().paper().number()));
    }
}

package vn.parindex.workflow.province;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.steps.Inputs;

/** Records that a unit was merged into another; open tasks follow within the same transaction. */
@ModelBean("mergeUnits")
class MergeUnits implements JavaDelegate {

    private final Successions successions;

    MergeUnits(Successions successions) {
        this.successions = successions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String[] from = Inputs.text(execution, "from").split(":", 2);
        String planId = from[0];
        var paper = new Paper(
                Inputs.text(execution, FormKeys.DOCUMENT_NUMBER),
                LocalDate.parse(Inputs.text(execution, FormKeys.DOCUMENT_DATE)));
        String reason = Inputs.text(execution, Models.Variable.REASON);
        Merger merger = "new".equals(Inputs.text(execution, Models.Variable.ACTION))
                ? Merger.founding(from[1], Inputs.text(execution, "newName"), paper, reason)
                : Merger.into(from[1], successor(planId, Inputs.text(execution, "to")), paper, reason);
        successions.merge(planId, merger, Actors.interior(successions.responsibilities(planId)));
        execution.setProcessBusinessKey(planId + ":merger:" + from[1]);
    }

    private static String successor(String planId, String to) {
        String[] unit = to.split(":", 2);
        if (!unit[0].equals(planId)) {
            throw new Refused(
                    "Hai cơ quan thuộc hai kế hoạch khác nhau; chọn cơ quan tiếp nhận trong cùng kế hoạch với cơ quan được"
                            + " sáp nhập.");
        }
        return unit[1];
    }
}

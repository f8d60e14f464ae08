package vn.parindex.workflow.province;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.outcome.MinistryFigure;
import vn.parindex.province.outcome.MinistryResults;
import vn.parindex.province.outcome.PublishedResult;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.round.RoundStatus;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department enters what the Ministry published, once no explanation round is open. */
@ModelBean("ministryResultTask")
class MinistryResultTask extends ProvinceTask {

    private final MinistryResults results;
    private final RoundRecords rounds;

    MinistryResultTask(Successions successions, Steps steps, MinistryResults results, RoundRecords rounds) {
        super(successions, steps);
        this.results = results;
        this.rounds = rounds;
    }

    @Override
    protected void submitted(DelegateTask task) {
        String planId = Keys.planId(task);
        refuseWhileAsked(planId);
        CriteriaSet set = now(task).year().set();
        List<MinistryFigure> figures = set.leaves().stream()
                .map(leaf -> new MinistryFigure(
                        leaf.code(),
                        flag(task, FormKeys.of(leaf.code(), FormKeys.NOT_APPLICABLE))
                                ? null
                                : decimal(task, FormKeys.of(leaf.code(), FormKeys.PUBLISHED))))
                .toList();
        results.record(
                planId,
                new PublishedResult(paper(task), figures, null, decimal(task, "indexPercent"), integer(task, "rank")),
                interior(task));
    }

    private void refuseWhileAsked(String planId) {
        List<String> open = rounds.of(planId).stream()
                .filter(round -> round.status() != RoundStatus.SENT)
                .map(round ->
                        "Đợt giải trình số %d (Công văn %s) %s; gửi giải trình đến Bộ Nội vụ trước khi ghi kết quả."
                                .formatted(
                                        round.number(),
                                        round.letter().paper().text(),
                                        round.status().label()))
                .toList();
        if (!open.isEmpty()) {
            throw new Refused(open);
        }
    }
}

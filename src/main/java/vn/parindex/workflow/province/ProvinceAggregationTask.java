package vn.parindex.workflow.province;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.report.ReportEvent;
import vn.parindex.province.report.Submissions;
import vn.parindex.province.statement.Appraisal;
import vn.parindex.province.statement.Entry;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.StatedCriterion;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department looks through what all items came to, and goes on or has one item done again. */
@ModelBean("provinceAggregationTask")
class ProvinceAggregationTask extends ProvinceTask {

    private final StatementRecords records;
    private final Submissions submissions;
    private final Appraisal appraisal;

    ProvinceAggregationTask(
            Successions successions,
            Steps steps,
            StatementRecords records,
            Submissions submissions,
            Appraisal appraisal) {
        super(successions, steps);
        this.records = records;
        this.submissions = submissions;
        this.appraisal = appraisal;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        Responsibilities now = now(task);
        Optional<String> returned = submissions.events(Keys.planId(task)).stream()
                .reduce((earlier, later) -> later)
                .filter(event -> event.kind() == ReportEvent.Kind.RETURNED)
                .map(ReportEvent::reason);
        var values = new LinkedHashMap<String, Object>();
        values.put(
                "items",
                Shown.text(records.items(Keys.planId(task)).stream()
                        .map(item -> told(item, now))
                        .collect(Collectors.joining("\n"))));
        values.put(FormKeys.SENT_BACK, returned.isPresent());
        values.put(FormKeys.SENT_BACK_REASON, returned.orElse(null));
        return values;
    }

    @Override
    protected void submitted(DelegateTask task) {
        boolean forward = FormKeys.FORWARD.equals(text(task, FormKeys.OUTCOME));
        if (forward) {
            requireComplete(Keys.planId(task));
        } else {
            String item = text(task, FormKeys.ITEM);
            appraisal.reopen(Keys.planId(task), item, criteria(task), text(task, FormKeys.REASON), interior(task));
            task.getExecution().setVariable(Models.Variable.REOPENED_ITEM, item);
        }
        task.getExecution().setVariable(Models.Variable.REOPENED, !forward);
    }

    private void requireComplete(String planId) {
        List<String> missing = submissions.missing(planId);
        if (!missing.isEmpty()) {
            var problems = new ArrayList<>(List.of("Chưa đủ để tổng hợp:"));
            problems.addAll(missing);
            throw new Refused(problems);
        }
    }

    private static List<String> criteria(DelegateTask task) {
        String codes = text(task, "criteria");
        return codes == null
                ? List.of()
                : Stream.of(codes.split("[,;\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    private static String told(ItemRecord item, Responsibilities now) {
        String lead = now.organisation().name(now.lead(item.assignment()));
        String what = item.criteria().isEmpty()
                ? item.status().label()
                : "%d tiêu chí, tự chấm %s điểm, thẩm định %s điểm, %s"
                        .formatted(
                                item.criteria().size(),
                                sum(item, StatedCriterion::stated),
                                sum(item, StatedCriterion::appraised),
                                item.status().label());
        return "- Mục %s (%s): %s".formatted(item.assignment().item(), lead, what);
    }

    private static String sum(ItemRecord item, Function<StatedCriterion, Optional<Entry>> entry) {
        return VietnameseNumber.of(item.criteria().stream()
                .flatMap(criterion -> entry.apply(criterion).stream())
                .filter(Entry::applicable)
                .map(Entry::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}

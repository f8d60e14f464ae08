package vn.parindex.workflow.desk;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.CriterionRecord;
import vn.parindex.assessment.Estimate;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.SelfAssessments;
import vn.parindex.assessment.SelfStatement;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.LeafScore;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.forms.CheckedForm;
import vn.parindex.workflow.forms.FormCheck;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.forms.FormLibrary;
import vn.parindex.workflow.forms.FormProblem;
import vn.parindex.workflow.tasks.SelfStatements;

/** Says what would come of a form while it is filled in, by the very rules by which it is taken or refused later. */
@Component
public class FormPreview {

    private final Desk desk;
    private final ProcessEngineConfigurationImpl engine;
    private final FormLibrary forms;
    private final AssessmentRecords records;
    private final SelfAssessments selfAssessments;

    FormPreview(
            Desk desk,
            ProcessEngineConfigurationImpl engine,
            FormLibrary forms,
            AssessmentRecords records,
            SelfAssessments selfAssessments) {
        this.desk = desk;
        this.engine = engine;
        this.forms = forms;
        this.records = records;
        this.selfAssessments = selfAssessments;
    }

    /**
     * Looks at the values without storing anything.
     *
     * @param values what is in the form now, by key
     * @return empty if there is no such open task, or the reader may not work on it
     */
    @Transactional(readOnly = true)
    public Optional<Preview> of(String taskId, String user, Collection<String> groups, Map<String, Object> values) {
        return desk.find(taskId, user, groups).filter(Work::mine).map(work -> of(work, values));
    }

    private Preview of(Work work, Map<String, Object> values) {
        CheckedForm checked = engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    TaskEntity task = command.getTaskManager().findTaskById(work.taskId());
                    return FormCheck.examine(forms.formOf(task), new LinkedHashMap<>(task.getVariables()), values);
                }));
        List<String> others = checked.problems().stream()
                .filter(problem -> criterion(problem).isEmpty())
                .map(FormPreview::told)
                .toList();
        return Models.Element.SELF_ASSESSMENT.equals(work.definitionKey())
                ? scored(FieldId.parse(work.businessKey()), checked, others)
                : new Preview(unscored(checked), others, null, null);
    }

    private Preview scored(FieldId field, CheckedForm checked, List<String> others) {
        List<Criterion> leaves = records.field(field).criteria().stream()
                .map(CriterionRecord::criterion)
                .toList();
        List<SelfStatement> statements = leaves.stream()
                .map(leaf -> SelfStatements.of(leaf, checked.values()::get))
                .toList();
        Map<String, Estimate> estimates = selfAssessments.estimate(field, statements).stream()
                .collect(Collectors.toMap(Estimate::criterion, estimate -> estimate));
        List<PreviewedCriterion> criteria = leaves.stream()
                .map(leaf -> scored(leaf, estimates.get(leaf.code()), checked))
                .toList();
        BigDecimal reached = sum(criteria.stream()
                .map(PreviewedCriterion::points)
                .filter(Objects::nonNull)
                .toList());
        BigDecimal maximum = sum(leaves.stream()
                .filter(leaf -> applies(estimates.get(leaf.code())))
                .map(Criterion::countedMaximum)
                .toList());
        boolean accepted = others.isEmpty() && criteria.stream().allMatch(PreviewedCriterion::complete);
        return new Preview(criteria, others, new Preview.Points(reached, maximum), accepted);
    }

    /** What the form says first; the rule is asked about facts that the form would let through. */
    private static PreviewedCriterion scored(Criterion leaf, Estimate estimate, CheckedForm checked) {
        List<FormProblem> ofForm = checked.problems().stream()
                .filter(problem ->
                        criterion(problem).filter(leaf.code()::equals).isPresent())
                .toList();
        return new PreviewedCriterion(
                leaf.code(),
                leaf.name(),
                leaf.maximum(),
                estimate.points().map(FormPreview::points).orElse(null),
                applies(estimate),
                estimate.points().map(LeafScore::explanation).orElse(null),
                missing(ofForm),
                Stream.of(
                                wrong(ofForm),
                                asksFor(ofForm, leaf) ? List.<String>of() : estimate.lacking(),
                                ofForm.isEmpty() ? estimate.problems() : List.<String>of())
                        .flatMap(List::stream)
                        .map(FormPreview::sentence)
                        .toList());
    }

    private static List<PreviewedCriterion> unscored(CheckedForm checked) {
        Map<String, List<FormProblem>> byCriterion = checked.problems().stream()
                .filter(problem -> criterion(problem).isPresent())
                .collect(Collectors.groupingBy(
                        problem -> criterion(problem).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byCriterion.entrySet().stream()
                .map(entry -> new PreviewedCriterion(
                        entry.getKey(),
                        null,
                        null,
                        null,
                        true,
                        null,
                        missing(entry.getValue()),
                        wrong(entry.getValue())))
                .toList();
    }

    /** Whether the form itself demands the evidence, or the reason why the criterion does not apply. */
    private static boolean asksFor(List<FormProblem> ofForm, Criterion leaf) {
        return ofForm.stream()
                .map(problem -> problem.field().key())
                .anyMatch(key -> key.equals(FormKeys.of(leaf.code(), FormKeys.EVIDENCE))
                        || key.equals(FormKeys.of(leaf.code(), FormKeys.REASON)));
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean applies(Estimate estimate) {
        return !(estimate.score() instanceof LeafScore.NotApplicable);
    }

    private static BigDecimal points(LeafScore score) {
        return score instanceof LeafScore.Scored scored ? scored.points() : null;
    }

    private static List<String> missing(List<FormProblem> problems) {
        return problems.stream()
                .filter(FormProblem::missing)
                .map(problem -> problem.field().label())
                .toList();
    }

    private static List<String> wrong(List<FormProblem> problems) {
        return problems.stream()
                .filter(problem -> !problem.missing())
                .map(FormPreview::told)
                .toList();
    }

    private static Optional<String> criterion(FormProblem problem) {
        return Optional.ofNullable(problem.field()).flatMap(field -> field.criterion());
    }

    private static String told(FormProblem problem) {
        return problem.field() == null
                ? problem.what()
                : "“%s”: %s".formatted(problem.field().label(), problem.what());
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package vn.parindex.workflow.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.Refused;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind.Multiple;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.urn.Answering;
import vn.parindex.survey.urn.OpenRight;
import vn.parindex.survey.urn.OpenRights;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormCheck;
import vn.parindex.workflow.tasks.FormTask;
import vn.parindex.workflow.tasks.Keys;

/**
 * Somebody types one paper ballot in. Code and answers are variables of the task only until it is completed, so they
 * never reach the database; no message repeats them.
 */
@ModelBean("paperBallotTask")
class PaperBallotTask extends FormTask {

    private static final int LABEL = 60;

    private final Plans plans;
    private final QuestionnaireVersions versions;
    private final OpenRights rights;
    private final Answering answering;
    private final Typists typists;

    PaperBallotTask(
            Plans plans, QuestionnaireVersions versions, OpenRights rights, Answering answering, Typists typists) {
        this.plans = plans;
        this.versions = versions;
        this.rights = rights;
        this.answering = answering;
        this.typists = typists;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        task.setName("%s – %s"
                .formatted(task.getName(), Collection.audience(plans.get(Keys.planId(task)), Keys.audience(task))));
        return Map.of();
    }

    @Override
    protected void submitted(DelegateTask task) {
        boolean finished = task.getVariablesLocal().values().stream().allMatch(value -> value == null);
        if (!finished) {
            type(task);
        }
        task.getExecution().setVariable(Models.Variable.FINISHED, finished);
    }

    private void type(DelegateTask task) {
        BallotCode code = code(task);
        try {
            OpenRight right = rights.require(code);
            requireMatching(task, right);
            Questionnaire questionnaire = versions.questionnaire(right.version());
            AnswerForm.Filled filled =
                    new AnswerForm(questionnaire, Channel.PAPER).read(given(task, questionnaire.questions()));
            refuse(questionnaire, filled.problems());
            answering.typeIn(code, filled.ballot());
        } catch (BallotRefused refused) {
            throw new Refused(messages(refused));
        }
    }

    private static BallotCode code(DelegateTask task) {
        String typed = text(task, Questionnaire.BALLOT_CODE);
        if (typed == null) {
            throw new Refused("“Mã phiếu”: chưa nhập. Nếu hết phiếu, xóa các câu trả lời rồi hoàn thành.");
        }
        return BallotCode.parse(typed)
                .orElseThrow(() -> new Refused("“Mã phiếu” không đúng; nhập lại từng chữ, số in trên phiếu."));
    }

    private void requireMatching(DelegateTask task, OpenRight right) {
        String planId = Keys.planId(task);
        if (!right.planId().equals(planId)) {
            throw new Refused("Phiếu này thuộc đợt điều tra của kế hoạch “%s”; mở “Nhập phiếu giấy” của kế hoạch đó."
                    .formatted(plans.get(right.planId()).title()));
        }
        Plan plan = plans.get(planId);
        if (!right.audience().equals(Keys.audience(task))) {
            throw new Refused("Phiếu này dùng mẫu phiếu của nhóm “%s” (%s); mở “Nhập phiếu giấy” của nhóm đó."
                    .formatted(
                            Collection.audience(plan, right.audience()),
                            plan.groupOf(right.unit()).name()));
        }
        // whoever began to type may have lost the right to, or given the task to somebody else
        typists.require(plan, Keys.user());
        typists.requireOther(plan, right.unit(), Keys.user());
    }

    private static Map<String, List<String>> given(DelegateTask task, List<Question> questions) {
        var given = new LinkedHashMap<String, List<String>>();
        for (Question question : questions) {
            String value = text(task, question.key());
            if (value != null) {
                given.put(
                        question.key(), question.kind() instanceof Multiple ? FormCheck.marked(value) : List.of(value));
            }
        }
        return given;
    }

    private static void refuse(Questionnaire questionnaire, Map<String, String> problems) {
        if (problems.isEmpty()) {
            return;
        }
        var messages = new ArrayList<String>();
        problems.forEach((key, problem) -> messages.add("“%s”: %s"
                .formatted(
                        shortened(
                                questionnaire.question(key).map(Question::label).orElse(key)),
                        problem)));
        throw new Refused(messages);
    }

    private static String shortened(String label) {
        return label.length() <= LABEL ? label : label.substring(0, LABEL) + "…";
    }

    /** What respondents are told about their right, told to who types. */
    private static List<String> messages(BallotRefused refused) {
        return switch (refused.reason()) {
            case UNKNOWN -> List.of("Không có phiếu nào mang mã này; nhập lại từng chữ, số in trên phiếu.");
            case USED ->
                List.of("Phiếu mang mã này đã được nhập hoặc đã được trả lời qua đường dẫn; mỗi phiếu chỉ tính một"
                        + " lần. Kiểm tra lại mã; nếu đúng, bỏ qua phiếu này.");
            case VOID -> List.of("Phiếu mang mã này đã được thu hồi nên không còn giá trị; bỏ qua phiếu này.");
            case NOT_YET_OPEN -> List.of("Chưa đến ngày nhận phiếu của đợt điều tra.");
            case CLOSED -> List.of("Đợt điều tra đã hết thời gian nhận phiếu nên không nhận thêm phiếu.");
            case INVALID -> refused.problems();
        };
    }
}

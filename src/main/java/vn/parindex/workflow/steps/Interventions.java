package vn.parindex.workflow.steps;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.Refused;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;

/** The Interior Department steps in: messages to the process of a unit. */
final class Interventions {

    private Interventions() {}

    @ModelBean("sendReopen")
    record SendReopen(RuntimeService runtime) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            send(
                    runtime,
                    execution,
                    Models.Message.REOPEN,
                    "Chỉ mở lại được khi báo cáo của cơ quan, đơn vị đang được thẩm định. Trước khi gửi báo cáo, lãnh đạo"
                            + " đơn vị trả lại trong việc của mình; sau khi chốt điểm, chọn “Đánh giá lại” ở bước tổng hợp.");
        }
    }

    @ModelBean("sendCancel")
    record SendCancel(RuntimeService runtime) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            send(
                    runtime,
                    execution,
                    Models.Message.CANCEL,
                    "Không dừng được: việc đánh giá của cơ quan, đơn vị này chưa bắt đầu hoặc đã kết thúc.");
        }
    }

    private static void send(RuntimeService runtime, DelegateExecution execution, String message, String otherwise) {
        AssessmentId assessment = AssessmentId.parse(Inputs.text(execution, "assessment"));
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(assessment.toString())
                    .setVariable(Models.Variable.REASON, execution.getVariable(Models.Variable.REASON))
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new Refused(otherwise);
        }
    }
}

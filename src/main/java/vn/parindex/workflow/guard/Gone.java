package vn.parindex.workflow.guard;

import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.parindex.workflow.Models;

/** Why a task is no longer there, for the person who still has its form open. */
record Gone(String taskId) implements Command<String> {

    private static final String COMPLETED =
            "Việc này không còn; có thể người khác đã hoàn thành. Tải lại danh sách việc.";
    private static final String ROUND_SENT =
            "Giải trình của tỉnh đã gửi Bộ Nội vụ nên không nhận thêm giải trình của đợt này. Nội dung bạn vừa ghi chưa"
                    + " được lưu; sao chép lại, gửi Sở Nội vụ để xem xét trong đợt giải trình sau.";

    /** The engine's word for a task that ended with its process, not by somebody who completed it. */
    private static final String WITH_ITS_PROCESS = "deleted";

    @Override
    public String execute(CommandContext command) {
        var query = new HistoricTaskInstanceQueryImpl();
        query.taskId(taskId == null ? "" : taskId)
                .taskDefinitionKey(Models.Element.ANSWER_QUESTIONS)
                .taskDeleteReason(WITH_ITS_PROCESS);
        Command<Long> count =
                context -> context.getHistoricTaskInstanceManager().findHistoricTaskInstanceCountByQueryCriteria(query);
        return command.runWithoutAuthorization(count) == 0 ? COMPLETED : ROUND_SENT;
    }
}

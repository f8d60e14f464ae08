package vn.parindex.workflow.launch;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.QueryExpressions;

/** The lists of tasks that Tasklist offers at the left, in their order; the first is the one that opens. */
enum TaskFilter {
    UNIT("unit", "Việc của cơ quan", "Mọi việc đang chờ cơ quan bạn; ai trong cơ quan cũng nhận được"),
    MINE("mine", "Việc của tôi", "Những việc bạn đã nhận"),
    SOON("soon", "Sắp đến hạn (7 ngày)", "Việc của cơ quan phải xong trong 7 ngày tới"),
    LATE("late", "Quá hạn", "Việc của cơ quan đã quá hạn mà chưa xong"),
    APPRAISAL("appraisal", "Chờ thẩm định", "Phần tự đánh giá của cơ quan khác đang chờ cơ quan bạn thẩm định"),
    EXPLANATION("explanation", "Chờ giải trình", "Tiêu chí mà cơ quan bạn cần giải trình"),
    EVERYTHING("everything", "Mọi việc đang mở", "Việc của tất cả cơ quan mà bạn được xem");

    /** To be raised when a query, name or description changes: filters of a lower version are brought to it. */
    static final int VERSION = 1;

    private static final String[] APPRAISING = {
        Models.Element.APPRAISE, Models.Element.DECIDE, Models.Element.APPRAISE_ITEM
    };
    private static final String[] EXPLAINING = {
        Models.Element.EXPLAIN, Models.Element.ANSWER_QUESTIONS, Models.Element.CONSOLIDATE_ANSWERS
    };

    private final String code;
    private final String title;
    private final String description;

    TaskFilter(String code, String title, String description) {
        this.code = code;
        this.title = title;
        this.description = description;
    }

    /** What everybody in the staff of a unit needs. */
    static final List<TaskFilter> OF_EVERYBODY = List.of(UNIT, MINE, SOON, LATE);

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    /** Without an order: Tasklist puts its own, which people can change, after that of a filter. */
    TaskQuery query(TaskService tasks) {
        return switch (this) {
            case UNIT -> ofUnit(tasks);
            case MINE -> tasks.createTaskQuery().taskAssigneeExpression(QueryExpressions.CURRENT_USER);
            case SOON ->
                ofUnit(tasks).dueAfterExpression(QueryExpressions.NOW).dueBeforeExpression(QueryExpressions.SOON);
            case LATE -> ofUnit(tasks).dueBeforeExpression(QueryExpressions.NOW);
            case APPRAISAL -> ofUnit(tasks).taskDefinitionKeyIn(APPRAISING);
            case EXPLANATION -> ofUnit(tasks).taskDefinitionKeyIn(EXPLAINING);
            case EVERYTHING -> tasks.createTaskQuery();
        };
    }

    private static TaskQuery ofUnit(TaskService tasks) {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression(QueryExpressions.CURRENT_USER_GROUPS)
                .includeAssignedTasks();
    }
}

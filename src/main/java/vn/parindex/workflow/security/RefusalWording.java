package vn.parindex.workflow.security;

import java.util.List;
import java.util.regex.Pattern;

/** What the engine's REST interface says in English when it refuses something that staff do in Tasklist. */
final class RefusalWording {

    private static final String GONE = "Việc này không còn; có thể người khác đã hoàn thành. Tải lại danh sách việc.";

    private static final List<Wording> WORDINGS = List.of(
            // before a reason that is Vietnamese already
            new Wording(
                    "Cannot (submit task form|complete task|instantiate process definition) [^:\"]+(:[^: \"]+)*: ", ""),
            new Wording("The user with id '[^\"]*(?=\")", "Bạn không có quyền thực hiện việc này."),
            new Wording("Cannot find task with id [^\"]*: task is null(?=\")", GONE),
            new Wording("No matching task with id [^\"]*(?=\")", GONE),
            new Wording(
                    "No task found for task id [^\"]*(?=\")",
                    "Việc này không còn, hoặc bạn không có quyền ghi ý kiến cho việc này."),
            new Wording(
                    "No matching process definition with key: [^\"]*(?=\")",
                    "Không có quy trình này, hoặc bạn không có quyền bắt đầu quy trình này."),
            new Wording(
                    "The given authenticated user password is not valid\\.(?=\")", "Mật khẩu hiện tại không đúng."));

    private static final Pattern NO_REASON =
            Pattern.compile("(?<=\"type\":\"InvalidRequestException\",\"message\":\")(?=\")");
    private static final String NOT_CHANGED = "Bạn không có quyền thay đổi việc này.";

    private RefusalWording() {}

    private record Wording(Pattern english, String vietnamese) {

        Wording(String english, String vietnamese) {
            this(Pattern.compile("(?<=\"message\":\")" + english), vietnamese);
        }
    }

    /** @param answer the JSON of a refusal; what is not known in it stays as it is */
    static String inVietnamese(String answer) {
        String said = NO_REASON.matcher(answer).replaceFirst(NOT_CHANGED);
        for (Wording wording : WORDINGS) {
            said = wording.english().matcher(said).replaceFirst(wording.vietnamese());
        }
        return said;
    }
}

package vn.parindex.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalWordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Cannot submit task form a6e8-68fe: Tiêu chí 2.1.1: chưa nhập.       | Tiêu chí 2.1.1: chưa nhập.
            Cannot instantiate process definition unit:1:a-5: Chưa ghi lý do.   | Chưa ghi lý do.
            Cannot find task with id a6e8-68fe: task is null                    | Việc này không còn; có thể người khác đã hoàn thành. Tải lại danh sách việc.
            No matching task with id a6e8-68fe                                  | Việc này không còn; có thể người khác đã hoàn thành. Tải lại danh sách việc.
            No task found for task id a6e8-68fe                                 | Việc này không còn, hoặc bạn không có quyền ghi ý kiến cho việc này.
            The given authenticated user password is not valid.                 | Mật khẩu hiện tại không đúng.
            The user with id 'a' does not have 'CREATE' permission on resource 'Task'.     | Bạn không có quyền thực hiện việc này.
            Việc này đã có người nhận: so-tu-phap.                              | Việc này đã có người nhận: so-tu-phap.
            """)
    void what_staff_can_meet_is_said_in_vietnamese(String said, String vietnamese) {
        assertThat(RefusalWording.inVietnamese(answer("RestException", said)))
                .isEqualTo(answer("RestException", vietnamese));
    }

    @Test
    void a_refusal_without_a_reason_gets_one() {
        assertThat(RefusalWording.inVietnamese(answer("InvalidRequestException", "")))
                .isEqualTo(answer("InvalidRequestException", "Bạn không có quyền thay đổi việc này."));
    }

    @Test
    void what_is_not_known_stays_as_it_is() {
        String foreign = answer("ProcessEngineException", "ENGINE-03004 Exception while executing");

        assertThat(RefusalWording.inVietnamese(foreign)).isEqualTo(foreign);
    }

    private static String answer(String type, String message) {
        return "{\"type\":\"" + type + "\",\"message\":\"" + message + "\",\"code\":0}";
    }
}

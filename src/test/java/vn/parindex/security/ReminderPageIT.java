package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page about reminders, on a server that sends none. */
class ReminderPageIT extends OverHttp {

    private static final String PAGE = "/nhac-viec";

    @Test
    void whoever_runs_the_year_or_the_server_sees_what_would_be_sent_and_who_cannot_be_reached() {
        for (String user : new String[] {INTERIOR, ADMINISTRATOR}) {
            Answer answer =
                    in(user, user.equals(ADMINISTRATOR) ? "admin" : "tasklist").get(PAGE);

            assertThat(answer.status()).as(user).isEqualTo(200);
            assertThat(answer.body())
                    .contains("Nhắc việc qua thư điện tử")
                    .contains("Đang tắt, chưa gửi thư nào: máy chủ chưa cấu hình spring.mail.host")
                    .contains("Chưa nhắc được", "chưa có địa chỉ thư điện tử")
                    .contains("Không có việc nào đến mốc nhắc.", "Chưa có thư nào.");
        }
    }

    @Test
    void it_is_nobody_elses_business() {
        assertThat(in("so-tu-phap", "tasklist").get(PAGE).status()).isEqualTo(403);
        assertThat(in(DESIGNER, "cockpit").get(PAGE).status()).isEqualTo(403);
        assertThat(anonymous().get(PAGE).status()).isEqualTo(302);
    }

    private Caller in(String user, String application) {
        return Browser.loggedIn(anonymous(), application, user).caller();
    }
}

package vn.parindex.workflow.identity;

import java.time.Duration;
import org.camunda.bpm.engine.BadUserRequestException;

/** Too many wrong passwords: not looked at for a while. Login pages show the message. */
public final class LoginThrottled extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    private final Duration delay;

    LoginThrottled(Duration wait) {
        super("Đăng nhập sai quá nhiều lần. Hãy thử lại sau " + shown(wait)
                + "; nếu quên mật khẩu, liên hệ người quản trị để được đặt lại.");
        this.delay = wait;
    }

    public Duration delay() {
        return delay;
    }

    private static String shown(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds < 60 ? seconds + " giây" : (seconds + 59) / 60 + " phút";
    }
}

package vn.parindex.workflow.rehearsal;

import java.io.PrintStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.launch.SampleUsers;

/** Says at the terminal where to go and as whom, once there is somewhere to go. */
@Component
@ConditionalOnWebApplication
class Greeting {

    private final ServletWebServerApplicationContext server;
    private final boolean sample;

    Greeting(ServletWebServerApplicationContext server, ObjectProvider<Sample> sample) {
        this.server = server;
        this.sample = sample.getIfAvailable() != null;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String address = "http://localhost:" + server.getWebServer().getPort();
        PrintStream out = System.out;
        out.printf("%n  parindex đang chạy: %s%n", address);
        out.printf("  Danh sách việc:     %s/camunda/app/tasklist/default/%n", address);
        out.printf("  Theo dõi tiến độ:   %s/camunda/app/cockpit/default/%n", address);
        if (sample) {
            out.printf("%n  Kế hoạch mẫu, mật khẩu của mọi người dùng là \"%s\":%n", SampleUsers.PASSWORD);
            out.println("    so-tu-phap           cán bộ một sở (mọi cơ quan: mã của cơ quan trong tệp kế hoạch)");
            out.println(
                    "    so-noi-vu.lanhdao    lãnh đạo một sở (mọi cơ quan được đánh giá: mã của cơ quan và .lanhdao)");
            out.println("    so-noi-vu            Sở Nội vụ");
            out.println("    quan-tri, thiet-ke   quản trị hệ thống, thiết kế quy trình");
        }
        out.println();
    }
}

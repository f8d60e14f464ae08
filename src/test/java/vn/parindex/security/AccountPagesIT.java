package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.browser.Chromium;

/** The pages about accounts in a real browser, on the screen that offices have. Pictures: {@code target/screenshots}. */
class AccountPagesIT extends OverHttp {

    private static final String HEADER = "Tài khoản;Họ;Tên;Thư điện tử;Cơ quan;Vai trò;Ngày bắt đầu;Ngày kết thúc\n";
    private static final List<String> MADE = List.of("hoang.van.em", "vo.thi.giang");

    @Autowired
    private IdentityService identity;

    @AfterEach
    void remove_the_people() {
        database.update("delete from account_tenure");
        database.update("update deputyship set ended_by = 'thu', ended_at = now() where ended_at is null");
        MADE.forEach(identity::deleteUser);
    }

    @Test
    void an_administrator_imports_people_names_a_deputy_and_closes_an_account() throws Exception {
        try (Chromium chromium = Chromium.open("the pages about accounts")) {
            Page page = page(chromium, ADMINISTRATOR);

            page.navigate(home() + "/nguoi-dung/nhap-tep");
            page.setInputFiles("#tep", file("hoang.van.em;Hoàng Văn;;;so-khong-co;cán bộ;;\n"));
            page.click("button:has-text('Kiểm tra')");
            shows(page, "Chưa ghi tên", "C2", "E2");
            look(page, "users-import-problems");

            String good = "hoang.van.em;Hoàng Văn;Em;em@travinh.gov.vn;Sở Y tế;cán bộ;;\n"
                    + "vo.thi.giang;Võ Thị;Giang;;Sở Y tế;lãnh đạo;;31/12/2030\n";
            page.setInputFiles("#tep", file(good));
            page.click("button:has-text('Kiểm tra')");
            shows(page, "2 tài khoản mới");
            look(page, "users-import-checked");
            page.setInputFiles("#tep", file(good));
            Download passwords = page.waitForDownload(() -> page.click("button:has-text('Ghi danh sách')"));
            assertThat(Files.readString(passwords.path()))
                    .startsWith("\ufefftai_khoan,ho_ten,mat_khau_ban_dau")
                    .contains("hoang.van.em,\"Hoàng Văn Em\",", "vo.thi.giang");

            page.navigate(home() + "/nguoi-dung/uy-quyen");
            page.selectOption("#vang", "vo.thi.giang");
            page.selectOption("#thay", "hoang.van.em");
            page.fill("#tu", "01/01/2020");
            page.fill("#den", "31/12/2020");
            page.fill("#ly-do", "Nghỉ phép năm");
            page.click("button:has-text('Ủy quyền')");
            shows(page, "Thời gian ủy quyền đã qua");
            String today = page.evaluate("new Date().toLocaleDateString('en-GB', {timeZone: 'Asia/Ho_Chi_Minh'})")
                    .toString();
            page.fill("#tu", today);
            page.fill("#den", today);
            page.click("button:has-text('Ủy quyền')");
            shows(page, "Đã ghi ủy quyền", "Đang làm thay");
            look(page, "users-deputies");

            page.navigate(home() + "/nguoi-dung?co-quan=so-y-te");
            shows(page, "hoang.van.em làm thay đến");
            look(page, "users-list");
            page.navigate(home() + "/nguoi-dung/tai-khoan/hoang.van.em");
            page.fill("#den", "01/01/2020");
            page.click("button:has-text('Ghi thời gian')");
            shows(page, "Đã khóa, dùng đến 01/01/2020");
            look(page, "users-account");
            page.navigate(home() + "/nguoi-dung/nhat-ky");
            shows(page, "Đặt thời gian sử dụng", "Tạo tài khoản");
            look(page, "users-log");

            Page audited = page(chromium, AUDITOR);
            audited.navigate(home() + "/nguoi-dung/uy-quyen");
            assertThat(audited.content()).contains("Nghỉ phép năm").doesNotContain("Ủy quyền mới", "Chấm dứt</button>");
            look(audited, "users-deputies-audited");
            for (String address : List.of("/dieu-tra/" + PLAN, "/ket-qua/" + PLAN + "/so-tu-phap")) {
                audited.navigate(home() + address);
                look(audited, "users-auditor" + address.replaceAll("[^a-z0-9]+", "-"));
            }
        }
    }

    private static FilePayload file(String rows) {
        return new FilePayload("nguoi-dung.csv", "text/csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    /** Waits for the page that a button leads to. */
    private static void shows(Page page, String... texts) {
        for (String text : texts) {
            PlaywrightAssertions.assertThat(page.locator("body")).containsText(text);
        }
    }

    /** No wider than the screen, and usable without seeing or pointing. */
    private static void look(Page page, String name) {
        Chromium.picture(page, name);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
        Chromium.accessible(page);
    }

    private String home() {
        return "http://localhost:" + anonymous().port();
    }

    private Page page(Chromium chromium, String user) {
        Caller caller = Browser.loggedIn(anonymous(), "welcome", user).caller();
        BrowserContext context = chromium.office();
        context.addCookies(List.of(new Cookie("JSESSIONID", caller.cookie("JSESSIONID")).setUrl(home())));
        return context.newPage();
    }
}

package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about accounts in a real browser, on the screen that offices have. Pictures: {@code target/screenshots}. */
class AccountPagesIT extends OverHttp {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
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
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium on this machine: the pages are NOT looked at in one");
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Page page = browser(playwright, ADMINISTRATOR).newPage();
            page.setViewportSize(1366, 768);

            page.navigate(home() + "/nguoi-dung/nhap-tep");
            page.getByLabel("Tệp danh sách").setInputFiles(file("hoang.van.em;Hoàng Văn;;;so-khong-co;cán bộ;;\n"));
            page.click("text=Kiểm tra");
            assertThat(page.content()).contains("Chưa ghi tên", "C2", "E2");
            look(page, "users-import-problems");

            String good = "hoang.van.em;Hoàng Văn;Em;em@travinh.gov.vn;Sở Y tế;cán bộ;;\n"
                    + "vo.thi.giang;Võ Thị;Giang;;Sở Y tế;lãnh đạo;;31/12/2030\n";
            page.getByLabel("Tệp danh sách").setInputFiles(file(good));
            page.click("text=Kiểm tra");
            assertThat(page.content()).contains("2 tài khoản mới");
            look(page, "users-import-checked");
            page.getByLabel("Tệp danh sách").setInputFiles(file(good));
            Download passwords = page.waitForDownload(() -> page.click("text=Ghi danh sách"));
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
            assertThat(page.content()).contains("Thời gian ủy quyền đã qua");
            String today = page.evaluate("new Date().toLocaleDateString('en-GB', {timeZone: 'Asia/Ho_Chi_Minh'})")
                    .toString();
            page.fill("#tu", today);
            page.fill("#den", today);
            page.click("button:has-text('Ủy quyền')");
            assertThat(page.content()).contains("Đã ghi ủy quyền", "Đang làm thay");
            look(page, "users-deputies");

            page.navigate(home() + "/nguoi-dung?co-quan=so-y-te");
            assertThat(page.content()).contains("hoang.van.em làm thay đến");
            look(page, "users-list");
            page.navigate(home() + "/nguoi-dung/tai-khoan/hoang.van.em");
            page.fill("#den", "01/01/2020");
            page.click("text=Ghi thời gian");
            assertThat(page.content()).contains("Đã khóa, dùng đến 01/01/2020");
            look(page, "users-account");
            page.navigate(home() + "/nguoi-dung/nhat-ky");
            assertThat(page.content()).contains("Đặt thời gian sử dụng", "Tạo tài khoản");
            look(page, "users-log");

            Page audited = browser(playwright, AUDITOR).newPage();
            audited.setViewportSize(1366, 768);
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

    /** No wider than the screen, and usable without seeing or pointing. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
        assertThat(new AxeBuilder(page)
                        .withTags(WCAG)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .as(name)
                .isEmpty();
    }

    private String home() {
        return "http://localhost:" + anonymous().port();
    }

    private BrowserContext browser(Playwright playwright, String user) {
        Caller caller = Browser.loggedIn(anonymous(), "welcome", user).caller();
        BrowserContext context = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")))
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("vi-VN"));
        context.addCookies(List.of(new Cookie("JSESSIONID", caller.cookie("JSESSIONID")).setUrl(home())));
        return context;
    }
}

package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Logging in with a real Keycloak in a real browser: ./mvnw -Pkeycloak verify. */
@Tag("http")
@EnabledIfSystemProperty(
        named = "parindex.keycloak",
        matches = ".+",
        disabledReason = "the login with a real Keycloak is NOT tested; ./mvnw -Pkeycloak verify does")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("own-engine")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "parindex.database.directory=",
            "spring.security.oauth2.client.registration.keycloak.client-id=parindex",
            "spring.security.oauth2.client.registration.keycloak.client-secret=secret",
            "spring.security.oauth2.client.registration.keycloak.scope=openid,profile,email"
        })
class KeycloakIT {

    /** Keycloak, the server and the browser start at the same moment. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String BUTTON = "Đăng nhập bằng tài khoản của tỉnh";
    private static final String MANY = "nguyen.van.an";
    private static final String NOBODYS = "tran.thi.binh";

    @TempDir
    private static Path folder;

    private static Keycloak keycloak;
    private static Playwright playwright;
    private static Browser chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium on this machine: the login is NOT tested");
        keycloak = Keycloak.start(Path.of(System.getProperty("parindex.keycloak")), folder);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @DynamicPropertySource
    static void login(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.client.provider.keycloak.issuer-uri", () -> keycloak.issuer());
    }

    @Test
    @Order(1)
    void staff_of_two_units_find_the_work_of_both_and_log_out_everywhere() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("/camunda/app/tasklist/default/"));
            page.getByText(BUTTON).waitFor();
            page.screenshot(picture("login-keycloak-button"));
            page.getByText(BUTTON).click();
            atKeycloak(page, MANY);

            page.waitForURL("**/camunda/app/tasklist/default/**");
            page.getByText("lĩnh vực 1 –").first().waitFor();
            page.screenshot(picture("login-keycloak-tasklist"));
            assertThat(tasks(page)).isEqualTo(16);

            page.locator(".account a.dropdown-toggle").first().click();
            page.locator(".logout a").first().click();
            page.waitForURL(address("/"));
            page.getByText(BUTTON).click();
            // the session at the province is over, too: the password is asked for again
            page.locator("#password").waitFor();
        }
    }

    @Test
    @Order(2)
    void a_group_that_is_taken_away_takes_its_tasks_with_it_at_the_next_login() throws Exception {
        keycloak.leave(MANY, "so-cong-thuong");
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.getByText(BUTTON).click();
            atKeycloak(page, MANY);
            page.getByText("lĩnh vực 1 –").first().waitFor();
            assertThat(tasks(page)).isEqualTo(8);
        }
        keycloak.leave(MANY, "so-tu-phap");
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.getByText(BUTTON).click();
            atKeycloak(page, MANY);
            page.getByText("chưa được gắn với cơ quan, đơn vị nào").waitFor();
        }
    }

    @Test
    @Order(3)
    void somebody_without_a_group_is_told_kindly_and_can_log_out_again() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.getByText(BUTTON).click();
            atKeycloak(page, NOBODYS);
            page.getByText("Tài khoản “" + NOBODYS + "” của bạn đã được hệ thống đăng nhập của tỉnh xác nhận")
                    .waitFor();
            page.screenshot(picture("login-keycloak-no-groups"));

            page.getByText("Đăng xuất khỏi hệ thống đăng nhập của tỉnh").click();
            page.waitForURL(address("/"));
            page.getByText(BUTTON).click();
            page.locator("#password").waitFor();
        }
    }

    private static BrowserContext context() {
        BrowserContext context = chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("vi-VN"));
        context.setDefaultTimeout(LONGEST_WAIT.toMillis());
        context.setDefaultNavigationTimeout(LONGEST_WAIT.toMillis());
        return context;
    }

    private static void atKeycloak(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill("mot-mat-khau");
        page.locator("#kc-login").click();
    }

    private static int tasks(Page page) {
        return (int)
                page.evaluate(
                        """
                async () => (await (await fetch(
                  '/camunda/api/engine/engine/default/task/count?taskDefinitionKey=Task_AssessField')).json()).count
                """);
    }

    private static Page.ScreenshotOptions picture(String name) {
        return new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}

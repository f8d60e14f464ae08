package vn.parindex.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.browser.Chromium;
import vn.parindex.webapps.Webapp;

/** Camunda's web applications in Vietnamese whatever the browser says, in English where somebody chose it. */
class WebappLanguageIT extends OverHttp {

    /** The first page of a server that has just started comes late on a busy machine. */
    private static final double PATIENCE = 120_000;

    private static final String UNIT = "huyen-tra-cu";
    private static final String ADVERTISEMENT = ".ce-eol-banner";

    /** Somebody who may open it. */
    private static final Map<Webapp, String> WHOSE_WORK =
            Map.of(Webapp.TASKLIST, UNIT, Webapp.COCKPIT, INTERIOR, Webapp.ADMIN, ADMINISTRATOR, Webapp.WELCOME, UNIT);

    private static Chromium browser;

    @BeforeAll
    static void open() {
        browser = Chromium.open("language and looks of Camunda's web applications");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void an_english_browser_gets_vietnamese(Webapp app) {
        try (BrowserContext context = english()) {
            Page page = login(context, app);

            assertThat(page).hasTitle("Chỉ số CCHC – " + app.title());
            assertThat(page.getByPlaceholder("Tên đăng nhập")).isVisible();
            assertThat(page.getByRole(AriaRole.BUTTON)).hasText("Đăng nhập");
            assertThat(page.locator(".form-signin .app-name")).hasText(app.title());
            assertThat(page.locator("html")).hasAttribute("lang", "vi");
            assertThat(page.locator(ADVERTISEMENT)).isHidden();
            assertThat(page.locator(".form-signin svg")).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void who_has_logged_in_sees_the_products_name_and_no_advertisement(Webapp app) {
        try (BrowserContext context = english()) {
            Page page = login(context, app);
            page.getByPlaceholder("Tên đăng nhập").fill(WHOSE_WORK.get(app));
            page.getByPlaceholder("Mật khẩu").fill(PASSWORD);
            page.getByRole(AriaRole.BUTTON).click();
            page.locator(".navbar-brand").waitFor();

            assertThat(page.locator(".navbar-brand")).hasText("Chỉ số CCHC – " + app.title());
            assertThat(page.locator(".navbar-brand svg")).isHidden();
            assertThat(page.locator(".navbar-brand")).isVisible();
            assertThat(page.locator(ADVERTISEMENT)).isHidden();
            assertThat(page).hasTitle(Pattern.compile("Chỉ số CCHC – " + app.title() + ".*"));

            page.locator(".account .dropdown-toggle").click();
            assertThat(page.locator(".account .dropdown-menu").getByText("Đổi mật khẩu"))
                    .isVisible();
            Chromium.picture(page, "account-menu-" + app.name().toLowerCase(Locale.ROOT));
            page.locator(".account .dropdown-menu").getByText("Đổi mật khẩu").click();
            assertThat(page).hasURL(address() + "/doi-mat-khau");
        }
    }

    @Test
    void english_is_chosen_in_the_browser_on_the_entry_page_and_given_up_there() {
        try (BrowserContext context = english()) {
            Page page = context.newPage();
            page.navigate(address() + "/");
            page.getByText("Use Tasklist and Cockpit in English").click();
            for (Webapp app : Webapp.values()) {
                assertThat(login(context, app).getByPlaceholder("Username")).isVisible();
            }

            page.navigate(address() + "/");
            page.getByText("Dùng tiếng Việt trong Tasklist, Cockpit").click();
            assertThat(page.getByText("Use Tasklist and Cockpit in English")).isVisible();
            assertThat(login(context, Webapp.TASKLIST).getByPlaceholder("Tên đăng nhập"))
                    .isVisible();
        }
    }

    /** The applications keep labels in the browser under Camunda's version, which an update of the product leaves. */
    @Test
    void labels_that_an_older_version_left_in_the_browser_are_not_shown() {
        try (BrowserContext context = english()) {
            Page page = login(context, Webapp.TASKLIST);
            assertThat(page.getByPlaceholder("Tên đăng nhập")).isVisible();
            Object aged = page.evaluate(
                    """
                    () => {
                      const kept = JSON.parse(localStorage.getItem('camunda-web'));
                      const key = Object.keys(kept).find(name => name.includes('_locales_data_'));
                      kept[key] = kept[key].replace('Tên đăng nhập', 'Nhãn của bản cũ');
                      localStorage.setItem('camunda-web', JSON.stringify(kept));
                      return kept[key].includes('Nhãn của bản cũ');
                    }""");
            assertThat(aged).isEqualTo(true);

            page.reload();

            assertThat(page.getByPlaceholder("Tên đăng nhập")).isVisible();
        }
    }

    /** English is 11/30/2026 in the form viewer; it asks the browser, not the translation. */
    @Test
    void dates_of_forms_begin_with_the_day_in_an_english_browser_too() {
        try (BrowserContext context = english()) {
            Page page = login(context, Webapp.TASKLIST);
            assertThat(page.getByPlaceholder("Tên đăng nhập")).isVisible();

            assertThat(page.evaluate("() => new Intl.DateTimeFormat('default').format(new Date(2026, 10, 30))"))
                    .isEqualTo("30/11/2026");
            assertThat(page.evaluate("() => window.flatpickr.l10ns.default.months.longhand[10]"))
                    .isEqualTo("Tháng 11");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist/locales/vi.json", "cockpit/locales/vi.json", "admin/styles/user-styles.css"})
    void browsers_ask_each_time_whether_labels_and_looks_have_changed(String file) {
        Answer first = anonymous().get("/camunda/app/" + file + "?bust=7.24.0");

        assertThat(first.header("Cache-Control")).contains("no-cache");
        Answer second = anonymous()
                .with("If-Modified-Since", first.header("Last-Modified"))
                .get("/camunda/app/" + file + "?bust=7.24.0");
        assertThat(second.status()).isEqualTo(304);
    }

    @Test
    void what_tasklist_refuses_it_refuses_in_vietnamese() {
        Caller staff = Browser.loggedIn(anonymous(), "tasklist", "huyen-tra-cu").withToken();
        String engine = "/camunda/api/engine/engine/default/task/";
        String task = tasksOf(UNIT).get(0).get("id").asText();

        assertThat(List.of(
                        staff.post(engine + "khong-co/claim", "{\"userId\": \"" + UNIT + "\"}"),
                        staff.post(engine + task + "/comment/create", "{\"message\": \"x\"}"),
                        staff.put(engine + task, "{\"name\": \"x\"}"),
                        staff.post(engine + task + "/submit-form", "{\"variables\": {}}")))
                .allSatisfy(answer -> {
                    assertThat(answer.isSuccess()).isFalse();
                    assertThat(answer.message()).containsPattern("[ệạốưă]").doesNotContain("task");
                });
    }

    private BrowserContext english() {
        BrowserContext context =
                browser.context(new NewContextOptions().setLocale("en-US").setViewportSize(1366, 768));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private Page login(BrowserContext context, Webapp app) {
        Page page = context.newPage();
        page.navigate(address() + "/camunda/app/" + app.id() + "/default/");
        page.locator("input[type=password]").waitFor();
        return page;
    }

    private String address() {
        return "http://localhost:" + anonymous().port();
    }
}

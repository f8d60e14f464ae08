package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.parindex.browser.Chromium;
import vn.parindex.webapps.Screen;

/**
 * A department's working day, with a browser that prefers English: whatever is on the screen, is read out or appears as a
 * tooltip is Vietnamese.
 */
class VietnameseScreensIT extends OverHttp {

    private static final String DEPARTMENT = "so-tu-phap";
    /** Pages come late on a busy machine. */
    private static final double PATIENCE = 120_000;

    private static final String DIALOG = ".modal-dialog";

    private static Chromium browser;

    private final Map<String, List<String>> foreign = new TreeMap<>();

    @BeforeAll
    static void open() {
        browser = Chromium.open("no English on the screens of a department's working day");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void no_english_is_left_on_the_screens_of_a_departments_working_day() {
        try (BrowserContext context =
                browser.context(new NewContextOptions().setLocale("en-US").setViewportSize(1366, 768))) {
            context.setDefaultTimeout(PATIENCE);
            Page page = context.newPage();
            page.navigate(address() + "/");
            read("entry page", page);
            logIn(page);
            readTheList(page);
            readATask(page);
            readTheForm(page);
            readTheProfile(page);
            logOut(page);
        }
        assertThat(foreign).isEmpty();
    }

    private void logIn(Page page) {
        page.navigate(address() + "/camunda/app/tasklist/default/");
        page.locator("input[type=password]").waitFor();
        read("login", page);
        submit(page, "khong-co-nguoi-nay", "sai");
        page.locator(".page-notifications .alert").first().waitFor();
        read("wrong password", page);
        submit(page, DEPARTMENT, PASSWORD);
        page.getByText("lĩnh vực 2 –").first().waitFor();
    }

    private static void submit(Page page, String user, String password) {
        page.locator("input[type=text]").first().fill(user);
        page.locator("input[type=password]").fill(password);
        page.locator("button[type=submit]").click();
    }

    private void readTheList(Page page) {
        read("list", page);
        openAndRead(page, "sorting", ".sorting-choice .dropdown-toggle", ".sorting-choice .dropdown-menu");
        openAndRead(page, "search", ".multiline-pills input", ".search-container .dropdown-menu");
        openAndRead(page, "filter", ".glyphicon-pencil", DIALOG);
        openAndRead(page, "shortcuts", "text=Phím tắt", DIALOG);
        openAndRead(page, "start of a process", "text=Bắt đầu quy trình", DIALOG);
        openAndRead(page, "account", ".account .dropdown-toggle", ".account .dropdown-menu");
    }

    private void readATask(Page page) {
        page.getByText("lĩnh vực 2 –").first().click();
        page.locator(".task-card .nav-tabs li").first().waitFor();
        page.locator(".fjs-container").waitFor();
        read("task", page);
        openAndRead(page, "groups of a task", ".task-card .groups span[ng-click]", DIALOG);
        openAndRead(page, "due date", ".task-card .due-date .view-value", ".uib-datepicker");
        openAndRead(page, "comment", ".createCommentLink", DIALOG);
        Locator tabs = page.locator(".task-card .nav-tabs li a").locator("visible=true");
        // the form, which is the first, stays open
        for (int i = tabs.count() - 1; i >= 0; i--) {
            tabs.nth(i).click();
            read("tab " + tabs.nth(i).innerText(), page);
        }
    }

    private void readTheForm(Page page) {
        page.locator(".claim").click();
        page.locator(".unclaim").waitFor();
        settle(page);
        page.locator(".fjs-container").waitFor();
        read("claimed task", page);

        Locator form = page.locator(".fjs-container");
        page.locator(".form-actions .btn-primary").click();
        page.locator(".page-notifications .alert").first().waitFor();
        read("refused form", page);
        for (Locator close : page.locator(".page-notifications .close:visible").all()) {
            close.click();
        }

        Locator number = form.locator(".fjs-form-field-number input").first();
        for (String typed : List.of("-1", "0,123456", "1")) {
            number.fill(typed);
            number.blur();
            settle(page);
            read("number " + typed, page);
        }
        Locator draft = page.locator(".form-actions .btn-default");
        if (draft.isEnabled()) {
            draft.click();
            settle(page);
            read("draft", page);
        }
        page.locator(".unclaim").click();
        page.locator(".claim").waitFor();
        read("task given back", page);
    }

    private void readTheProfile(Page page) {
        page.navigate(address() + "/camunda/app/welcome/default/");
        Locator password = page.locator("#user-profile a").getByText("Đổi mật khẩu");
        password.waitFor();
        read("profile", page);
        page.locator("a").getByText("Sửa hồ sơ").click();
        settle(page);
        read("profile in change", page);
        page.getByText("Hủy").locator("visible=true").first().click();
        password.click();
        settle(page);
        read("password", page);
    }

    private void logOut(Page page) {
        page.navigate(address() + "/camunda/app/tasklist/default/");
        page.locator(".account .dropdown-toggle").click();
        page.getByText("Đăng xuất").click();
        page.locator("input[type=password]").waitFor();
        settle(page);
        read("after the logout", page);
    }

    /** Opens something, reads, and closes it again. */
    private void openAndRead(Page page, String screen, String opener, String opened) {
        page.locator(opener).locator("visible=true").first().click();
        Locator shown = page.locator(opened).locator("visible=true").first();
        shown.waitFor();
        read(screen, page);
        Locator leave = page.locator(DIALOG + " .modal-footer .btn:not(.btn-primary):visible");
        if (leave.count() > 0) {
            leave.first().click();
        } else {
            page.keyboard().press("Escape");
            page.mouse().click(5, 400);
        }
        shown.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        settle(page);
    }

    private void read(String screen, Page page) {
        settle(page);
        List<String> found = Screen.foreign(page);
        if (!found.isEmpty()) {
            foreign.put(screen, found);
            Chromium.picture(page, "english-" + foreign.size());
        }
    }

    /** What is shown comes from the server and is drawn in several steps. */
    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(500);
    }

    private String address() {
        return "http://localhost:" + anonymous().port();
    }
}

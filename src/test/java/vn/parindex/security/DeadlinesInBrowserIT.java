package vn.parindex.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.parindex.browser.Chromium;
import vn.parindex.calendar.VietnamTime;

/** The Interior Department on its page of deadlines in Cockpit, as it is drawn on the screens that offices have. */
class DeadlinesInBrowserIT extends OverHttp {

    private static final String UNIT = "huyen-cau-ke";

    @Test
    void the_interior_department_sees_at_once_who_is_late_with_what_and_gives_one_task_more_time() {
        String task = selfAssessment(UNIT, "1");
        makeLate(task);
        try (Chromium chromium = Chromium.open("the page of deadlines in Cockpit");
                BrowserContext office = chromium.office()) {
            Page page = Chromium.loggedIn(office, address(), "cockpit", INTERIOR, PASSWORD);
            var failures = new ArrayList<String>();
            page.onPageError(failures::add);
            page.locator(".px-card .px-count").first().waitFor();
            Chromium.picture(page, "cockpit-entry");

            // one click, and all 27 units are there, without scrolling, with what is late in words and colour
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Hạn chót").setExact(true))
                    .first()
                    .click();
            // plans of a later year, if other tests have made some, come first
            page.locator("[data-key=filter-plan]").selectOption(PLAN);
            Locator rows = page.locator(".px-board tbody tr");
            assertThat(rows).hasCount(27);
            Locator cell = page.locator("[data-key='cell-" + UNIT + "-self-assessment']");
            assertThat(cell).hasAttribute("data-state", "LATE");
            assertThat(cell.getAttribute("aria-label")).contains("Huyện Cầu Kè", "Tự chấm điểm", "Quá hạn");
            // what is drawn anew meanwhile has no place on the screen for a moment
            page.waitForFunction(
                    """
                    () => [...document.querySelectorAll('.px-board tbody tr')].at(-1)?.getBoundingClientRect().bottom
                      < window.innerHeight""");
            Map<?, ?> matrix = (Map<?, ?>) page.locator(".px-matrix")
                    .evaluate("m => ({ high: m.scrollHeight - m.clientHeight, wide: m.scrollWidth - m.clientWidth })");
            assertThat(matrix.values()).allSatisfy(beyond -> assertThat(beyond).isEqualTo(0));
            Chromium.picture(page, "cockpit-deadlines");
            accessible(page);

            // who is late with what; the address keeps what was chosen
            page.locator(".px-count[data-state=LATE]").click();
            Locator late = page.locator(".px-tasks li[data-task='" + task + "']");
            assertThat(late).containsText("Huyện Cầu Kè: Tự đánh giá, chấm điểm lĩnh vực 1");
            assertThat(page).hasURL(Pattern.compile(".*#/deadlines\\?plan=" + PLAN + "&state=LATE"));
            page.reload();
            assertThat(late).containsText("Quá hạn");

            // down to one cell, and to its process in Cockpit's own view
            cell.click();
            assertThat(page.locator(".px-tasks li")).hasCount(8);
            assertThat(late.locator("a[href^='#/process-instance/']")).hasCount(1);
            assertThat(late.locator("a[href*='/app/tasklist/']").getAttribute("href"))
                    .endsWith("?task=" + task);

            // more time, with a reason; the dialog says what is wrong without losing what was typed
            late.getByRole(AriaRole.BUTTON).click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Gia hạn việc này").check();
            Chromium.accessible(page, "dialog");
            dialog.locator("input[type=date]").fill(day(90).toString());
            dialog.locator("[data-key=confirm]").click();
            assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Ghi đủ các ô bắt buộc");
            dialog.locator("textarea").fill("Cán bộ đầu mối nghỉ ốm");
            Chromium.picture(page, "cockpit-extend");
            dialog.locator("[data-key=confirm]").dblclick();
            assertThat(dialog).hasCount(0);
            assertThat(late).hasAttribute("data-state", "OPEN");
            assertThat(late).containsText(VietnamTime.format(day(90)));

            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Nhật ký"))
                    .click();
            Locator entries =
                    page.locator(".px-log li").filter(new Locator.FilterOptions().setHasText("Cán bộ đầu mối nghỉ ốm"));
            assertThat(entries).hasCount(1);
            assertThat(entries).containsText("Huyện Cầu Kè");
            Chromium.picture(page, "cockpit-log");
            accessible(page);

            badgesOnTheDiagram(page);
            pastOfAnInstance(page);
            assertThat(failures).isEmpty();
        }
    }

    @Test
    void a_unit_that_is_reminded_sees_it_on_the_card_of_its_task() {
        String task = selfAssessment("huyen-cau-ke", "2");
        try (Chromium chromium = Chromium.open("reminders in Tasklist");
                BrowserContext interior = chromium.office();
                BrowserContext unit = chromium.office()) {
            Page cockpit = Chromium.loggedIn(interior, address(), "cockpit", INTERIOR, PASSWORD);
            cockpit.navigate(address() + "/camunda/app/cockpit/default/#/deadlines?plan=" + PLAN
                    + "&unit=huyen-cau-ke&step=self-assessment");
            cockpit.locator("[data-key='pick-" + task + "']").check();
            cockpit.locator("[data-key=remind]").click();
            cockpit.getByRole(AriaRole.DIALOG).locator("textarea").fill("Gửi trước thứ Sáu");
            cockpit.locator("dialog [data-key=confirm]").click();
            assertThat(cockpit.locator(".px-tasks li[data-task='" + task + "']"))
                    .containsText("đã nhắc 1 lần");

            Page tasklist = Chromium.loggedIn(unit, address(), "tasklist", "huyen-cau-ke", PASSWORD);

            assertThat(tasklist.locator(".px-card-notice").first()).containsText("Sở Nội vụ nhắc việc");
            assertThat(tasklist.locator(".px-card-notice").first()).containsText("Gửi trước thứ Sáu");
            tasklist.locator(".px-card-notice").first().scrollIntoViewIfNeeded();
            Chromium.picture(tasklist, "tasklist-reminded");
        }
    }

    /** Cells of the matrix are lower than 24 pixels, or 27 units would not fit; filters of that size do the same. */
    private static void accessible(Page page) {
        Chromium.accessible(page, ".px-head", ".px-line", ".px-general", ".px-panel");
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .disableRules(List.of("target-size"))
                        .setLegacyMode(true)
                        .include(".px-matrix")
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    private void badgesOnTheDiagram(Page page) {
        String definition = as(INTERIOR)
                .get("/engine-rest/process-definition/key/field-assessment")
                .json()
                .get("id")
                .asText();
        page.navigate(address() + "/camunda/app/cockpit/default/#/process-definition/" + definition + "/runtime");
        assertThat(page.locator(".djs-overlays .px-overlay .px-open")).hasCount(1);
        assertThat(page.locator("table.cam-table tbody tr").first())
                .containsText(Pattern.compile("\\b\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}\\b"));
        Chromium.picture(page, "cockpit-diagram");
    }

    private void pastOfAnInstance(Page page) {
        page.navigate(address() + "/camunda/app/cockpit/default/#/process-instance/" + fieldInstance(UNIT, "1")
                + "/runtime?detailsTab=parindex.deadlines.runtime");
        Locator past = page.locator(".px-instance");
        assertThat(past).containsText("Huyện Cầu Kè");
        assertThat(past).containsText("Gia hạn một việc");
        assertThat(past).containsText("Cán bộ đầu mối nghỉ ốm");
        Chromium.picture(page, "cockpit-instance");
        Chromium.accessible(page, ".px-instance");
    }

    private String address() {
        return "http://localhost:" + anonymous().port();
    }

    /** As if its day had come a fortnight ago. */
    private void makeLate(String task) {
        for (String table : List.of("act_ru_task", "act_hi_taskinst")) {
            database.update("update " + table + " set due_date_ = now() - interval '14 days' where id_ = ?", task);
        }
    }

    private static LocalDate day(int fromToday) {
        return LocalDate.now(VietnamTime.ZONE).plusDays(fromToday);
    }
}

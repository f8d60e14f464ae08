package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.parindex.browser.Chromium;

/** Somebody of a department who has never seen Tasklist: cards, how to begin, points so far, what is missing. */
class TasklistHelpIT extends OverHttp {

    private static final String UNIT = "van-phong-ubnd-tinh";

    @Test
    void a_department_sees_what_is_due_begins_and_is_told_what_is_missing() {
        try (Chromium browser = Chromium.open("the cards and the help of Tasklist");
                BrowserContext office = browser.office()) {
            Page page =
                    Chromium.loggedIn(office, "http://localhost:" + anonymous().port(), "tasklist", UNIT, PASSWORD);
            Locator task = page.locator("li.task", new Page.LocatorOptions().setHasText("lĩnh vực 2 –"));

            task.locator(".px-card .px-badge").waitFor();
            assertThat(task.locator(".px-card").innerText())
                    .contains("Văn phòng UBND tỉnh · Lĩnh vực 2")
                    .containsPattern("Còn \\d+ ngày");
            assertThat(page.url()).contains("dueDate");
            Chromium.picture(page, "tasklist-cards");

            task.locator("h4 a").click();
            page.locator(".px-claim button").waitFor();
            Chromium.picture(page, "tasklist-claim");
            Chromium.accessible(page, ".px-claim", ".px-card");
            page.locator(".px-claim button").click();
            Locator bar = page.locator(".px-bar");
            bar.locator(".px-bar-missing").waitFor();
            assertThat(bar.innerText()).contains("0 / 6,5 điểm", "Còn thiếu 5 tiêu chí:");

            fill(page, "input[type=text]", 0, "45");
            fill(page, "input[type=text]", 1, "50");
            bar.getByText("1,13").first().waitFor();
            bar.locator("summary").click();
            Chromium.accessible(page, ".px-bar");
            Chromium.picture(page, "tasklist-points");
            bar.locator("summary").click();

            bar.locator(".px-code").nth(1).click();
            page.waitForCondition(() -> (Boolean) page.evaluate(
                    "document.activeElement.closest('[role=group]')?.textContent.startsWith('2.1.2. ') ?? false"));

            page.locator(".task-details .nav-tabs").getByText("Hướng dẫn").click();
            page.locator(".px-guide li").first().waitFor();
            Chromium.accessible(page, ".px-guide");
            Chromium.picture(page, "tasklist-guide");

            page.locator(".task-filters").getByText("Quá hạn").click();
            page.locator(".px-empty-list").waitFor();
            assertThat(page.locator(".px-empty-list").innerText()).startsWith("Cơ quan bạn không có việc quá hạn.");
            Chromium.picture(page, "tasklist-empty");
        }
    }

    /** form-js hands a value over 300 ms after the last key. */
    private static void fill(Page page, String input, int index, String value) {
        page.locator(".fjs-container " + input).nth(index).fill(value);
        page.waitForTimeout(350);
    }
}

package vn.parindex.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.browser.Chromium;
import vn.parindex.evidence.inspection.SomeFiles;

/**
 * A newcomer's first day: start the jar, find the work of a department in Tasklist, make a mistake, mend it, submit; then
 * the power fails, and nothing is lost.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("jar")
class FirstDayIT {

    @TempDir
    private static Path folder;

    private static RunningJar server;

    @BeforeAll
    static void start() {
        server = RunningJar.server(folder, Map.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void the_terminal_says_where_to_go_and_as_whom() {
        assertThat(server.output()).contains(server.address(), "so-tu-phap", "so-noi-vu", "demo");
    }

    @Test
    @Order(2)
    void every_department_and_district_finds_the_work_of_its_eight_fields() {
        for (String unit : List.of("so-tu-phap", "so-y-te", "van-phong-ubnd-tinh", "huyen-cang-long")) {
            assertThat(fieldsToAssess(unit)).as(unit).isEqualTo(8);
        }
    }

    @Test
    @Order(3)
    void the_justice_department_fills_a_field_in_and_submits_it_in_tasklist() {
        try (Chromium chromium = Chromium.open("the pages of Tasklist");
                BrowserContext office = chromium.office()) {
            Page page = Chromium.loggedIn(office, server.address(), "tasklist", "so-tu-phap", "demo");

            page.getByText("lĩnh vực 2 –").first().click();
            Locator claim = page.getByText("Nhận việc", new Page.GetByTextOptions().setExact(true))
                    .first();
            claim.click();
            // the form is drawn anew once the task is one's own
            claim.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(1000);
            Locator form = page.locator(".fjs-container");
            form.getByText("Lĩnh vực 2.").first().waitFor();
            fill(page, form);
            proveByDocument(page, form);

            // more documents in time than there were: the server refuses, in Vietnamese, and names the place
            number(page, form, 0, "50");
            number(page, form, 1, "45");
            complete(page);
            Locator refusal = page.locator(".page-notifications");
            refusal.getByText("Tiêu chí 2.1.1").waitFor();
            assertThat(refusal.innerText()).contains("hãy kiểm tra lại");
            assertThat(fieldsToAssess("so-tu-phap")).isEqualTo(8);
            Chromium.picture(page, "tasklist-refusal");

            refusal.locator(".close:visible").first().click();
            number(page, form, 0, "45");
            number(page, form, 1, "50");
            complete(page);
            page.getByText("lĩnh vực 2 –")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(fieldsToAssess("so-tu-phap")).isEqualTo(7);
        }
    }

    @Test
    @Order(4)
    void after_a_power_failure_everything_is_there_and_goes_on() {
        long before = fieldsToAssess("so-tu-phap");
        assertThat(before).isLessThanOrEqualTo(8);

        server.kill();
        server = RunningJar.server(folder, Map.of());

        assertThat(fieldsToAssess("so-tu-phap")).isEqualTo(before);
        assertThat(fieldsToAssess("huyen-cang-long")).isEqualTo(8);
    }

    @Test
    @Order(5)
    void a_second_server_on_the_same_folder_is_refused() {
        RunningJar.Outcome second = RunningJar.command(folder, Map.of(), "--server.port=0");

        assertThat(second.exitCode()).isNotZero();
        assertThat(second.output()).contains("another parindex is running on");
        assertThat(fieldsToAssess("so-y-te")).isEqualTo(8);
    }

    private static long fieldsToAssess(String unit) {
        var answer =
                server.call(unit, "demo", "GET", "/engine-rest/task/count?taskDefinitionKey=Task_AssessField", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Long.parseLong(answer.body().replaceAll("\\D", ""));
    }

    private static void fill(Page page, Locator form) {
        int numbers = form.locator("input[type=text]:visible").count();
        for (int i = 0; i < numbers; i++) {
            number(page, form, i, "1");
        }
        List<Locator> areas = form.locator("textarea").all().stream()
                .filter(Locator::isEditable)
                .toList();
        // the first criterion is proved by a document alone
        for (Locator area : areas.subList(1, areas.size())) {
            area.fill("Báo cáo số 12/BC-STP ngày 05/12/2023");
            settle(page);
        }
        form.locator("input[type=radio]").first().check();
        settle(page);
    }

    /** Attaches a file in the window over the form; what was typed in before is still there afterwards. */
    private static void proveByDocument(Page page, Locator form) {
        number(page, form, 2, "7");
        form.locator("a[href='#/?tai-lieu=2.1.1']").click();
        Locator window = page.getByRole(AriaRole.DIALOG);
        window.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Thêm tài liệu: 2.1.1"))
                .click();
        window.locator("input[type=file]")
                .setInputFiles(new FilePayload("Báo cáo năm 2023.pdf", "application/pdf", SomeFiles.pdf()));
        window.locator(".px-evidence-state").getByText("Đã tải xong").waitFor();
        window.getByLabel("Số, ký hiệu").fill("12/BC-STP");
        window.getByLabel("Ngày ban hành").fill("05/12/2023");
        window.getByLabel("Trích yếu").fill("Báo cáo công tác tham mưu văn bản năm 2023");
        window.getByText("Lưu tài liệu").click();
        window.getByText("12/BC-STP · 05/12/2023 · Sở Tư pháp").waitFor();
        Chromium.picture(page, "tasklist-document");
        page.keyboard().press("Escape");
        window.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(form.locator("input[type=text]:visible").nth(2).inputValue()).isEqualTo("7");
        number(page, form, 2, "1");
    }

    private static void number(Page page, Locator form, int index, String value) {
        form.locator("input[type=text]:visible").nth(index).fill(value);
        settle(page);
    }

    private static void complete(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành"))
                .click();
    }

    /** form-js hands a value over 300 ms after the last key. */
    private static void settle(Page page) {
        page.waitForTimeout(350);
    }
}

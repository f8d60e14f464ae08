package vn.parindex.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.BDDAssertions.then;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.parindex.browser.Chromium;

/** Two people of one unit at one form, in a real browser: what one leaves the other finds, and nobody overwrites. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftBrowserIT extends OverHttp {

    private static final String UNIT = "so-giao-thong-van-tai";
    private static final String HEAD = UNIT + ".lanhdao";
    private static final Pattern SAVED_BY_STAFF =
            Pattern.compile("Đã lưu nháp lúc .* bởi Cán bộ Sở Giao thông vận tải\\.");

    private Chromium chromium;
    private Page staff;
    private Page head;

    @BeforeAll
    void open() {
        chromium = Chromium.open("drafts of forms in Tasklist");
        staff = at(UNIT);
        head = at(HEAD);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void what_one_leaves_half_filled_the_other_goes_on_with_on_another_machine() {
        String task = opened(staff, UNIT, "1");
        number(staff, 0, "7");
        assertThat(state(staff)).hasText("Có thay đổi chưa lưu.");
        text(staff, 0, "Báo cáo số 12 ngày 30/11/2023");
        save(staff).click();
        assertThat(state(staff)).hasText(SAVED_BY_STAFF);
        then(local(staff, task)).as("nothing stays in the browser").isFalse();
        Chromium.picture(staff, "draft-saved");

        opened(head, HEAD, task, "1");

        assertThat(numbers(head).nth(0)).hasValue("7");
        assertThat(texts(head).nth(0)).hasValue("Báo cáo số 12 ngày 30/11/2023");
        assertThat(state(head)).hasText(SAVED_BY_STAFF);
        Chromium.accessible(head, ".px-draft");
    }

    @Test
    void the_form_that_a_process_begins_with_says_that_nothing_of_it_is_kept() {
        Page interior = at(INTERIOR);
        try {
            interior.getByText("Bắt đầu quy trình").first().click();
            interior.locator(".modal-body").getByText("Gia hạn mốc thời gian").click();

            assertThat(interior.locator(".modal-footer [role=note]")).containsText("không được lưu nháp");
            assertThat(interior.locator(".modal button[ng-click='save($event)']"))
                    .isHidden();
            Chromium.accessible(interior, ".px-start-note");
            Chromium.picture(interior, "draft-start-form");
        } finally {
            interior.context().close();
        }
    }

    @Test
    void two_at_the_same_form_see_where_they_differ_and_choose() {
        String task = opened(staff, UNIT, "2");
        opened(head, HEAD, task, "2");
        number(staff, 0, "7");
        save(staff).click();
        assertThat(state(staff)).hasText(SAVED_BY_STAFF);

        number(head, 0, "9");
        text(head, 0, "Của lãnh đạo");
        save(head).click();

        Locator window = head.locator("dialog");
        assertThat(window.getByRole(AriaRole.HEADING)).hasText("Có người vừa lưu bản nháp mới hơn");
        assertThat(window.locator("tbody tr")).hasCount(2);
        assertThat(window.locator("[role=status]")).hasText("Còn 1 ô chưa chọn.");
        assertThat(window.getByText("Lưu lựa chọn")).isDisabled();
        then(local(head, task))
                .as("what was typed is kept until the server has it")
                .isTrue();
        Chromium.accessible(head, "dialog");
        Chromium.picture(head, "draft-conflict");

        window.locator("tbody tr").first().locator("input").first().focus();
        head.keyboard().press("Space");
        window.getByText("Lưu lựa chọn").focus();
        head.keyboard().press("Enter");

        assertThat(state(head)).hasText(Pattern.compile("Đã lưu nháp lúc .* bởi Lãnh đạo Sở Giao thông vận tải\\."));
        assertThat(numbers(head).nth(0)).hasValue("7");
        assertThat(texts(head).nth(0)).hasValue("Của lãnh đạo");
        then(local(head, task)).isFalse();

        head.getByText("Các bản đã lưu…").click();
        assertThat(head.locator("dialog tbody tr").first()).isVisible();
        Chromium.accessible(head, "dialog");
        Chromium.picture(head, "draft-versions");
        head.locator("dialog tbody button").first().click();
        head.getByText("Khôi phục bản này").click();
        assertThat(state(head)).hasText(Pattern.compile("Đã khôi phục bản trước .*"));
        assertThat(texts(head).nth(0)).hasValue("");
    }

    @Test
    void a_form_that_was_opened_before_the_draft_does_not_end_the_task() {
        String task = opened(staff, UNIT, "3");
        opened(head, HEAD, task, "3");
        number(staff, 0, "7");
        save(staff).click();
        assertThat(state(staff)).hasText(SAVED_BY_STAFF);

        number(head, 0, "9");
        head.locator("button[ng-click='complete()']").click();

        assertThat(head.locator(".page-notifications")).containsText("Cán bộ Sở Giao thông vận tải đã lưu nháp lúc ");
        then(isOpen(task)).isTrue();
    }

    @Test
    void what_is_typed_is_neither_lost_in_another_task_nor_when_the_page_is_loaded_again() {
        String first = opened(staff, UNIT, "4");
        number(staff, 0, "3");
        opened(staff, UNIT, "5");
        opened(staff, UNIT, first, "4");
        assertThat(numbers(staff).nth(0)).hasValue("3");

        number(staff, 1, "5");
        staff.onceDialog(dialog -> dialog.accept());
        staff.reload();
        ready(staff);

        assertThat(numbers(staff).nth(1)).hasValue("5");
    }

    @Test
    void what_is_typed_while_nobody_is_logged_in_any_more_is_not_lost() {
        String task = opened(staff, UNIT, "6");
        number(staff, 0, "4");
        staff.context().clearCookies();
        save(staff).click();
        assertThat(state(staff)).containsText("nội dung được giữ trên máy này");
        then(local(staff, task)).isTrue();

        staff.onDialog(dialog -> dialog.accept());
        staff.context().close();
        staff = at(UNIT);
    }

    @Test
    void a_field_goes_out_as_a_workbook_and_comes_back_with_what_was_typed_in() throws IOException {
        opened(staff, UNIT, "7");
        staff.getByText("Tệp Excel…").click();
        Chromium.accessible(staff, "dialog");
        Download download =
                staff.waitForDownload(() -> staff.locator("dialog a.px-button").click());
        byte[] file = Files.readAllBytes(download.path());

        upload(file);
        assertThat(staff.locator("dialog [role=status]")).containsText("không có gì để nhận");

        upload(filledIn(file));
        assertThat(staff.locator("dialog tbody tr")).hasCount(1);
        assertThat(staff.locator("dialog tbody tr")).containsText("Công văn số 5");
        Chromium.accessible(staff, "dialog");
        Chromium.picture(staff, "draft-workbook");
        staff.getByText("Ghi nội dung đã chọn").click();

        assertThat(state(staff)).hasText(Pattern.compile("Đã nhận từ tệp Excel lúc .*"));
        assertThat(texts(staff).nth(0)).hasValue("Công văn số 5");

        staff.getByText("Tệp Excel…").click();
        upload("Mã,Tiêu chí".getBytes(StandardCharsets.UTF_8));
        assertThat(staff.locator("dialog [role=status]")).containsText("nội dung không phải bảng tính");
    }

    private void upload(byte[] file) {
        staff.locator("#px-workbook-file").setInputFiles(new FilePayload("tu-danh-gia.xlsx", "application/zip", file));
        staff.getByText("Kiểm tra tệp", new Page.GetByTextOptions().setExact(true))
                .click();
    }

    /** The evidence of the first criterion, typed into the file. */
    private static byte[] filledIn(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            int column = -1;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.toString().startsWith("Tài liệu kiểm chứng")) {
                        column = cell.getColumnIndex();
                    }
                }
                Cell evidence = column < 0 ? null : row.getCell(column);
                if (evidence != null && !evidence.getCellStyle().getLocked()) {
                    evidence.setCellValue("Công văn số 5");
                    break;
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private Page at(String user) {
        BrowserContext context = chromium.office();
        return Chromium.loggedIn(context, server(), "tasklist", user, PASSWORD);
    }

    private String server() {
        return "http://localhost:" + anonymous().port();
    }

    private String opened(Page page, String user, String field) {
        return opened(page, user, selfAssessment(UNIT, field), field);
    }

    /** Takes a task, whoever has it, and opens its form. */
    private String opened(Page page, String user, String task, String field) {
        as(user).post("/engine-rest/task/" + task + "/assignee", "{\"userId\":null}");
        as(user).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"%s\"}".formatted(user));
        page.navigate(server() + "/camunda/app/tasklist/default/#/?task=" + task);
        page.locator(".fjs-container")
                .getByText("Lĩnh vực " + field + ".")
                .first()
                .waitFor();
        ready(page);
        return task;
    }

    /** The page has looked at the form and knows what the server has. */
    private static void ready(Page page) {
        state(page).waitFor();
        assertThat(state(page)).not().hasText("");
        page.waitForTimeout(2500);
    }

    private static Locator state(Page page) {
        return page.locator(".px-draft-state");
    }

    private static Locator numbers(Page page) {
        return page.locator(".fjs-container .fjs-form-field-number input");
    }

    private static Locator texts(Page page) {
        return page.locator(".fjs-container textarea:not([readonly])");
    }

    /** As a person types: form-js takes a value over a third of a second later. */
    private static void number(Page page, int index, String value) {
        numbers(page).nth(index).fill(value);
        page.waitForTimeout(500);
    }

    private static void text(Page page, int index, String value) {
        texts(page).nth(index).fill(value);
        page.waitForTimeout(500);
    }

    private static Locator save(Page page) {
        return page.locator("button[ng-click='save($event)']");
    }

    private static boolean local(Page page, String task) {
        return (Boolean) page.evaluate("key => localStorage.getItem(key) !== null", "camunda-form:" + task);
    }
}

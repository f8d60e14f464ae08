package vn.parindex.web.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.parindex.browser.Chromium;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.urn.SmallCampaign;

/** A person with a phone and without scripts, in a real browser. Pictures: {@code target/screenshots}. */
class BallotPhoneIT extends BallotHttp {

    private static final String PLAN = "phieu-dien-thoai-2023";
    private static final double TARGET = 44;

    private Chromium browser;

    @BeforeAll
    void open() {
        browser = Chromium.open("pages of ballots on a phone");
        opened(PLAN);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_ballot_is_begun_on_one_phone_and_handed_in_on_another() {
        BallotToken token = token();
        List<Question> rated = questionnaire(AUDIENCE).rated();
        try (BrowserContext phone = phone(false)) {
            Page page = phone.newPage();
            page.navigate(address(token));
            Chromium.whole(page, "phieu-1-mo");
            page.locator("#" + rated.get(0).key() + "-1").check();
            page.getByLabel("Rất", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .check();
            page.locator("textarea").fill("Đang viết dở");
            page.getByRole(AriaRole.BUTTON, named("Lưu, trả lời tiếp sau")).click();
            assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("Đã lưu, chưa gửi", "đến hết ngày");
            Chromium.whole(page, "phieu-2-da-luu");
        }
        try (BrowserContext another = phone(false)) {
            Page page = another.newPage();
            page.navigate("http://localhost:" + port + "/phieu");
            Chromium.whole(page, "phieu-3-nhap-ma");
            page.getByLabel("Mã truy cập").fill("ABC");
            page.getByRole(AriaRole.BUTTON, named("Mở phiếu")).click();
            assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("không đúng");
            Chromium.whole(page, "phieu-4-ma-sai");
            page.getByLabel("Mã truy cập").fill(token.text().toLowerCase(java.util.Locale.ROOT));
            page.getByRole(AriaRole.BUTTON, named("Mở phiếu")).click();

            assertThat(page.locator("textarea").inputValue()).isEqualTo("Đang viết dở");
            page.getByRole(AriaRole.BUTTON, named("Gửi phiếu")).click();
            Locator asked = page.getByRole(AriaRole.ALERT);
            assertThat(asked.innerText()).contains("Còn " + (rated.size() - 1) + " câu chưa chọn");
            Chromium.whole(page, "phieu-5-con-trong");
            asked.getByRole(AriaRole.LINK).first().click();
            assertThat(page.url()).endsWith("#" + rated.get(1).key() + "-0");

            for (Question question : rated) {
                page.locator("#" + question.key() + "-0").check();
            }
            page.getByRole(AriaRole.BUTTON, named("Gửi phiếu")).click();
            assertThat(page.url()).contains("/phieu/cam-on");
            assertThat(page.locator("h1").innerText()).isEqualTo("Đã nhận phiếu");
            Chromium.whole(page, "phieu-6-cam-on");
            assertThat(another.cookies()).isEmpty();

            page.navigate(address(token));
            assertThat(page.locator("h1").innerText()).isEqualTo("Phiếu đã được gửi");
            Chromium.whole(page, "phieu-7-da-gui");
        }
    }

    @Test
    void mistakes_are_listed_with_links_and_nothing_that_was_written_is_lost() {
        BallotToken token = token();
        try (BrowserContext phone = phone(false)) {
            Page page = phone.newPage();
            page.navigate(address(token));
            List<Question> rated = questionnaire(AUDIENCE).rated();
            rated.forEach(question -> page.locator("#" + question.key() + "-2").check());
            // a browser keeps to the length that the page states; an old one may not
            page.locator("textarea").evaluate("area => area.removeAttribute('maxlength')");
            page.locator("textarea").fill("ý kiến dài ".repeat(100));
            page.getByRole(AriaRole.BUTTON, named("Gửi phiếu")).click();

            Locator alert = page.getByRole(AriaRole.ALERT);
            assertThat(alert.innerText()).contains("Phiếu chưa được ghi nhận", "1100 ký tự");
            assertThat(page.evaluate("document.activeElement.getAttribute('role')"))
                    .isEqualTo("alert");
            Chromium.whole(page, "phieu-8-loi");
            alert.getByRole(AriaRole.LINK).click();
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("TEXTAREA");
            assertThat(page.locator("textarea").inputValue()).startsWith("ý kiến dài ý kiến dài");
            assertThat(page.locator("input:checked").count()).isEqualTo(rated.size());

            page.locator("textarea").fill("Ngắn gọn");
            page.getByRole(AriaRole.BUTTON, named("Gửi phiếu")).click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Đã nhận phiếu");
        }
    }

    @Test
    void the_pages_pass_the_rules_of_wcag_that_a_machine_can_check() {
        BallotToken token = token();
        try (BrowserContext phone = phone(true)) {
            Page page = phone.newPage();
            page.navigate(address(token));
            Chromium.accessible(page);
            page.getByRole(AriaRole.BUTTON, named("Gửi phiếu")).click();
            Chromium.accessible(page);
            page.locator("textarea").evaluate("area => area.removeAttribute('maxlength')");
            page.locator("textarea").fill("a".repeat(1001));
            page.locator("input[type=radio]").first().evaluate("radio => radio.value = '9'");
            page.locator("input[type=radio]").first().check();
            page.getByRole(AriaRole.BUTTON, named("Gửi phiếu")).click();
            Chromium.accessible(page);
            page.navigate("http://localhost:" + port + "/phieu");
            page.getByRole(AriaRole.BUTTON, named("Mở phiếu")).click();
            Chromium.accessible(page);
            page.navigate("http://localhost:" + port + "/phieu/khong-co");
            Chromium.accessible(page);
            page.navigate("http://localhost:" + port + "/phieu/cam-on");
            Chromium.accessible(page);
        }
    }

    @Test
    void fingers_find_every_target_and_the_page_fits_at_four_times_its_size() {
        BallotToken token = issue(PLAN, SmallCampaign.OTHER_AUDIENCE, 1).get(0);
        try (BrowserContext phone = phone(false)) {
            Page page = phone.newPage();
            page.navigate(address(token));
            for (Locator target : page.locator(".option, textarea, input[type=text], .actions button")
                    .all()) {
                BoundingBox box = target.boundingBox();
                assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(TARGET);
            }
            // 1280 CSS pixels at 400 % are 320
            page.setViewportSize(320, 640);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            Chromium.whole(page, "phieu-9-phong-to");
        }
    }

    @Test
    void the_keyboard_alone_answers_and_enter_in_a_line_does_not_hand_in() {
        BallotToken token = token();
        try (BrowserContext phone = phone(false)) {
            Page page = phone.newPage();
            page.navigate(address(token));
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.locator("input:checked").count()).isEqualTo(1);
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("input:checked").getAttribute("id")).endsWith("-1");
            Chromium.whole(page, "phieu-10-ban-phim");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("Đã lưu, chưa gửi");
        }
    }

    @Test
    void the_browser_loads_the_page_and_its_styles_and_nothing_else() {
        try (BrowserContext phone = phone(true)) {
            Page page = phone.newPage();
            var loaded = new java.util.ArrayList<String>();
            var said = new java.util.ArrayList<String>();
            page.onResponse(response -> loaded.add(response.url()));
            page.onConsoleMessage(message -> said.add(message.text()));
            Response answer = page.navigate(address(token()));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(loaded)
                    .filteredOn(url -> !url.endsWith("/favicon.ico"))
                    .hasSize(2)
                    .anyMatch(url -> url.endsWith("/phieu.css"));
            assertThat(said).filteredOn(line -> !line.contains("favicon")).isEmpty();
        }
    }

    private BallotToken token() {
        return issue(PLAN, AUDIENCE, 1).get(0);
    }

    private String address(BallotToken token) {
        return "http://localhost:" + port + "/phieu/" + token.text();
    }

    private BrowserContext phone(boolean scripts) {
        return browser.context(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(1)
                .setLocale("vi-VN")
                .setJavaScriptEnabled(scripts));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

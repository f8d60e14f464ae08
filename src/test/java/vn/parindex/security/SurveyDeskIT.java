package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.browser.Chromium;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.CampaignForms;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.handout.HandOutBatches;
import vn.parindex.survey.handout.HandOuts;
import vn.parindex.survey.handout.Recipients;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.Rights;

/** The survey pages of staff on the running server, for those who may see them, and in a browser. */
class SurveyDeskIT extends OverHttp {

    private static final String ADDRESS = "/dieu-tra/" + PLAN;
    private static final String HANDOUT = ADDRESS + "/phat-phieu";
    private static final String UNIT = "so-xay-dung";
    private static final String OTHER_UNIT = "so-cong-thuong";
    private static final String THIRD_UNIT = "so-tai-chinh";
    private static final String GROUP = "tinh-lanh-dao-phong";

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private BallotBox box;

    @Autowired
    private Plans plans;

    @Autowired
    private HandOuts handOuts;

    @Autowired
    private HandOutBatches batches;

    @Autowired
    private Rights rights;

    @Autowired
    private Clock clock;

    @BeforeEach
    void a_campaign_is_open() {
        if (campaigns.progress(PLAN).isEmpty()) {
            box.setUp(PLAN, CampaignForms.shipped(plans.get(PLAN)), INTERIOR);
        }
        if (campaigns.window(PLAN).opens() == null) {
            campaigns.open(PLAN, clock.instant(), clock.instant().plus(Duration.ofDays(10)), INTERIOR);
        }
    }

    @Test
    void units_see_their_own_ballots_and_strangers_the_login() {
        Caller unit = staff("so-y-te");
        assertThat(unit.get(ADDRESS).body()).contains("Sở Y tế").doesNotContain("Sở Tư pháp");
        assertThat(unit.get(HANDOUT).status()).isEqualTo(403);
        assertThat(unit.get(ADDRESS + "/chon-mau").status()).isEqualTo(403);
        assertThat(anonymous().get(ADDRESS).status()).isEqualTo(302);
        assertThat(anonymous().get(HANDOUT).status()).isEqualTo(302);
        assertThat(staff(INTERIOR).get(ADDRESS).body()).contains("Sở Y tế", "Sở Tư pháp", "/ 1.278 (");
        assertThat(staff(INTERIOR).get(ADDRESS + "/chon-mau").status()).isEqualTo(200);
    }

    @Test
    void links_are_issued_once_and_lead_to_this_server() {
        Caller interior = staff(INTERIOR);
        int before = issues(OTHER_UNIT);
        String form = "_csrf=" + token(interior) + "&don-vi=" + OTHER_UNIT + "&nhom=" + GROUP
                + "&so-luong=3&ly-do=Them&loai=lien-ket-csv&moi-nhat="
                + handOuts.latest(PLAN, new Recipients(OTHER_UNIT, GROUP));

        Answer file = interior.postForm(HANDOUT, form);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.body().lines()).hasSize(4);
        assertThat(file.body()).containsPattern("http://localhost:\\d+/phieu/[0-9A-Z]{26},");

        assertThat(interior.postForm(HANDOUT, form).body()).contains("Đã có đợt phát hành khác");
        assertThat(issues(OTHER_UNIT)).isEqualTo(before + 1);
        assertThat(interior.postForm(HANDOUT, form.replaceFirst("_csrf=[^&]+", "_csrf=khac"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_double_click_in_a_browser_brings_one_file_and_one_issue() throws Exception {
        try (Chromium chromium = Chromium.open("the hand-out in a browser")) {
            BrowserContext context = browser(chromium, staff(INTERIOR));
            Queue<Download> downloads = new ConcurrentLinkedQueue<>();
            context.onPage(opened -> opened.onDownload(downloads::add));
            Page page = context.newPage();
            page.navigate(home() + HANDOUT + "?don-vi=" + UNIT);
            Locator form = page.locator("form")
                    .filter(new Locator.FilterOptions().setHas(page.locator("input[value=" + GROUP + "]")));

            int before = issues(UNIT);
            form.locator("input[name=so-luong]").fill("3");
            form.locator("input[name=ly-do]").fill("Phát thêm cho phòng mới");
            form.locator("button").dblclick();
            page.waitForCondition(() -> !downloads.isEmpty());
            page.waitForTimeout(2000);

            assertThat(downloads).hasSize(1);
            assertThat(issues(UNIT)).isEqualTo(before + 1);
            try (var document =
                    new XWPFDocument(Files.newInputStream(downloads.remove().path()))) {
                assertThat(document.getParagraphs())
                        .filteredOn(paragraph -> paragraph.getText().contains("phiếu số"))
                        .hasSize(3);
            }
        }
    }

    @Test
    void no_page_is_wider_than_the_screen() throws Exception {
        try (Chromium chromium = Chromium.open("the width of the pages of surveys")) {
            issueReplaceAndDecide();
            Page page = browser(chromium, staff(INTERIOR)).newPage();
            for (int width : List.of(390, 1366)) {
                page.setViewportSize(width, 800);
                for (String address : List.of(
                        "/dieu-tra",
                        ADDRESS,
                        ADDRESS + "?cham=true",
                        HANDOUT,
                        HANDOUT + "?don-vi=" + UNIT,
                        ADDRESS + "/chon-mau")) {
                    page.navigate(home() + address);
                    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
                    Files.createDirectories(Path.of("target/pages"));
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target/pages",
                                    "desk-%d-%s.png".formatted(width, address.replaceAll("[^a-z0-9-]+", "_")))));
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as("width of %s at %d", address, width)
                            .isEqualTo(width);
                    assertThat(
                                    page.evaluate(
                                            "[...document.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(e => !e.labels.length).length"))
                            .as("fields without a label in %s", address)
                            .isEqualTo(0);
                }
            }
        }
    }

    /** So that the pages have something to show. */
    private void issueReplaceAndDecide() {
        long batch = rights.issue(PLAN, THIRD_UNIT, GROUP, 3, INTERIOR).id();
        rights.replace(PLAN, batch, 2, "Phiếu bị ướt khi phát ở bộ phận tiếp nhận và trả kết quả", INTERIOR);
        campaigns.decideBelowQuota(
                PLAN, THIRD_UNIT, GROUP, "Sở chỉ có hai phòng chuyên môn nên không đủ người trả lời", INTERIOR);
    }

    private int issues(String unit) {
        return batches.latest(PLAN, unit, 100).size();
    }

    private Caller staff(String user) {
        return Browser.loggedIn(anonymous(), "tasklist", user).caller();
    }

    private static String token(Caller caller) {
        return caller.get(HANDOUT + "?don-vi=" + OTHER_UNIT)
                .body()
                .replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private String home() {
        return "http://localhost:" + anonymous().port();
    }

    private BrowserContext browser(Chromium chromium, Caller caller) {
        BrowserContext context = chromium.office();
        context.addCookies(List.of(new Cookie("JSESSIONID", caller.cookie("JSESSIONID")).setUrl(home())));
        return context;
    }
}

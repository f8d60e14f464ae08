package vn.parindex.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser for the tests of pages. Where there is none, the test is skipped and says so. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** @param tested what is not tested where there is no browser, for the notice */
    public static Chromium open(String tested) {
        assumeTrue(Files.isExecutable(PROGRAM), "no Chromium on this machine: NOT tested: " + tested);
        return new Chromium();
    }

    /** A browser of its own, with the screen that the offices have. */
    public BrowserContext office() {
        return context(new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(1366, 768));
    }

    public BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    /**
     * Opens one of Camunda's web applications and logs in.
     *
     * @param server address of the server, without a slash at its end
     * @param application for example {@code tasklist}
     */
    public static Page loggedIn(
            BrowserContext context, String server, String application, String user, String password) {
        Page page = context.newPage();
        page.navigate(server + "/camunda/app/" + application + "/default/");
        // the form is drawn anew once the application has found that nobody is logged in
        page.waitForURL(address -> address.contains("#/login"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("input[type=text]").first().fill(user);
        page.locator("input[type=password]").fill(password);
        page.locator("button[type=submit]").click();
        page.locator("input[type=password]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return page;
    }

    /** Keeps a picture of the visible part of the page in {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** Keeps a picture of the page from top to bottom. */
    public static void whole(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /**
     * Fails with what axe finds against WCAG 2.2 AA.
     *
     * @param parts selectors of the parts to look at; none: the whole page
     */
    public static void accessible(Page page, String... parts) {
        AxeBuilder axe = new AxeBuilder(page).withTags(WCAG).setLegacyMode(true);
        for (String part : parts) {
            axe.include(part);
        }
        assertThat(axe.analyze().getViolations().stream().map(Chromium::found).toList())
                .isEmpty();
    }

    private static String found(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}

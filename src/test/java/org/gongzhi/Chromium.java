package org.gongzhi;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser, and what it finds wrong with a page. */
public class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<Integer> WIDTHS = List.of(1440, 390);
    private static final String AXE = axe();
    private static final List<String> ALL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What depends on light and dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String RULES = """
            rules => axe.run(document, {resultTypes: ['violations'], runOnly: rules})
                     .then(result => result.violations.map(rule => rule.id + ': ' + rule.nodes[0].html.slice(0, 200) + ' ' + (rule.nodes[0].any[0]?.message ?? '')))
            """;

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(List.of("--no-sandbox")));

    public static boolean isThere() { return Files.isExecutable(PROGRAM); }

    public BrowserContext visitor() { return visitor(true); }

    /** @param script whether the visitor's browser runs scripts */
    BrowserContext visitor(boolean script) {
        return browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN").setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1440, 900)
                .setJavaScriptEnabled(script));
    }

    /** Whatever sticks out on a desk and on a phone, and what axe finds there by day and by night. */
    public static List<String> faults(Page page, String address) {
        var faults = new ArrayList<String>();
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            paint(page, width, ColorScheme.LIGHT, () -> page.navigate(address));
            if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) faults.add("sticks out (" + width + ")");
            page.evaluate(AXE);
            faults.addAll(broken(page, ALL, " (" + width + ")"));
            paint(page, width, ColorScheme.DARK, () -> {});
            faults.addAll(broken(page, COLOURS, " (" + width + ", dark)"));
        }
        return faults;
    }

    @SuppressWarnings("unchecked")
    private static List<String> broken(Page page, List<String> rules, String where) {
        return ((List<String>) page.evaluate(RULES, rules)).stream().map(fault -> fault + where).toList();
    }

    private static final String SETTLED = """
            ([width, theme]) => innerWidth === width && document.documentElement.getAttribute('data-bs-theme') === theme
                && !document.querySelector('.htmx-request') && [...document.querySelectorAll('[data-chart]')].every(chart => chart.firstChild)
            """;

    /** Waits for what comes after the page itself: charts, and parts that it loads. */
    private static void paint(Page page, int width, ColorScheme light, Runnable opening) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light).setReducedMotion(ReducedMotion.REDUCE));
        opening.run();
        try {
            page.waitForFunction(SETTLED, List.of(width, light.name().toLowerCase()), new Page.WaitForFunctionOptions().setTimeout(5_000));
        } catch (TimeoutError tooSlow) {
            // then the page is judged as it stands
        }
        page.evaluate("new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))");
    }

    private static String axe() {
        try (var script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}

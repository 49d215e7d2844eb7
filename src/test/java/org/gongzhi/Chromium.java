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
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;
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

    /** Whatever sticks out on a desk and on a phone, and what axe finds there by day and by night. The page is opened once. */
    public static List<String> faults(Page page, String address) {
        var faults = new ArrayList<String>();
        page.setViewportSize(DESK, HEIGHT);
        light(page, ColorScheme.LIGHT);
        page.navigate(address);
        page.evaluate(AXE);
        faults.addAll(faults(page, DESK, ColorScheme.LIGHT, ALL));
        page.setViewportSize(PHONE, HEIGHT);
        faults.addAll(faults(page, PHONE, ColorScheme.LIGHT, ALL));
        light(page, ColorScheme.DARK);
        faults.addAll(faults(page, PHONE, ColorScheme.DARK, COLOURS));
        page.setViewportSize(DESK, HEIGHT);
        faults.addAll(faults(page, DESK, ColorScheme.DARK, COLOURS));
        return faults;
    }

    private static List<String> faults(Page page, int width, ColorScheme light, List<String> rules) {
        painted(page, width, light);
        var where = " (" + width + ", " + light.name().toLowerCase() + ")";
        var faults = new ArrayList<>(broken(page, rules, where));
        if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) faults.add("sticks out" + where);
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

    private static void light(Page page, ColorScheme light) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Waits for what comes after the page itself: charts, and parts that it loads. */
    private static void painted(Page page, int width, ColorScheme light) {
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

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
class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<Integer> WIDTHS = List.of(1440, 390);
    private static final String AXE = axe();
    private static final String RULES = """
            () => axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                     .then(result => result.violations.map(rule => rule.id + ': ' + rule.nodes[0].html.slice(0, 200) + ' ' + (rule.nodes[0].any[0]?.message ?? '')))
            """;

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(List.of("--no-sandbox")));

    static boolean isThere() { return Files.isExecutable(PROGRAM); }

    BrowserContext visitor() { return visitor(true); }

    /** @param script whether the visitor's browser runs scripts */
    BrowserContext visitor(boolean script) {
        return browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN").setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1440, 900)
                .setJavaScriptEnabled(script));
    }

    /** Whatever sticks out on a desk and on a phone, and what axe finds there: on a desk by day, on a phone by night. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page, String address) {
        var faults = new ArrayList<String>();
        for (var width : WIDTHS) {
            open(page, address, width, width > 1000 ? ColorScheme.LIGHT : ColorScheme.DARK);
            var where = " (" + width + ")";
            if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) faults.add("sticks out" + where);
            page.evaluate(AXE);
            ((List<String>) page.evaluate(RULES)).forEach(fault -> faults.add(fault + where));
        }
        return faults;
    }

    private static final String SETTLED = """
            ([width, theme]) => innerWidth === width && document.documentElement.getAttribute('data-bs-theme') === theme
                && !document.querySelector('.htmx-request') && [...document.querySelectorAll('[data-chart]')].every(chart => chart.firstChild)
            """;

    /** Waits for what comes after the page itself: charts, and parts that it loads. */
    private static void open(Page page, String address, int width, ColorScheme light) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, 900);
        page.navigate(address);
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

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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A real browser, and what it finds wrong with a page. */
public class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;
    private static final String SCRIPTS = script("/axe.min.js") + script("/colours.js");

    /** All rules but those about colours, which {@code colours.js} asks for; what is a matter of the style sheets alone, the desk has told already. */
    private static final String RULES = """
            ([rules, again]) => axe.run(document, {resultTypes: ['violations'], runOnly: rules, preload: !again,
                                        rules: {'color-contrast': {enabled: false}, 'link-in-text-block': {enabled: false}, 'css-orientation-lock': {enabled: !again}}})
                     .then(result => result.violations.map(rule => rule.id + ': ' + rule.nodes[0].html.slice(0, 200) + ' ' + (rule.nodes[0].any[0]?.message ?? '')))
            """;
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Looks of text that axe has found right on some page: two texts of the same look have the same contrast. */
    private static final Set<String> RIGHT = ConcurrentHashMap.newKeySet();

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(List.of("--no-sandbox")));

    public static boolean isThere() { return Files.isExecutable(PROGRAM); }

    public BrowserContext visitor() { return visitor(true); }

    /** @param script whether the visitor's browser runs scripts */
    BrowserContext visitor(boolean script) {
        return browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN").setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1440, 900)
                .setJavaScriptEnabled(script));
    }

    /** Whatever sticks out on a desk and on a phone, what axe finds there, and in each of them the colours by day and by night. The page is opened once. */
    public static List<String> faults(Page page, String address) {
        var faults = new ArrayList<String>();
        page.setViewportSize(DESK, HEIGHT);
        light(page, ColorScheme.LIGHT);
        page.navigate(address);
        page.evaluate(SCRIPTS);
        faults.addAll(faults(page, DESK, ColorScheme.LIGHT, List.of(TAGS, false)));
        page.setViewportSize(PHONE, HEIGHT);
        faults.addAll(faults(page, PHONE, ColorScheme.LIGHT, List.of(TAGS, true)));
        light(page, ColorScheme.DARK);
        faults.addAll(faults(page, PHONE, ColorScheme.DARK, List.of()));
        page.setViewportSize(DESK, HEIGHT);
        faults.addAll(faults(page, DESK, ColorScheme.DARK, List.of()));
        return faults;
    }

    /** @param rules for {@link #RULES}; none where only colours are another matter */
    private static List<String> faults(Page page, int width, ColorScheme light, List<?> rules) {
        painted(page, width, light);
        var found = new ArrayList<>(colours(page));
        if (!rules.isEmpty()) found.addAll(strings(page.evaluate(RULES, rules)));
        if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) found.add("sticks out");
        var where = " (" + width + ", " + light.name().toLowerCase() + ")";
        return found.stream().map(fault -> fault + where).toList();
    }

    /** Each look is judged until it is found right. */
    private static List<String> colours(Page page) {
        var open = strings(page.evaluate("looks()")).stream().filter(look -> !RIGHT.contains(look)).toList();
        if (open.isEmpty()) return open;
        var judged = (Map<?, ?>) page.evaluate("looks => judge(looks)", open);
        RIGHT.addAll(strings(judged.get("right")));
        return strings(judged.get("faults"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) { return (List<String>) list; }

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

    private static String script(String name) {
        try (var script = Chromium.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}

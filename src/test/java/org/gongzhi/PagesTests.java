package org.gongzhi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.gongzhi.Routes.Route;
import org.gongzhi.Visits.Visit;
import org.gongzhi.incubation.month.GivenMonths;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.database.SentStatements;
import org.gongzhi.platform.district.CitusRules;
import org.gongzhi.report.GivenYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that links lead to, seen by somebody who may see it, in a real browser. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = "org.gongzhi.Chromium#isThere", disabledReason = "There is no /usr/bin/chromium")
class PagesTests {

    private static final List<String> PEOPLE = List.of("guhong", "wangmin", "helan", "linxia", "qianli", "xujing", "shaoping", "guanli", "anquan", "shenji");
    private static final List<String> OTHERS = List.of("fanglei", "hanbing", "luoyun", "tianxin", "peilin", "duxue", "yulan", "jianghua");
    private static final List<String> WITH_NOTHING = List.of("HUB_DIRECTOR", "HUB_DESK", "CPC_OFFICE", "REGISTRAR", "CENTRE_MANAGER", "COMMUNITY_STAFF", "FINANCE");
    private static final List<String> DOORS = List.of("/orders?stage=DRAFTED", "/orders?stage=CLAIMED", "/needs?stage=SERVED", "/", "/search?q=%E9%9C%80%E6%B1%82");

    /** There once, and in an empty office only, or for whoever is halfway in; see {@code FirstJourneyTests}, {@code FactorTests}. */
    private static final List<String> ASIDE = List.of("/start", "/login/code", "/login/password");
    private static final int BROWSERS = 2;
    private static final long FIRST_VISIT = 300_000;
    private static final long NEXT_VISIT = 30_000;

    @Autowired Routes routes;
    @Autowired People people;
    @Autowired GivenYear given;
    @Autowired GivenMonths months;
    @Autowired GivenDoors doors;
    @Autowired GivenCases cases;
    @Autowired DesignDoors designs;
    @Autowired RoundDoors rounds;
    @Autowired PartyDoors party;
    @Autowired LifeDoors life;
    @Autowired RegisterDoors registers;
    @Autowired Flyway flyway;
    @LocalServerPort int port;

    private Map<Method, Visit> found;
    private List<String> dead;

    @BeforeAll
    void walk() {
        given.of(24);
        months.ofAYear();
        var visits = new Visits(port, routes);
        visits.walk(null, given.doors());
        visits.walk("linxia", doors.ofAService());
        visits.walk(null, List.of(doors.ofASignIn()));
        visits.walk("xujing", doors.ofATable());
        visits.walk("shenji", List.of(doors.ofAJournalCheck()));
        visits.walk(null, List.of(cases.ofEach()));
        visits.walk("guhong", doors.ofADraft());
        visits.walk("guhong", designs.ofADraft());
        visits.walk("guhong", List.of("/bulletins/new"));
        visits.walk("linxia", rounds.ofTheScored());
        visits.walk("wangmin", rounds.ofThoseWhoRunIt());
        visits.walk(null, rounds.ofEverybody());
        visits.walk("luoyan", party.ofTheOffice());
        visits.walk(null, party.ofASeeker());
        visits.walk("yaoying", party.ofTheMassOrganizations());
        visits.walk("songke", List.of("/", "/party-members/mine"));
        visits.walk("luoyan", life.ofEach());
        visits.walk("wangmin", registers.ofAKeeper());
        PEOPLE.forEach(login -> visits.walk(login, DOORS));
        found = visits.found();
        var others = new Visits(port, routes);
        OTHERS.forEach(login -> others.walk(login, List.of("/")));
        WITH_NOTHING.forEach(role -> others.walk(inAnEmptyDistrict(role), List.of("/")));
        dead = Stream.of(visits, others).flatMap(walked -> walked.dead().stream()).toList();
    }

    /** As everybody is on the first day. */
    private String inAnEmptyDistrict(String role) {
        var login = "empty-" + role.toLowerCase(Locale.ROOT).replace('_', '-');
        people.enroll(login, "demo", "新来的", "邻区", role, new Reach("330305", null));
        return login;
    }

    @Test
    void linksLeadToEveryPage() {
        assertThat(routes.ours()).filteredOn(Route::isPage).filteredOn(route -> !found.containsKey(route.handler().getMethod())).extracting(Route::pattern).isSubsetOf(ASIDE);
    }

    @Test
    void noLinkLeadsToWhatItsReaderMayNotOpen() {
        assertThat(dead).isEmpty();
    }

    @Test
    void everyPageIsValidHtml() {
        assertThat(found.values()).flatExtracting(visit -> HtmlValidity.errors(visit.html()).stream().map(error -> visit.address() + " " + error).toList()).isEmpty();
    }

    @Test
    void everyPageIsFitForEverybodyAndLight() {
        var people = new ConcurrentLinkedQueue<>(byPerson(found).entrySet());
        var browsers = Executors.newFixedThreadPool(BROWSERS);
        var faults = Stream.generate(() -> CompletableFuture.supplyAsync(() -> look(people), browsers)).limit(BROWSERS).toList();
        browsers.shutdown();

        assertThat(faults).flatExtracting(CompletableFuture::join).isEmpty();
    }

    /** {@code CitusRulesTests} reads those of the sources; these are what they became, and what is put together as it is needed. */
    @Test
    void nothingThatWasSentForThesePagesIsRefusedByCitus() throws SQLException {
        var asked = 0;
        try (var connection = flyway.getConfiguration().getDataSource().getConnection(); var server = connection.createStatement()) {
            server.execute("set plan_cache_mode to force_generic_plan");
            for (var sql : SentStatements.all()) {
                var touched = CitusRules.touched(sql, server);
                if (touched.isPresent()) asked++;
                assertThat(CitusRules.refused(sql)).as(sql).isEmpty();
                assertThat(CitusRules.joinsBoth(sql, touched)).as(sql).isFalse();
            }
        }
        assertThat(asked).as("statements that the server could be asked about").isGreaterThan(900);
    }

    private static Map<String, List<String>> byPerson(Map<?, Visit> found) {
        return found.values().stream().collect(Collectors.groupingBy(visit -> String.valueOf(visit.login()), LinkedHashMap::new,
                Collectors.mapping(Visit::address, Collectors.toList())));
    }

    /** One browser, as long as there are people with pages nobody has looked at. */
    private List<String> look(Queue<Map.Entry<String, List<String>>> people) {
        var faults = new ArrayList<String>();
        try (var chromium = new Chromium()) {
            for (var next = people.poll(); next != null; next = people.poll()) {
                try (var context = chromium.visitor()) {
                    faults.addAll(look(context, next.getKey(), next.getValue()));
                }
            }
        }
        return faults;
    }

    private List<String> look(BrowserContext context, String login, List<String> addresses) {
        var faults = new ArrayList<String>();
        var page = context.newPage();
        var weight = new Weight(page);
        page.onPageError(error -> faults.add(page.url() + " " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) faults.add(page.url() + " " + message.text());
        });
        page.navigate(at("/login"));
        if (weight.bytes() > FIRST_VISIT - NEXT_VISIT) faults.add("the first page is heavy");
        if (!login.equals("null")) logIn(page, login);
        for (var address : addresses) {
            weight.bytes();
            Chromium.faults(page, at(address)).forEach(fault -> faults.add(login + " " + address + " " + fault));
            var bytes = weight.bytes();
            if (bytes > NEXT_VISIT) faults.add(login + " " + address + " weighs " + bytes);
        }
        return faults;
    }

    private static void logIn(Page page, String login) {
        page.getByLabel("用户名").fill(login);
        page.getByLabel("密码").fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true)).click();
    }

    private String at(@Nullable String address) { return "http://localhost:" + port + address; }
}

package org.gongzhi.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.gongzhi.Chromium;
import org.gongzhi.HtmlValidity;
import org.gongzhi.indicator.Closings;
import org.gongzhi.indicator.MonthClosed;
import org.gongzhi.order.need.GivenNeeds;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.need.NewNeed;
import org.gongzhi.order.need.Vulnerable;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Tokens;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.district.GivenDistricts;
import org.gongzhi.platform.district.ProvinceTest;
import org.gongzhi.register.Registers;
import org.gongzhi.register.entry.Entries;
import org.gongzhi.register.value.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the districts have closed, side by side. */
@ProvinceTest
class ProvinceTests {

    @Autowired GivenDistricts given;
    @Autowired Needs needs;
    @Autowired Closings closings;
    @Autowired People people;
    @Autowired Tokens tokens;
    @Autowired OfficeClock clock;
    @Autowired Registers registers;
    @Autowired Entries entries;
    @Autowired Rollup rollup;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;
    @LocalServerPort int port;

    @Test
    void aClosedMonthIsReportedAndACorrectionIsAddedToIt() {
        ask(given.yunxi(), "2026-02", 3);
        ask(given.danshan(), "2026-02", 2);
        close(given.yunxi(), "2026-02");

        assertThat(page("need.received", "2026-02")).hasStatusOk().bodyJson().satisfies(page -> {
            assertThat(page).extractingPath("$.rows[0].value").isEqualTo(2 + 1);
            assertThat(page).extractingPath("$.rows[1].missing").isEqualTo("2026-02");
            assertThat(page).extractingPath("$.lacking[0]").isEqualTo("丹山区（2026-02）");
            assertThat(page).extractingPath("$.total").isEqualTo(3);
        });

        close(given.danshan(), "2026-02");
        ask(given.danshan(), "2026-02", 1);
        given.in("danshan", () -> {
            closings.correct(YearMonth.of(2026, 2), "补录一件", people.viewer("director"));
            return null;
        });

        assertThat(page("need.received", "2026-02")).bodyJson().satisfies(page -> {
            assertThat(page).extractingPath("$.total").isEqualTo(3 + 3);
            assertThat(page).extractingPath("$.rows[1].corrected").isEqualTo("2026-02 第 2 版：补录一件");
        });
        assertThat(db.sql("select count(*) from province_snapshot where figure = 'need.received' and district = 'danshan' and month = '2026-02-01'")
                .query(Integer.class).single()).isEqualTo(2);
        assertThatThrownBy(() -> db.sql("update province_snapshot set value = 0").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theShareOfAllIsMadeFromWhatWasDividedAndNotFromTheShares() {
        frozen(given.yunxi(), "2026-03", "order.claim-rate", 1, 1);
        frozen(given.danshan(), "2026-03", "order.claim-rate", 10, 99);
        given.in("yunxi", this::reported);
        given.in("danshan", this::reported);

        assertThat(page("order.claim-rate", "2026-03")).bodyJson().satisfies(page -> {
            assertThat(page).extractingPath("$.rows[0].value").isEqualTo(100.0);
            assertThat(page).extractingPath("$.rows[1].value").isEqualTo(10.1);
            assertThat(page).extractingPath("$.total").as("11 of 100, and not the mean of 100 and 10.1").isEqualTo(11.0);
        });
        assertThat(page("order.claim-rate", "2026-Q1")).bodyJson().extractingPath("$.lacking[0]").asString().contains("2026-01");
        assertThat(page("order.claim-rate", "2024")).bodyJson().extractingPath("$.lacking[0]").isEqualTo("云溪区（2024-01 至 2024-12）");
    }

    @Test
    void aMonthThatWasClosedBeforeNumeratorsWereKeptIsDividedAllTheSame() {
        given.in("yunxi", () -> {
            snapshot("2025-05", "order.claim-rate", new BigDecimal("33.333333"), null, null, 3);
            return reported();
        });

        assertThat(page("order.claim-rate", "2025-05")).bodyJson().satisfies(page -> {
            assertThat(page).extractingPath("$.rows[0].numerator").isEqualTo(1);
            assertThat(page).extractingPath("$.rows[0].denominator").isEqualTo(3);
        });
    }

    @Test
    void whatRegistersCountIsAddedUpLikeEverythingElse() {
        inspected(given.yunxi(), "2026-04", 3, 1);
        inspected(given.danshan(), "2026-04", 1, 1);
        close(given.yunxi(), "2026-04");
        close(given.danshan(), "2026-04");

        assertThat(page("register.inspections.found", "2026-04")).bodyJson().satisfies(page -> {
            assertThat(page).extractingPath("$.rows[0].value").isEqualTo(3);
            assertThat(page).extractingPath("$.rows[1].value").isEqualTo(1);
            assertThat(page).extractingPath("$.total").isEqualTo(4);
        });
        assertThat(page("register.inspections.closed", "2026-04")).bodyJson().satisfies(page -> {
            assertThat(page).extractingPath("$.rows[0].value").isEqualTo(33.3);
            assertThat(page).extractingPath("$.rows[1].value").isEqualTo(100.0);
            assertThat(page).extractingPath("$.total").as("2 of 4").isEqualTo(50.0);
        });
        assertThat(get("http://zhejiang.test", "province", given.zhejiang(), TEXT_HTML, "?figure=register.inspections.closed&period=2026-04")).hasStatusOk().bodyText()
                .contains("督查问题销号率", "50.0<small>%", "href=\"https://yunxi.test/figures/register.inspections.closed");
    }

    @Test
    void aMonthThatARegisterClosedBeforeNumeratorsWereKeptIsDividedAsWell() {
        given.in("yunxi", () -> {
            snapshot("2025-06", "register.inspections.closed", new BigDecimal("33.333333"), null, null, 3);
            return reported();
        });

        assertThat(page("register.inspections.closed", "2025-06")).bodyJson().extractingPath("$.rows[0].denominator").isEqualTo(3);
    }

    @Test
    void aDistrictOpensForThoseWhoReachItAndIsANumberToTheOthers() {
        assertThat(get("http://zhejiang.test", "province", given.zhejiang(), TEXT_HTML, "")).hasStatusOk().bodyText()
                .contains("href=\"https://yunxi.test/figures/", "href=\"https://danshan.test/figures/");
        assertThat(get("http://yunxi.test", "lead", given.yunxi(), TEXT_HTML, "")).hasStatusOk().bodyText()
                .contains("href=\"https://yunxi.test/figures/", "丹山区").doesNotContain("danshan.test");
        assertThat(get("http://yunxi.test", "xujing", given.yunxi(), TEXT_HTML, "")).hasStatus(403);
    }

    @Test
    void anOfficeAboveTheDistrictsIsLedToTheirsInsteadOfEmptyFiguresOfItsOwn() {
        assertThat(at("http://zhejiang.test/", "province", given.zhejiang(), TEXT_HTML)).hasStatusOk().bodyText().contains("href=\"/province\"", "查看各区县数据").doesNotContain("我这里的数字");
        assertThat(at("http://yunxi.test/", "lead", given.yunxi(), TEXT_HTML)).hasStatusOk().bodyText().contains("我这里的数字").doesNotContain("查看各区县数据");
    }

    @Test
    void theTableIsASheetAsWell() {
        assertThat(get("http://zhejiang.test", "province", given.zhejiang(), MediaType.ALL, "?format=xlsx")).hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    /** With one browser, from the choice of a place to the table, as people of a province go. */
    @Test
    @EnabledIf(value = "org.gongzhi.Chromium#isThere", disabledReason = "There is no /usr/bin/chromium")
    void placeAndTableAreFitForEverybody() {
        frozen(given.yunxi(), "2025-07", "order.claim-rate", 7, 9);
        given.in("yunxi", this::reported);
        var office = "http://localhost:" + port;
        try (var chromium = new Chromium(); var visitor = chromium.visitor()) {
            var page = visitor.newPage();
            page.navigate(office);
            fit(page, office + "/districts");
            page.getByText("浙江省").click();
            page.locator("[name=username]").fill("province");
            page.locator("[name=password]").fill("demo");
            page.locator("button.btn-primary").click();
            page.waitForURL(office + "/**");
            page.navigate(office + "/province?figure=order.claim-rate&period=2025-07");
            assertThat(page.locator("table").last().textContent()).contains("云溪区", "丹山区");
            fit(page, page.url());
        }
    }

    private static void fit(Page page, String address) {
        assertThat(page.url()).isEqualTo(address);
        assertThat(HtmlValidity.errors(page.navigate(address).text())).isEmpty();
        assertThat(Chromium.faults(page, address)).isEmpty();
    }

    private void ask(District district, String month, int times) {
        clock.at(YearMonth.parse(month).atDay(10).atStartOfDay(OfficeClock.ZONE).toInstant(), () -> district.in(() -> {
            for (int i = 0; i < times; i++) needs.submit(new NewNeed(district.region() + "001001", "REPAIR", "修路灯 " + month + "-" + i, "晚上看不见。", "三幢",
                    Wanted.WEEK, 1, Vulnerable.ELDER_ALONE, GivenNeeds.CHEN));
            return null;
        }));
    }

    /** Found, and some of them put right. */
    private void inspected(District district, String month, int times, int closed) {
        district.in(() -> {
            var register = registers.named("inspections");
            for (int i = 0; i < times; i++) {
                var id = entries.create(register, typed("title", "记录迟填 " + i, "inspection", "重点督查", "scope", "KEY", "theme", "DUTY", "found_on", month + "-10", "department", "服务部", "person", "郝某",
                        "severity", "LIGHT", "finding", "回访记录迟填", "rule", "第十二条", "region", district.region() + "001001"), people.viewer("desk"));
                if (i >= closed) continue;
                entries.move(register, id, "order", typed("order", "补记", "due", month + "-20"), people.viewer("director"));
                entries.move(register, id, "rectify", typed("measure", "已补记"), people.viewer("desk"));
                entries.move(register, id, "close", typed("rechecked_on", month + "-25", "recheck", "已改"), people.viewer("director"));
            }
            return null;
        });
    }

    private static Typed typed(String... fields) {
        var texts = new HashMap<String, List<String>>();
        for (int i = 0; i < fields.length; i += 2) texts.put(fields[i], List.of(fields[i + 1]));
        return Typed.of(texts);
    }

    private void close(District district, String month) {
        district.in(() -> {
            closings.close(YearMonth.parse(month), people.viewer("director"));
            return null;
        });
    }

    private void frozen(District district, String month, String figure, int numerator, int denominator) {
        district.in(() -> snapshot(month, figure, BigDecimal.valueOf(100L * numerator / denominator), numerator, denominator, denominator));
    }

    /** As a closing leaves it; what it counts is another test's matter. */
    private int snapshot(String month, String figure, BigDecimal value, Integer numerator, Integer denominator, int facts) {
        var closing = UUID.randomUUID();
        db.sql("""
                        insert into figure_closing (id, month, version, low, high, reason, closed_at, closed_by, capacity)
                        values (:id, :month::date, 1, :region, :region, '', :at::timestamptz, :by, '测试')
                        """)
                .param("id", closing).param("month", month + "-01").param("region", region()).param("at", Instant.now().toString())
                .param("by", people.viewer("director").id()).update();
        return db.sql("""
                        insert into figure_snapshot (closing_id, figure, region, month, value, numerator, denominator, fact_count, rows_hash)
                        values (:closing, :figure, :region, :month::date, :value, :numerator, :denominator, :facts, repeat('0', 64))
                        """)
                .param("closing", closing).param("figure", figure).param("region", region()).param("month", month + "-01").param("value", value)
                .param("numerator", numerator).param("denominator", denominator).param("facts", facts).update();
    }

    private static String region() { return District.current().region() + "000000"; }

    private boolean reported() {
        rollup.report(new MonthClosed(YearMonth.of(2026, 3), 1));
        return true;
    }

    private MvcTestResult page(String figure, String period) {
        return get("http://zhejiang.test", "province", given.zhejiang(), APPLICATION_JSON, "?figure=" + figure + "&period=" + period);
    }

    private MvcTestResult get(String host, String login, District district, MediaType accept, String query) { return at(host + "/province" + query, login, district, accept); }

    private MvcTestResult at(String address, String login, District district, MediaType accept) {
        var token = district.in(() -> tokens.give(people.viewer(login).post(), "测试", Duration.ofDays(1)));
        return web.get().uri(address).accept(accept).header("Authorization", "Bearer " + token).exchange();
    }
}

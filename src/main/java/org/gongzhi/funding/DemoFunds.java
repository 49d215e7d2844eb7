package org.gongzhi.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The money of the demo district: two years of lines, opened in each January by its finance office. */
@Component
@Profile("demo")
@Order(35)
class DemoFunds implements ApplicationRunner {

    private static final String LIFE = "为老服务、便民服务、困难帮扶、儿童服务";
    private static final String CULTURE = "文体活动、书香阅读、文明实践、志愿服务";
    private static final String GOVERNANCE = "矛盾调解、议事协商、环境整治、安全宣传、法律服务";
    private static final String PARTY = "主题党日、党员教育、阵地建设、党建服务项目";

    private final Funds funds;
    private final People people;
    private final OfficeClock clock;
    private final JdbcClient db;

    DemoFunds(Funds funds, People people, OfficeClock clock, JdbcClient db) {
        this.funds = funds;
        this.people = people;
        this.clock = clock;
        this.db = db;
    }

    @Override
    @Transactional      // half a budget would never be completed
    public void run(ApplicationArguments arguments) {
        if (db.sql("select exists (select from budget_line)").query(Boolean.class).single()) return;
        var today = LocalDate.now(clock);
        var first = today.minusMonths(25).getYear();        // the story of the district begins two years ago
        clock.at(Instant.parse(first + "-01-01T01:00:00Z"), () ->
                people.enroll("qianli", "demo", "钱立", "区财政局 社保科 科员", "FINANCE", new Reach("330399", null)));
        for (var each = first; each <= today.getYear(); each++) {
            var year = each;
            clock.at(Instant.parse(year + "-01-06T01:30:00Z"), () -> {
                district(year);
                towns(year);
                return year;
            });
        }
    }

    private void district(int year) {
        line(year, "FISCAL", "民生服务购买", "1600000", "面向全区社区购买为老、为小、助残、帮困服务。", LIFE);
        line(year, "FISCAL", "基层治理服务购买", "900000", "面向全区社区购买调解、协商、环境和安全服务。", GOVERNANCE);
        line(year, "FISCAL", "文化惠民服务购买", "600000", "面向全区社区购买文体、阅读和文明实践活动。", CULTURE);
        line(year, "NEW_SECTOR_PARTY_FUND", "两新组织党建项目", "320000", "支持社会组织党支部牵头的服务项目。", PARTY);
        line(year, "PARTY_FEE_SUBSIDY", "基层党支部活动补助", "120000", "补助社会组织党支部开展主题党日与联合服务。", PARTY);
        line(year, "RED_FUND", "红色基金扶持项目", "260000", "扶持初创组织和小额年度委托，每个项目不超过五千元。", LIFE + "、" + CULTURE);
        line(year, "SOCIAL", "区慈善总会定向捐赠", "180000", "困难群众免费维修、助学和助浴。", "免费维修、助学、助浴、困难帮扶");
    }

    private void towns(int year) {
        var towns = db.sql("""
                        select code, name
                          from region
                         where code between '330399000001' and '330399999999'
                           and code like '%000'
                         order by code
                        """)
                .query((row, n) -> List.of(row.getString("code"), row.getString("name")))
                .list();
        for (var town : towns) {
            open(new NewLine("MASS_SERVICE_FUND", year, town.get(0), town.get(1) + "服务群众专项经费",
                    "用于社区党组织回应居民点单，开展小而实的服务。", LIFE + "、" + CULTURE + "、" + GOVERNANCE, new BigDecimal("240000")));
        }
    }

    private void line(int year, String source, String name, String amount, String purpose, String uses) {
        open(new NewLine(source, year, "330399000000", name, purpose, uses, new BigDecimal(amount)));
    }

    private void open(NewLine line) { funds.open(line, people.viewer("qianli")); }
}

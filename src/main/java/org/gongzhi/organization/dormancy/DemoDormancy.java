package org.gongzhi.organization.dormancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.DormantOfTheDemo;
import org.gongzhi.organization.supervision.DemoDays;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dormant organizations that the demo district has removed in its last full year, eight of them in the full book. (domain.md R3) */
@Component
@Profile("demo")
@Order(32)
class DemoDormancy implements ApplicationRunner {

    private static final List<Criterion> CRITERIA = List.of(Criterion.UNINSPECTED, Criterion.IDLE, Criterion.UNREACHABLE, Criterion.PARALYSED);
    private static final Map<Criterion, String> FACTS = Map.of(Criterion.UNINSPECTED, "连续两个年度没有报送年度报告，多次催报未果。", Criterion.IDLE, "三年多没有按章程开展活动，账户无收支。",
            Criterion.UNREACHABLE, "登记住所人去楼空，法定代表人和联系人电话均已停用。", Criterion.PARALYSED, "理事会多年未换届，理事相继离开，无法形成决议。");

    private final Dormancies dormancies;
    private final DemoDays days;
    private final JdbcClient db;

    DemoDormancy(Dormancies dormancies, DemoDays days, JdbcClient db) {
        this.dormancies = dormancies;
        this.days = days;
        this.db = db;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (db.sql("select exists (select from organization_dormancy)").query(Boolean.class).single()) return;
        var them = db.sql("select id from organization where name = any (:names) and stage = 'REGISTERED' order by serial").param("names", DormantOfTheDemo.names(days.today()).toArray(String[]::new)).query(UUID.class).list();
        for (int n = 0; n < them.size(); n++) remove(them.get(n), CRITERIA.get(n % CRITERIA.size()), LocalDate.of(days.today().getYear() - 1, 3 + n, 10 + n));
    }

    private void remove(UUID organization, Criterion criterion, LocalDate end) {
        var id = days.on(end.minusDays(140), () -> dormancies.identify(organization, criterion, FACTS.get(criterion), days.as("xujing")));
        days.on(end.minusDays(120), () -> dormancies.contact(id, criterion != Criterion.UNREACHABLE, "电话、挂号信、上门各一次，社区协助查找。", days.as("xujing")));
        days.on(end.minusDays(60), () -> dormancies.step(id, DormancyMove.LIQUIDATE, "引导成立清算组，公告债权申报。", days.as("fangzhou")));
        days.on(end, () -> dormancies.step(id, DormancyMove.DEREGISTER, "清算报告已审计，准予注销。", days.as("fangzhou")));
    }
}

package org.gongzhi.organization.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.credit.Credits;
import org.gongzhi.organization.inspection.DemoChecks;
import org.gongzhi.organization.supervision.DemoDays;
import org.gongzhi.organization.supervision.Units;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The registrar's year in the demo district, by real moves: who was late, graded, warned, fined, and what stands on the desk today. */
@Component
@Profile("demo")
@Order(99)
class DemoSupervision implements ApplicationRunner {

    private final DemoChecks checks;
    private final DemoGrades grades;
    private final DemoCases cases;
    private final Credits credits;
    private final Units units;
    private final Morning morning;
    private final People people;
    private final DemoDays days;
    private final JdbcClient db;

    DemoSupervision(DemoChecks checks, DemoGrades grades, DemoCases cases, Credits credits, Units units, Morning morning, People people, DemoDays days, JdbcClient db) {
        this.checks = checks;
        this.grades = grades;
        this.cases = cases;
        this.credits = credits;
        this.units = units;
        this.morning = morning;
        this.people = people;
        this.days = days;
        this.db = db;
    }

    @Override
    @Transactional      // a year half lived would never be finished
    public void run(ApplicationArguments arguments) {
        if (db.sql("select exists (select from organization_inspection)").query(Boolean.class).single()) return;
        appointUnits();
        peopleWereThereBefore();
        var late = checks.live();
        lists(late);
        grades.live(checks.dueYear());
        cases.live();
        days.on(days.today().minusDays(4), () -> morning.run());
        cases.handleWarnings();
        db.sql("update message set read_at = at + interval '3 hours' where at < :before and read_at is null")
                .param("before", days.today().minusDays(5)).update();
    }

    private void appointUnits() {
        people.enroll("lushan", "demo", "陆珊", "业务主管单位联合初审窗口", "COMPETENT_UNIT", new Reach("330399", null));
        for (var unit : db.sql("select distinct competent_unit from organization where competent_unit is not null order by 1").query(String.class).list())
            units.appoint(unit.equals("云溪区民政局") ? "hanbing" : "lushan", unit, days.as("xujing"));
    }

    /** They came to the demo today; in its year they have been at their posts from the beginning. */
    private void peopleWereThereBefore() {
        db.sql("""
                        update post o set since = :day
                          from person p
                         where p.id = o.person_id and p.login in ('wangmin', 'guhong', 'luoyan', 'hanbing', 'lushan') and o.since > :day
                        """).param("day", days.today().minusDays(800)).update();
    }

    /** All late ones come on the list; all but the last report, apply and leave it. */
    private void lists(List<DemoChecks.Check> late) {
        var due = LocalDate.of(checks.dueYear(), 6, 1);
        for (int n = 0; n < late.size(); n++) {
            var check = late.get(n);
            var entry = db.sql("select id from organization_credit where source_id = :inspection").param("inspection", check.id()).query(UUID.class).optional();
            if (entry.isEmpty()) continue;
            days.on(due.plusDays(3), () -> credits.list(entry.get(), "云民社〔" + checks.dueYear() + "〕18 号", days.as("fangzhou")));
            if (n == late.size() - 1) continue;
            checks.report(check, due.plusDays(8 + n), n);
            days.on(due.plusDays(11 + n), () -> credits.apply(entry.get(), "年度报告已补报，建立了报送提醒。", days.as("wangmin")));
            days.on(due.plusDays(14 + n), () -> credits.leave(entry.get(), "已核实补报，准予移出。", days.as("fangzhou")));
        }
    }
}

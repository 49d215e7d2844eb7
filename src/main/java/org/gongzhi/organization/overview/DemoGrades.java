package org.gongzhi.organization.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.notice.Notices;
import org.gongzhi.organization.grade.Grades;
import org.gongzhi.organization.supervision.DemoDays;
import org.gongzhi.organization.sync.PartyEntry;
import org.gongzhi.organization.sync.PartyForms;
import org.gongzhi.organization.sync.PartyMode;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grades of the demo district: some by the old rules, some by the revised ones, some under way. */
@Component
@Profile("demo")
class DemoGrades {

    private static final List<String> SCORES = List.of("926", "871", "812.5", "903", "745", "700", "655.5", "889");

    private final Grades grades;
    private final PartyForms forms;
    private final Notices notices;
    private final DemoDays days;
    private final JdbcClient db;

    DemoGrades(Grades grades, PartyForms forms, Notices notices, DemoDays days, JdbcClient db) {
        this.grades = grades;
        this.forms = forms;
        this.notices = notices;
        this.days = days;
        this.db = db;
    }

    void live(int year) {
        var them = db.sql("""
                        select o.id from organization o
                          join organization_inspection i on i.organization_id = o.id and i.year = :year and i.stage = 'PASS'
                         where o.stage = 'REGISTERED' and o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION') and o.registered_on < :old
                         order by o.serial limit 10
                        """).param("year", year - 2).param("old", days.today().minusYears(4)).query(UUID.class).list();
        for (int n = 0; n < them.size(); n++) {
            var day = n < 4 ? LocalDate.of(year - 1, 9, 9).plusDays(n) : LocalDate.of(year, 3, 3).plusDays(n);
            if (n < SCORES.size()) assess(them.get(n), day, new BigDecimal(SCORES.get(n)));
        }
        db.sql("""
                        select o.id from organization o
                          join organization_inspection i on i.organization_id = o.id and i.year = :year and i.stage = 'PASS'
                         where o.stage = 'REGISTERED' and o.registered_on < :old and not exists (select from organization_grade g where g.organization_id = o.id)
                         order by o.serial limit 1
                        """).param("year", days.today().getMonthValue() >= 7 ? days.today().getYear() - 1 : days.today().getYear() - 2).param("old", days.today().minusYears(4)).query(UUID.class).optional().ifPresent(this::underWay);
    }

    private void assess(UUID organization, LocalDate day, BigDecimal score) {
        var id = days.on(day, () -> grades.apply(organization, "对照评估指标完成自查，申请评估。", days.as("wangmin")));
        days.on(day.plusDays(6), () -> grades.admit(id, "符合申请条件。", days.as("xujing")));
        days.on(day.plusDays(20), () -> grades.rate(id, score.add(BigDecimal.TEN), "对照指标逐项自评。", days.as("wangmin")));
        days.on(day.plusDays(34), () -> grades.check(id, score, "谢之、杜雪", "查阅台账、座谈、走访服务对象。", days.as("guhong")));
        days.on(day.plusDays(40), () -> grades.opine(id, score, "基础条件、内部治理、工作绩效、社会评价综合得分。", days.as("xujing")));
        days.on(day.plusDays(43), () -> grades.publish(id, "按程序公示。", days.as("xujing")));
        days.on(day.plusDays(44), () -> fill(id));
        days.on(day.plusDays(60), () -> {
            notices.endOver();
            grades.grant(id, "云民社〔" + day.getYear() + "〕评字", days.as("fangzhou"));
        });
        if (score.compareTo(BigDecimal.valueOf(900)) > 0) days.on(days.today().minusDays(40), () -> grades.track(id, "抽样复查，各项保持。", days.as("fangzhou")));
    }

    private void fill(UUID grade) {
        var form = db.sql("select id from organization_party_form where subject_id = :grade").param("grade", grade).query(UUID.class).single();
        forms.fill(form, new PartyEntry(true, 12, 4, PartyMode.OWN, "党支部书记进理事会，党建写入章程，评估同步检查党建台账。"), days.as("luoyan"));
    }

    /** On the desk today. */
    private void underWay(UUID organization) {
        var id = days.on(days.today().minusDays(12), () -> grades.apply(organization, "首次申请评估，制度和档案已整理。", days.as("wangmin")));
        days.on(days.today().minusDays(8), () -> grades.admit(id, "符合申请条件。", days.as("xujing")));
    }
}

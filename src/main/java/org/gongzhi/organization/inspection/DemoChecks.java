package org.gongzhi.organization.inspection;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.supervision.DemoDays;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.Progress;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last year's annual checks of the demo district, from the opening to the conclusions; of the year before only the results, from a
 * table. Four come too late and one not at all.
 */
@Component
@Profile("demo")
public class DemoChecks {

    /** So many organizations of the list, counted from its end, do not report in time. */
    private static final int LATE = 4;

    /** One check of the demo. */
    public record Check(UUID id, UUID organization, String name, boolean hasUnit) {}

    private final InspectionYear year;
    private final Inspections inspections;
    private final Conclusions conclusions;
    private final DemoDays days;
    private final JdbcClient db;

    DemoChecks(InspectionYear year, Inspections inspections, Conclusions conclusions, DemoDays days, JdbcClient db) {
        this.year = year;
        this.inspections = inspections;
        this.conclusions = conclusions;
        this.days = days;
        this.db = db;
    }

    /** The year in which the reports were due. */
    public int dueYear() { return days.today().getMonthValue() >= 8 ? days.today().getYear() : days.today().getYear() - 1; }

    /** @return the late ones, in the order of the list */
    public List<Check> live() {
        int due = dueYear();
        days.on(LocalDate.of(due, 1, 5), () -> {
            var table = conclusions.look(new ByteArrayInputStream(table(due - 2).getBytes(StandardCharsets.UTF_8)), "年检结论.csv", days.as("xujing"));
            conclusions.take(table, days.as("xujing"), Progress.UNSEEN);
        });
        days.on(LocalDate.of(due, 1, 2), () -> year.morning());
        days.on(LocalDate.of(due, 3, 2), () -> year.remind(LocalDate.of(due, 3, 2)));
        var all = checks(due - 1);
        var late = all.subList(Math.max(0, all.size() - LATE), all.size());
        for (int n = 0; n < all.size() - late.size(); n++) report(all.get(n), LocalDate.of(due, 2, 3).plusDays(n % 54), n);
        days.on(LocalDate.of(due, 6, 1), () -> year.morning());
        return late;
    }

    /** Reported, reviewed and concluded; some are told to do better. */
    public void report(Check check, LocalDate day, int n) {
        days.on(day, () -> inspections.submit(check.id(), report(n), days.as("wangmin")));
        if (check.hasUnit()) days.on(day.plusDays(9), () -> inspections.endorse(check.id(), "资料齐全，活动正常，同意转报。", reviewer(check.organization())));
        if (n % 30 == 28) return;
        var result = n % 23 == 7 ? InspectionMove.BASIC : n % 61 == 40 ? InspectionMove.FAIL : InspectionMove.PASS;
        var words = result == InspectionMove.PASS ? "资料齐全，活动正常。" : result == InspectionMove.BASIC ? "财务制度不够健全，三个月内整改。" : "两年未召开理事会，账目不清。";
        days.on(day.plusDays(30), () -> inspections.conclude(check.id(), result, words, days.as("fangzhou")));
    }

    private Viewer reviewer(UUID organization) {
        var login = db.sql("""
                        select p.login from organization o join unit_speaker s on s.unit = o.competent_unit join person p on p.id = s.person_id
                         where o.id = :organization order by p.login limit 1
                        """).param("organization", organization).query(String.class).single();
        return days.as(login);
    }

    private List<Check> checks(int year) {
        return db.sql("""
                        select i.id, o.id as organization, o.name, i.unit_due is not null and not i.simple as has_unit
                          from organization_inspection i
                          join organization o on o.id = i.organization_id
                         where i.year = :year and i.stage = 'DRAFT'
                         order by o.serial desc
                        """).param("year", year).query(Check.class).list().stream().sorted(Comparator.comparing(Check::name)).toList();
    }

    private String table(int year) {
        var lines = db.sql("""
                        select o.credit_code || ',' || :year || ',' || case when o.serial % 37 = 5 then '基本合格' else '合格' end || ',' || (:year + 1) || '-06-20'
                          from organization o
                         where o.stage = 'REGISTERED' and o.credit_code is not null and o.registered_on < make_date(:year, 7, 1)
                         order by o.serial
                        """).param("year", year).query(String.class).list();
        return "统一社会信用代码,年度,结论,结论日期\n" + String.join("\n", lines) + "\n";
    }

    private static AnnualReport report(int n) {
        int staff = 4 + n * 7 % 20;
        var income = BigDecimal.valueOf(80_000 + n * 13_700L % 900_000, 0);
        var branch = n % 8 == 6 ? PartyBranch.NONE : n % 5 == 3 ? PartyBranch.JOINT : PartyBranch.OWN;
        return new AnnualReport(staff, 6 + n % 30, n % 7, income, income.multiply(new BigDecimal("0.93")).setScale(2, RoundingMode.HALF_UP), BigDecimal.valueOf(30_000 + n * 4_100L % 300_000),
                branch == PartyBranch.NONE ? n % 3 : 3 + n % 5 > staff ? 3 : 3 + n % 5 % Math.max(1, staff - 3), branch, "按季度召开党员大会，每月开展主题党日，党员带头参加社区服务。",
                "围绕章程规定的业务范围开展服务，收入用于项目支出和人员工资，没有分红。");
    }
}

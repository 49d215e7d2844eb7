package org.gongzhi.organization.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.notice.Notices;
import org.gongzhi.organization.inspection.GivenInspections;
import org.gongzhi.organization.inspection.InspectionMove;
import org.gongzhi.organization.sync.PartyEntry;
import org.gongzhi.organization.sync.PartyForms;
import org.gongzhi.organization.sync.PartyMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grades for tests, each by the way of all grades. */
@Component
public class GivenGrades {

    private final GivenInspections given;
    private final Grades grades;
    private final Notices notices;
    private final PartyForms forms;
    private final JdbcClient db;

    GivenGrades(GivenInspections given, Grades grades, Notices notices, PartyForms forms, JdbcClient db) {
        this.given = given;
        this.grades = grades;
        this.notices = notices;
        this.forms = forms;
        this.db = db;
    }

    /** Applied for by the desk. */
    public UUID applied(UUID organization, LocalDate day) {
        var year = day.getMonthValue() >= 7 ? day.getYear() - 1 : day.getYear() - 2;
        given.aConcluded(organization, year, InspectionMove.PASS);
        return given.on(day, () -> grades.apply(organization, "申请评估。", given.as("wangmin")));
    }

    /** Its notice is over, its Party form is not in. @param day of the application; the notice is over three weeks later */
    public UUID noticed(UUID organization, LocalDate day, String score) {
        var id = applied(organization, day);
        given.on(day, () -> {
            grades.admit(id, "符合。", given.as("xujing"));
            grades.rate(id, new BigDecimal(score), "自评。", given.as("wangmin"));
            grades.check(id, new BigDecimal(score), "谢之", "实地。", given.as("guhong"));
            grades.opine(id, new BigDecimal(score), "初评。", given.as("xujing"));
            grades.publish(id, "公示。", given.as("xujing"));
        });
        given.on(day.plusDays(21), () -> { notices.endOver(); });
        return id;
    }

    /** Granted three weeks after the day of the application. */
    public UUID granted(UUID organization, LocalDate day, String score) {
        var id = noticed(organization, day, score);
        forms.fill(db.sql("select id from organization_party_form where subject_id = :id").param("id", id).query(UUID.class).single(),
                new PartyEntry(true, 8, 3, PartyMode.OWN, "支部。"), given.as("luoyan"));
        given.on(day.plusDays(21), () -> grades.grant(id, "云民社评字", given.as("fangzhou")));
        return id;
    }
}

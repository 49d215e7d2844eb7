package org.gongzhi.platform.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.organization.Facts;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.credit.CreditCause;
import org.gongzhi.organization.credit.Credits;
import org.gongzhi.organization.credit.NewCredit;
import org.gongzhi.organization.dormancy.Criterion;
import org.gongzhi.organization.dormancy.Dormancies;
import org.gongzhi.organization.dynamics.Declared;
import org.gongzhi.organization.dynamics.Updates;
import org.gongzhi.organization.enforcement.Enforcements;
import org.gongzhi.organization.grade.GivenGrades;
import org.gongzhi.organization.inspection.GivenInspections;
import org.gongzhi.organization.warning.Level;
import org.gongzhi.organization.warning.Warnings;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class RemindersTests {

    /** Before everything else that these tests leave on anybody's list. */
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    @Autowired Reminders reminders;
    @Autowired Todos todos;
    @Autowired GivenInspections given;
    @Autowired GivenGrades grades;
    @Autowired Organizations register;
    @Autowired Credits credits;
    @Autowired Warnings warnings;
    @Autowired Updates updates;
    @Autowired Enforcements cases;
    @Autowired Dormancies dormancies;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;

    /** Each kind of matters between the registrar and an organization, by whoever has to act. (domain.md M29, M48–M53) */
    @Test
    void whoeverHasToActOnAMatterOfSupervisionHearsOfItOnceBeforeItIsLate() {
        var organization = given.aRegistered("按时服务中心");
        var member = given.as(given.aMemberOf(organization));
        var applicant = given.aRegistered("按时评估服务中心");
        given.on(DAY, () -> oneOfEach(organization, member, applicant)).forEach((href, viewer) -> {
            var due = given.on(DAY, () -> due(viewer, href));
            given.on(DAY, () -> remind(viewer));
            assertThat(noted(viewer, href)).as("%s, too early", href).isFalse();

            var before = told(viewer);
            given.on(due.minusDays(1), () -> remind(viewer));
            assertThat(noted(viewer, href)).as(href).isTrue();
            given.on(due.minusDays(1), () -> remind(viewer));
            assertThat(told(viewer)).as("%s, once", href).isEqualTo(before + 1);
        });
    }

    @Test
    void whatIsLateAlreadyIsOnTheListAndNoReminder() {
        var member = aMemberWhoseFirstUpdateIsDue("错过更新服务中心", DAY.plusMonths(6));

        given.on(DAY.plusMonths(6).plusDays(1), () -> {
            assertThat(due(member, "/supervision/updates/new")).as("the first update is due as well").isEqualTo(DAY.plusMonths(6));
            remind(member);
        });
        assertThat(told(member)).isZero();
        given.on(DAY.plusMonths(6), () -> remind(member));
        assertThat(db.sql("select title || ' ' || href from message where person_id = ?").param(member.id()).query(String.class).single())
                .isEqualTo("数据更新快到期限：更新本组织的动态数据，最迟 9 月 4 日 /supervision/updates/new");
    }

    @Test
    void everybodyAtAPostIsRemindedAndWhatIsOverIsForgotten() {
        var today = LocalDate.now(OfficeClock.ZONE).plusMonths(1).withDayOfMonth(15);
        var first = aMemberWhoseFirstUpdateIsDue("早晨提醒服务中心", today);
        var second = aMemberWhoseFirstUpdateIsDue("次月提醒服务中心", today.plusMonths(1));
        given.on(today, () -> remind(first));
        assertThat(noted(first, "/supervision/updates/new")).isTrue();

        given.on(today.plusMonths(1), reminders::morning);
        assertThat(noted(first, "/supervision/updates/new")).isFalse();
        assertThat(told(first)).isOne();
        assertThat(told(second)).isOne();
    }

    private Viewer aMemberWhoseFirstUpdateIsDue(String name, LocalDate day) {
        var organization = given.aRegistered(name);
        db.sql("update organization set registered_on = :day where id = :id").param("day", day.minusMonths(6)).param("id", organization).update();
        return given.as(given.aMemberOf(organization));
    }

    /** @return who has to act, by where */
    private Map<String, Viewer> oneOfEach(UUID organization, Viewer member, UUID applicant) {
        var acts = new LinkedHashMap<String, Viewer>();
        acts.put("/supervision/inspections/" + given.aReport(organization, 2023), member);
        acts.put("/supervision/grades/" + grades.applied(applicant, DAY), given.as("xujing"));
        acts.put("/supervision/credit/" + credits.find(new NewCredit(organization, "330399001001", CreditCause.UNREACHABLE, "查无此人", null), given.as("xujing")), given.as("fangzhou"));
        var warning = warnings.raise(organization, "居民反映收费不明。", given.as("guhong"));
        warnings.grade(warning, Level.RED, given.as("wangmin").id(), "定级", given.as("guhong"));
        acts.put("/supervision/warnings/" + warning, given.as("wangmin"));
        var facts = register.facts(organization, member);
        updates.declare(organization, new Declared(new Facts(facts.name(), null, facts.address(), facts.competentUnit(), facts.scope(), facts.funds()), 5, 3, 2, ""), member);
        acts.put("/supervision/updates/new", member);
        acts.put("/supervision/enforcement/" + cases.file(organization, "未按规定变更登记", "检查发现。", given.as("xujing")), given.as("xujing"));
        acts.put("/supervision/dormancy/" + dormancies.identify(organization, Criterion.PARALYSED, "理事会瘫痪。", given.as("xujing")), given.as("xujing"));
        return acts;
    }

    private LocalDate due(Viewer viewer, String href) {
        var term = todos.of(viewer, 200).stream().filter(todo -> todo.href().equals(href)).findFirst().map(Todo::due);
        if (term.isPresent()) return LocalDate.ofInstant(term.get(), OfficeClock.ZONE);
        assertThat(href).as("shown only some days before").isEqualTo("/supervision/updates/new");
        return DAY.plusMonths(6);
    }

    private void remind(Viewer viewer) { transaction.executeWithoutResult(status -> reminders.remind(viewer)); }

    private boolean noted(Viewer viewer, String href) {
        return db.sql("select exists (select from todo_reminder where person_id = :person and href = :href)").param("person", viewer.id()).param("href", href).query(Boolean.class).single();
    }

    private int told(Viewer viewer) {
        return db.sql("select count(*) from message where person_id = :person and title like '%快到期限%'").param("person", viewer.id()).query(Integer.class).single();
    }
}

package org.gongzhi.organization.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.Facts;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.credit.Credits;
import org.gongzhi.organization.dormancy.Criterion;
import org.gongzhi.organization.dormancy.Dormancies;
import org.gongzhi.organization.dynamics.Declared;
import org.gongzhi.organization.dynamics.Updates;
import org.gongzhi.organization.election.Elections;
import org.gongzhi.organization.election.Held;
import org.gongzhi.organization.enforcement.Enforcements;
import org.gongzhi.organization.enforcement.Penalty;
import org.gongzhi.organization.supervision.DemoDays;
import org.gongzhi.organization.sync.PartyEntry;
import org.gongzhi.organization.sync.PartyForms;
import org.gongzhi.organization.sync.PartyMode;
import org.gongzhi.organization.warning.Level;
import org.gongzhi.organization.warning.Warnings;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dynamic data, elections, cases, founders and warnings of the demo district. */
@Component
@Profile("demo")
class DemoCases {

    private final Organizations organizations;
    private final Updates updates;
    private final Elections elections;
    private final Enforcements enforcements;
    private final Dormancies dormancies;
    private final Credits credits;
    private final Warnings warnings;
    private final PartyForms forms;
    private final DemoDays days;
    private final JdbcClient db;

    DemoCases(Organizations organizations, Updates updates, Elections elections, Enforcements enforcements, Dormancies dormancies, Credits credits, Warnings warnings, PartyForms forms,
            DemoDays days, JdbcClient db) {
        this.organizations = organizations;
        this.updates = updates;
        this.elections = elections;
        this.enforcements = enforcements;
        this.dormancies = dormancies;
        this.credits = credits;
        this.warnings = warnings;
        this.forms = forms;
        this.days = days;
        this.db = db;
    }

    void live() {
        var all = db.sql("""
                        select id from organization where stage = 'REGISTERED' and kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION') order by serial
                        """).query(UUID.class).list();
        for (int n = 0; n < all.size(); n++) update(all.get(n), n);
        election(all.get(1), days.today().minusDays(70), true);
        election(all.get(2), days.today().minusDays(6), false);
        warned(all.get(all.size() - 2));
        fined(all.get(all.size() - 3));
        dormant(all.get(all.size() - 1));
        founders();
    }

    /** Some time within the last half year; one in thirty has forgotten, and one in twenty says something else than the register. */
    private void update(UUID organization, int n) {
        var registered = organizations.facts(organization, days.as("xujing"));
        var facts = n % 20 == 13 ? new Facts(registered.name(), null, registered.address() + " 东侧", registered.competentUnit(), registered.scope(), registered.funds())
                : new Facts(registered.name(), null, registered.address(), registered.competentUnit(), registered.scope(), registered.funds());
        var day = days.today().minusDays(n % 30 == 22 ? 230 : 20 + n * 11 % 150);
        var id = days.on(day, () -> updates.declare(organization, new Declared(facts, 4 + n * 7 % 20, n * 13 % 60, 1 + n % 9, "按计划开展服务。"), days.as("wangmin")));
        if (n % 20 == 13 && n > 20) days.on(day.plusDays(3), () -> updates.resolve(id, "已联系，迁址手续办理中。", days.as("xujing")));
    }

    private void election(UUID organization, LocalDate day, boolean over) {
        var id = days.on(day.minusDays(30), () -> elections.plan(organization, day, "召开会员代表大会，党组织对候选人提出意见，差额选举理事会。", days.as("wangmin")));
        if (!over) return;
        days.on(day, () -> elections.hold(id, new Held(day, 60, 52, 9, 5, "选举产生新一届理事会，理事 9 名，党支部书记当选副理事长。"), days.as("wangmin")));
        days.on(day.plusDays(2), () -> fill(id));
        days.on(day.plusDays(8), () -> elections.conclude(id, "程序合规，予以确认。", days.as("fangzhou")));
    }

    private void fill(UUID subject) {
        var form = db.sql("select id from organization_party_form where subject_id = :subject").param("subject", subject).query(UUID.class).single();
        forms.fill(form, new PartyEntry(true, 9, 3, PartyMode.OWN, "支部书记参加会议，党员骨干进入管理层，整改情况在组织生活会上通报。"), days.as("luoyan"));
    }

    /** A warning, executed; its entry on the list can leave after half a year. */
    private void warned(UUID organization) {
        var day = days.today().minusDays(95);
        var id = days.on(day, () -> enforcements.file(organization, "未按规定办理变更登记", "日常检查发现住所变更一年未办理手续。", days.as("xujing")));
        days.on(day.plusDays(15), () -> enforcements.investigate(id, "当事人承认，有租赁合同为证。", days.as("xujing")));
        days.on(day.plusDays(25), () -> enforcements.decide(id, Penalty.WARNING, null, day.plusDays(40), "云民罚〔" + day.getYear() + "〕3 号，责令改正。", days.as("fangzhou")));
        days.on(day.plusDays(26), () -> fill(id));
        days.on(day.plusDays(35), () -> enforcements.execute(id, "已改正并办理变更登记。", days.as("fangzhou")));
        var entry = db.sql("select id from organization_credit where source_id = :id").param("id", id).query(UUID.class).single();
        days.on(day.plusDays(28), () -> credits.list(entry, "云民社〔" + day.getYear() + "〕26 号", days.as("xujing")));
    }

    /** Decided and not yet paid. */
    private void fined(UUID organization) {
        var day = days.today().minusDays(30);
        var id = days.on(day, () -> enforcements.file(organization, "违规收取评比费用", "会员单位举报，审计移送。", days.as("xujing")));
        days.on(day.plusDays(12), () -> enforcements.investigate(id, "收取评比费 26,000 元，票据、转账记录齐全。", days.as("xujing")));
        days.on(day.plusDays(22), () -> enforcements.decide(id, Penalty.CONFISCATION, new BigDecimal("26000.00"), days.today().plusDays(20), "云民罚〔" + day.getYear() + "〕5 号。", days.as("fangzhou")));
    }

    private void dormant(UUID organization) {
        var id = days.on(days.today().minusDays(40), () -> dormancies.identify(organization, Criterion.UNREACHABLE, "年检催报时电话停机，住所无人。", days.as("xujing")));
        days.on(days.today().minusDays(30), () -> dormancies.contact(id, false, "三次上门无人，挂号信退回，已请社区协助。", days.as("xujing")));
    }

    /** Two groups of founders: one whose Party form is in and who can be registered, one who still owes it. */
    private void founders() {
        found("云溪区乡村运营师协会", true);
        found("晨露儿童社会服务中心", false);
    }

    private void found(String name, boolean filled) {
        var kind = name.endsWith("协会") ? OrganizationKind.SOCIAL_GROUP : OrganizationKind.SERVICE_INSTITUTION;
        var id = days.on(days.today().minusDays(18), () -> organizations.register(new NewOrganization(kind, name, null, null, "330399001001", null, "应晓岚", "13800008321",
                "云溪区文昌路 66 号 5 楼", "云溪区民政局", "行业交流与公益服务", new BigDecimal("50000"), null, null, null, List.of("GOVERNANCE")), days.as("xujing")));
        if (filled) days.on(days.today().minusDays(12), () -> fill(id));
    }

    /** Of what the scan found: one handled and closed, one handled, one graded, the others wait. */
    void handleWarnings() {
        var open = db.sql("select id from organization_warning where stage = 'SIGNAL' order by serial limit 3").query(UUID.class).list();
        var warden = days.as("wangmin");
        for (int n = 0; n < open.size(); n++) {
            var id = open.get(n);
            var level = n == 0 ? Level.YELLOW : n == 1 ? Level.BLUE : Level.RED;
            days.on(days.today().minusDays(3), () -> warnings.grade(id, level, warden.id(), "核实后定级，请联络员上门了解。", days.as("guhong")));
            if (n < 2) days.on(days.today().minusDays(2), () -> warnings.handle(id, "已上门，组织承诺本月内办结，材料正在准备。", warden));
            if (n == 0) days.on(days.today().minusDays(1), () -> warnings.close(id, "材料已补齐，风险消除。", days.as("guhong")));
        }
        days.on(days.today().minusDays(1), () -> warnings.raise(db.sql("select organization_id from organization_update order by serial limit 1").query(UUID.class).single(),
                "居民群里反映近期收费与公示不一致，尚未核实。", days.as("hanbing")));
    }
}

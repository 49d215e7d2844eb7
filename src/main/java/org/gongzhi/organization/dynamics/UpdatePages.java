package org.gongzhi.organization.dynamics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.organization.Fact;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.supervision.Field;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.MatterFiles;
import org.gongzhi.organization.supervision.MatterFilter;
import org.gongzhi.organization.supervision.MatterListPage;
import org.gongzhi.organization.supervision.MatterPage;
import org.gongzhi.organization.supervision.MatterPage.Line;
import org.gongzhi.organization.supervision.MatterRow;
import org.gongzhi.organization.supervision.NewMatterPage;
import org.gongzhi.organization.supervision.Offer;
import org.gongzhi.organization.supervision.Position;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of dynamic data show. */
@Component
@Transactional
class UpdatePages {

    private static final String LIST = """
            select u.id, u.serial, u.number, u.organization_id, o.name as organization, u.declared_on, u.staff, u.activities, u.stage, n.due,
                   coalesce(n.due < :today, false) as late,
                   array_to_string(array(select d.fact from organization_update_difference d where d.update_id = u.id order by d.rank), ' ') as facts
              from organization_update u
              join organization o on o.id = u.organization_id
              left join lateral (select u.next_due as due
                                  where not exists (select from organization_update l where l.organization_id = u.organization_id and l.declared_on > u.declared_on)) n on true
             where u.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
               and (:of::uuid is null or o.id = :of)
               and (:stage::text is null or u.stage = :stage)
               and (:late::boolean is null or n.due < :today)
               and (:name::text is null or u.number = :number or o.bigrams @> :bigrams::text[] and o.name like :name)
               and u.serial < :before
             order by u.serial desc
             limit :rows
            """;

    private final JdbcClient db;
    private final Supervision supervision;
    private final Organizations organizations;
    private final MatterFiles files;
    private final Journal journal;
    private final Clock clock;

    UpdatePages(JdbcClient db, Supervision supervision, Organizations organizations, MatterFiles files, Journal journal, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.organizations = organizations;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    MatterListPage list(MatterFilter filter, Viewer viewer) {
        var rows = db.sql(LIST)
                .params(supervision.params(viewer))
                .params(filter.params())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> MatterRow.of(row, Matter.UPDATE, UpdateStage.valueOf(row.getString("stage")), "更新于 " + row.getObject("declared_on"), detail(row)))
                .list();
        var doors = viewer.may("supervision.report") ? List.of(new MatterListPage.Door("更新数据", "/supervision/updates/new", "refresh")) : List.<MatterListPage.Door>of();
        return MatterListPage.of(Matter.UPDATE, "组织定期更新自己的情况，与登记事项自动比对；期限为下次更新", filter, UpdateStage.values(), doors, "组织每半年在这里更新一次。", rows);
    }

    /** For an organization's own people its registered facts are proposed; a person's name is not. */
    NewMatterPage blank(Viewer viewer) {
        var own = viewer.reach().organization();
        var facts = own == null ? null : organizations.facts(own, viewer);
        var fields = new ArrayList<>(Supervision.whom(viewer));
        fields.add(Field.text("name", Fact.NAME.label()).must().of(facts == null ? null : facts.name()));
        fields.add(Field.text("legalRepresentative", Fact.LEGAL_REPRESENTATIVE.label()).hint("有变动时填写现任姓名；不填视为没有变动"));
        fields.add(Field.text("address", "实际办公地址").must().of(facts == null ? null : facts.address()));
        fields.add(Field.text("competentUnit", Fact.COMPETENT_UNIT.label()).of(facts == null ? null : facts.competentUnit()));
        fields.add(Field.area("scope", "实际业务范围").must().of(facts == null ? null : facts.scope()));
        fields.add(Field.money("funds", Fact.FUNDS.label()).of(facts == null || facts.funds() == null ? null : facts.funds().toPlainString()));
        fields.add(Field.number("staff", "工作人员（人）").must());
        fields.add(Field.number("volunteers", "志愿者（人）").must());
        fields.add(Field.number("activities", "上次更新以来开展活动（次）").must());
        fields.add(Field.area("remark", "近期工作"));
        return new NewMatterPage(Matter.UPDATE, "更新动态数据", "与登记事项不一致的，会提醒核实；登记事项的变更仍要申请", "/supervision/updates/new", "提交", fields);
    }

    MatterPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select u.*, o.name as organization, p.name as teller, r.name as checker
                          from organization_update u
                          join organization o on o.id = u.organization_id
                          join person p on p.id = u.declared_by
                          left join person r on r.id = u.resolved_by
                         where u.id = :id
                           and u.region between :from and :to
                           and (:organization::uuid is null or o.id = :organization)
                           and (:units::text[] is null or o.competent_unit = any (:units))
                        """)
                .params(supervision.params(viewer))
                .param("id", id)
                .query((row, n) -> page(row, id, viewer))
                .optional()
                .orElseThrow(Missing::new);
    }

    private MatterPage page(ResultSet row, UUID id, Viewer viewer) throws SQLException {
        var stage = UpdateStage.valueOf(row.getString("stage"));
        var due = row.getObject("next_due", LocalDate.class);
        var lines = List.of(Line.of("declaredOn", "更新日期", row.getObject("declared_on")), Line.of("teller", "填报人", row.getString("teller")),
                Line.of("staff", "工作人员", row.getInt("staff") + " 人"), Line.of("volunteers", "志愿者", row.getInt("volunteers") + " 人"),
                Line.of("activities", "开展活动", row.getInt("activities") + " 次"), Line.of("nextDue", "下次更新", due), Line.of("checker", "核实人", row.getString("checker")));
        var passages = new ArrayList<Line>();
        db.sql("select fact, registered, declared from organization_update_difference where update_id = :id order by rank").param("id", id)
                .query((one, n) -> Line.of(one.getString("fact"), Fact.valueOf(one.getString("fact")).label() + "不一致",
                        "登记：" + blank(one.getString("registered")) + "\n填报：" + blank(one.getString("declared")))).list().forEach(passages::add);
        if (!row.getString("remark").isEmpty()) passages.add(Line.of("remark", "近期工作", row.getString("remark")));
        if (!row.getString("resolution").isEmpty()) passages.add(Line.of("resolution", "核实情况", row.getString("resolution")));
        var offers = stage == UpdateStage.DIFFERENT && viewer.may("supervision.verify")
                ? List.of(Offer.of(UpdateMove.RESOLVE, Matter.UPDATE.href(id), true, Field.area("note", "核实情况").must().hint("例如：已提交变更登记申请；填报有误，以登记为准"))) : List.<Offer>of();
        return new MatterPage(Matter.UPDATE, id, row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"), "更新于 " + row.getObject("declared_on"),
                Position.of(stage), null, false, MatterPage.path(UpdateStage.PATH), lines, passages, offers, files.of(Matter.UPDATE, id), viewer.may("supervision.file"),
                journal.of("data-update", id, UpdateMove::valueOf));
    }

    private static String blank(String text) { return text.isEmpty() ? "（空）" : text; }

    private static String detail(ResultSet row) throws SQLException {
        var facts = row.getString("facts");
        var said = "工作人员 " + row.getInt("staff") + " 人，活动 " + row.getInt("activities") + " 次";
        return facts.isEmpty() ? said : said + "；不一致：" + Stream.of(facts.split(" ")).map(fact -> Fact.valueOf(fact).label()).collect(Collectors.joining("、"));
    }
}

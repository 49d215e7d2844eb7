package org.gongzhi.organization.dynamics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.organization.Fact;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.supervision.Field;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.MatterBody;
import org.gongzhi.organization.supervision.MatterDesk;
import org.gongzhi.organization.supervision.MatterKind;
import org.gongzhi.organization.supervision.MatterKind.Entrance;
import org.gongzhi.organization.supervision.MatterPage.Line;
import org.gongzhi.organization.supervision.MatterPages;
import org.gongzhi.organization.supervision.NewMatterPage;
import org.gongzhi.organization.supervision.Offer;
import org.gongzhi.organization.supervision.Term;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of dynamic data show. */
@Component
class UpdatePages extends MatterPages<UpdateStage> {

    /** Only the last one of each organization says when the next is due. */
    private static final Term NEXT = new Term(
            "not exists (select from organization_update l where l.organization_id = m.organization_id and l.declared_on > m.declared_on)", "m.next_due");

    private static final MatterKind<UpdateStage> KIND = new MatterKind<>(Matter.UPDATE, UpdateStage.values(), UpdateMove::valueOf,
            "组织定期更新自己的情况，与登记事项自动比对；期限为下次更新", "组织每半年在这里更新一次。", """
            m.declared_on, m.staff, m.activities,
                   array_to_string(array(select d.fact from organization_update_difference d where d.update_id = m.id order by d.rank), ' ') as facts
            """, List.of(NEXT), Map.of("teller", "declared_by", "checker", "resolved_by"), List.of(new Entrance("更新数据", "new", "refresh", "supervision.report")));

    private final Organizations organizations;
    private final JdbcClient db;

    UpdatePages(MatterDesk desk, Organizations organizations) {
        super(KIND, desk);
        this.organizations = organizations;
        this.db = desk.db();
    }

    @Override protected String what(ResultSet row) throws SQLException { return "更新于 " + row.getObject("declared_on"); }

    /** For an organization's own people its registered facts are proposed; a person's name is not. */
    @Override
    @Transactional      // the facts are held while they are shown
    public NewMatterPage blank(Viewer viewer) {
        var own = viewer.reach().organization();
        var facts = own == null ? null : organizations.facts(own, viewer);
        return form("更新动态数据", "与登记事项不一致的，会提醒核实；登记事项的变更仍要申请", "提交", viewer,
                Field.text("name", Fact.NAME.label()).must().of(facts == null ? null : facts.name()),
                Field.text("legalRepresentative", Fact.LEGAL_REPRESENTATIVE.label()).hint("有变动时填写现任姓名；不填视为没有变动"),
                Field.text("address", "实际办公地址").must().of(facts == null ? null : facts.address()),
                Field.text("competentUnit", Fact.COMPETENT_UNIT.label()).of(facts == null ? null : facts.competentUnit()),
                Field.area("scope", "实际业务范围").must().of(facts == null ? null : facts.scope()),
                Field.money("funds", Fact.FUNDS.label()).of(facts == null || facts.funds() == null ? null : facts.funds().toPlainString()),
                Field.number("staff", "工作人员（人）").must(),
                Field.number("volunteers", "志愿者（人）").must(),
                Field.number("activities", "上次更新以来开展活动（次）").must(),
                Field.area("remark", "近期工作"));
    }

    @Override
    protected MatterBody body(ResultSet row, UUID id, UpdateStage stage, Viewer viewer) throws SQLException {
        var lines = List.of(Line.of("declaredOn", "更新日期", row.getObject("declared_on")), Line.of("teller", "填报人", row.getString("teller")),
                Line.of("staff", "工作人员", row.getInt("staff") + " 人"), Line.of("volunteers", "志愿者", row.getInt("volunteers") + " 人"),
                Line.of("activities", "开展活动", row.getInt("activities") + " 次"), Line.of("nextDue", "下次更新", row.getObject("next_due")), Line.of("checker", "核实人", row.getString("checker")));
        var passages = new ArrayList<Line>();
        db.sql("select fact, registered, declared from organization_update_difference where update_id = :id order by rank").param("id", id)
                .query((one, n) -> Line.of(one.getString("fact"), Fact.valueOf(one.getString("fact")).label() + "不一致",
                        "登记：" + blank(one.getString("registered")) + "\n填报：" + blank(one.getString("declared")))).list().forEach(passages::add);
        passages.add(Line.of("remark", "近期工作", row.getString("remark")));
        passages.add(Line.of("resolution", "核实情况", row.getString("resolution")));
        var offers = stage == UpdateStage.DIFFERENT && viewer.may("supervision.verify")
                ? List.of(Offer.of(UpdateMove.RESOLVE, Matter.UPDATE.href(id), true, Field.area("note", "核实情况").must().hint("例如：已提交变更登记申请；填报有误，以登记为准"))) : List.<Offer>of();
        return new MatterBody(null, false, UpdateStage.PATH, lines, passages, offers);
    }

    private static String blank(String text) { return text.isEmpty() ? "（空）" : text; }

    @Override
    protected String detail(ResultSet row) throws SQLException {
        var facts = row.getString("facts");
        var said = "工作人员 " + row.getInt("staff") + " 人，活动 " + row.getInt("activities") + " 次";
        return facts.isEmpty() ? said : said + "；不一致：" + Stream.of(facts.split(" ")).map(fact -> Fact.valueOf(fact).label()).collect(Collectors.joining("、"));
    }
}

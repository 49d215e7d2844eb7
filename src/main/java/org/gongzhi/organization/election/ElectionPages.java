package org.gongzhi.organization.election;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.stereotype.Component;

/** What the screens of council elections show. */
@Component
class ElectionPages extends MatterPages<ElectionStage> {

    private static final MatterKind<ElectionStage> KIND = new MatterKind<>(Matter.ELECTION, ElectionStage.values(), ElectionMove::valueOf,
            "换届前报告计划，换届后报告结果，登记管理机关确认", "理事会任期届满前，组织在这里报告换届计划。",
            "m.held_on, m.council, m.term_years, m.next_due", List.of(new Term("m.stage = 'PLANNED'", "m.planned_on")), Map.of(),
            List.of(new Entrance("报告换届", "new", "plus", "supervision.report")));

    ElectionPages(MatterDesk desk) { super(KIND, desk); }

    @Override protected String what(ResultSet row) { return "理事会换届"; }

    @Override
    protected String detail(ResultSet row) throws SQLException {
        if (row.getObject("held_on") == null) return "";
        return "选出 " + row.getInt("council") + " 人，任期 " + row.getInt("term_years") + " 年" + (row.getObject("next_due") == null ? "" : "，下次 " + row.getObject("next_due"));
    }

    @Override
    public NewMatterPage blank(Viewer viewer) {
        return form("报告换届计划", "确认换届前须填好党建表", "报告", viewer, Field.date("on", "计划日期").must(),
                Field.area("plan", "换届方案").must().hint("会员（代表）大会或理事会的安排，候选人产生办法，党组织意见"));
    }

    @Override
    protected MatterBody body(ResultSet row, UUID id, ElectionStage stage, Viewer viewer) throws SQLException {
        var due = stage == ElectionStage.PLANNED ? row.getObject("planned_on", LocalDate.class) : null;
        var lines = List.of(Line.of("plannedOn", "计划日期", row.getObject("planned_on")), Line.of("heldOn", "换届日期", row.getObject("held_on")),
                Line.of("entitled", "应到", row.getObject("entitled")), Line.of("present", "实到", row.getObject("present")), Line.of("council", "选出理事", row.getObject("council")),
                Line.of("termYears", "任期（年）", row.getObject("term_years")), Line.of("nextDue", "下次换届", row.getObject("next_due")));
        var passages = List.of(Line.of("plan", "换届方案", row.getString("plan")), Line.of("result", "换届结果", row.getString("result")));
        return new MatterBody(due, true, ElectionStage.PATH, lines, passages, offers(id, stage, viewer));
    }

    private static List<Offer> offers(UUID id, ElectionStage stage, Viewer viewer) {
        var page = Matter.ELECTION.href(id);
        return open(stage, ElectionMove.values(), viewer).stream().map(move -> switch (move) {
            case HOLD -> Offer.of(move, page, true, Field.date("on", "换届日期").must(), Field.number("entitled", "应到（人）").must(), Field.number("present", "实到（人）").must().hint("不少于应到的三分之二"),
                    Field.number("council", "选出理事（人）").must(), Field.number("termYears", "任期（年）").must().hint("最长 5 年"), Field.area("result", "换届结果").must());
            case CONCLUDE -> Offer.of(move, page, true, Field.text("note", "确认意见").must());
            default -> Offer.of(move, page, false, Field.area("note", "理由").must());
        }).toList();
    }
}

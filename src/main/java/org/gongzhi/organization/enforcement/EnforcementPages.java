package org.gongzhi.organization.enforcement;

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
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Show;
import org.springframework.stereotype.Component;

/** What the screens of enforcement cases show. */
@Component
class EnforcementPages extends MatterPages<EnforcementStage> {

    private static final MatterKind<EnforcementStage> KIND = new MatterKind<>(Matter.ENFORCEMENT, EnforcementStage.values(), EnforcementMove::valueOf,
            "立案、调查、决定、执行；警告和罚款同时进入信用名录", "检查、举报中发现的违法行为，在这里立案。",
            "m.cause, m.penalty, m.amount", List.of(new Term("m.stage = 'DECIDED'", "m.due")), Map.of("investigator", "investigated_by", "decider", "decided_by"),
            List.of(new Entrance("立案", "new", "plus", "supervision.enforce")));

    EnforcementPages(MatterDesk desk) { super(KIND, desk); }

    @Override protected String what(ResultSet row) throws SQLException { return row.getString("cause"); }

    @Override
    protected String detail(ResultSet row) throws SQLException {
        if (row.getString("penalty") == null) return "";
        return Penalty.valueOf(row.getString("penalty")).label() + (row.getBigDecimal("amount") == null ? "" : " " + Show.money(row.getBigDecimal("amount")));
    }

    @Override
    public NewMatterPage blank(Viewer viewer) {
        return form("立案", "立案后请组织或综合党委填报党建表，结案前须填好", "立案", viewer, Field.text("cause", "案由").must().hint("例如：超出章程规定的业务范围开展活动"),
                Field.area("source", "线索来源").must().hint("检查、举报、审计或者其他部门移送"));
    }

    @Override
    protected MatterBody body(ResultSet row, UUID id, EnforcementStage stage, Viewer viewer) throws SQLException {
        var lines = List.of(Line.of("cause", "案由", row.getString("cause")), Line.of("filedOn", "立案日期", row.getObject("filed_on")), Line.of("investigator", "调查人", row.getString("investigator")),
                Line.of("penalty", "处罚", row.getString("penalty") == null ? null : detail(row)), Line.of("decider", "决定人", row.getString("decider")),
                Line.of("decidedOn", "决定日期", row.getObject("decided_on")), Line.of("endedOn", "结案日期", row.getObject("ended_on")));
        var passages = List.of(Line.of("source", "线索来源", row.getString("source")), Line.of("findings", "调查情况", row.getString("findings")), Line.of("basis", "处罚依据", row.getString("basis")),
                Line.of("outcome", "执行情况", row.getString("outcome")));
        return new MatterBody(row.getObject("due", LocalDate.class), stage == EnforcementStage.DECIDED, EnforcementStage.PATH, lines, passages, offers(id, stage, viewer));
    }

    private static List<Offer> offers(UUID id, EnforcementStage stage, Viewer viewer) {
        var page = Matter.ENFORCEMENT.href(id);
        return open(stage, EnforcementMove.values(), viewer).stream().map(move -> switch (move) {
            case INVESTIGATE -> Offer.of(move, page, true, Field.area("note", "调查情况与证据").must());
            case DECIDE -> Offer.of(move, page, true, Field.choice("penalty", "处罚种类", Option.of(Penalty.values(), Penalty::name, Penalty::label)).must(),
                    Field.money("amount", "金额").hint("罚款、没收违法所得填写"), Field.date("due", "履行期限").must(), Field.area("note", "处罚依据与决定书文号").must());
            case EXECUTE -> Offer.of(move, page, true, Field.area("note", "执行情况").must());
            default -> Offer.of(move, page, false, Field.area("note", "理由").must());
        }).toList();
    }
}

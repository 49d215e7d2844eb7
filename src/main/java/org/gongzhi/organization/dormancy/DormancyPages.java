package org.gongzhi.organization.dormancy;

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
import org.springframework.stereotype.Component;

/** What the screens of the clean-up show. */
@Component
class DormancyPages extends MatterPages<DormancyStage> {

    private static final MatterKind<DormancyStage> KIND = new MatterKind<>(Matter.DORMANCY, DormancyStage.values(), DormancyMove::valueOf,
            "识别、联系，再分别整改、注销或者撤销登记", "连续两年未年检、长期没有活动等，系统每天早上识别；也可以人工登记。",
            "m.criterion, m.facts", List.of(new Term("m.stage = 'IDENTIFIED'", "m.due")), Map.of(), List.of(new Entrance("登记识别", "new", "plus", "supervision.clean")));

    DormancyPages(MatterDesk desk) { super(KIND, desk); }

    @Override protected String what(ResultSet row) throws SQLException { return Criterion.valueOf(row.getString("criterion")).label(); }

    @Override protected String detail(ResultSet row) throws SQLException { return row.getString("facts"); }

    @Override
    public NewMatterPage blank(Viewer viewer) {
        return form("登记“僵尸型”社会组织", "识别后 20 个工作日内联系", "登记", viewer, Field.choice("criterion", "情形", Option.of(Criterion.values(), Criterion::name, Criterion::label)).must(),
                Field.area("facts", "事实").must().hint("何时、怎样发现的"));
    }

    @Override
    protected MatterBody body(ResultSet row, UUID id, DormancyStage stage, Viewer viewer) throws SQLException {
        var due = stage == DormancyStage.IDENTIFIED ? row.getObject("due", LocalDate.class) : null;
        var lines = List.of(Line.of("criterion", "情形", what(row)), Line.of("identifiedOn", "识别日期", row.getObject("identified_on")),
                Line.of("contactedOn", "联系日期", row.getObject("contacted_on")),
                Line.of("reached", "是否联系上", row.getObject("reached") == null ? null : row.getBoolean("reached") ? "联系上" : "没有联系上"), Line.of("endedOn", "办结日期", row.getObject("ended_on")));
        var passages = List.of(Line.of("facts", "事实", row.getString("facts")), Line.of("contact", "联系情况", row.getString("contact")), Line.of("outcome", "处理结果", row.getString("outcome")));
        return new MatterBody(due, true, DormancyStage.PATH, lines, passages, offers(id, stage, viewer));
    }

    private static List<Offer> offers(UUID id, DormancyStage stage, Viewer viewer) {
        var page = Matter.DORMANCY.href(id);
        return open(stage, DormancyMove.values(), viewer).stream().map(move -> switch (move) {
            case CONTACT -> Offer.of(move, page, true, Field.choice("reached", "是否联系上", List.of(new Option("true", "联系上"), new Option("false", "没有联系上"))).must(),
                    Field.area("note", "联系经过").must().hint("电话、信函、上门，分别是哪天、什么结果"));
            case DEREGISTER -> Offer.of(move, page, true, Field.area("note", "清算情况与注销依据").must());
            case LIQUIDATE -> Offer.of(move, page, true, Field.area("note", "清算安排").must());
            default -> Offer.of(move, page, false, Field.area("note", "理由与依据").must());
        }).toList();
    }
}

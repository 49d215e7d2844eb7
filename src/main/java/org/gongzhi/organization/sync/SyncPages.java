package org.gongzhi.organization.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.supervision.Field;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.MatterBody;
import org.gongzhi.organization.supervision.MatterDesk;
import org.gongzhi.organization.supervision.MatterKind;
import org.gongzhi.organization.supervision.MatterPage.Line;
import org.gongzhi.organization.supervision.MatterPages;
import org.gongzhi.organization.supervision.Offer;
import org.gongzhi.organization.supervision.Term;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.springframework.stereotype.Component;

/** What the screens of Party forms show. */
@Component
class SyncPages extends MatterPages<PartyFormStage> {

    private static final MatterKind<PartyFormStage> KIND = new MatterKind<>(Matter.PARTY_FORM, PartyFormStage.values(), PartyFormMove::valueOf,
            "成立登记、年度检查、执法监察、等级评估、换届监督与党建工作同步办理；表没有填，事项不能办结", "登记事项开始办理时，这里会要求填报党建表。",
            "m.act, m.mode, m.members", List.of(new Term("m.stage = 'FILLED'", "m.hand_over_by")), Map.of("filler", "filled_by"), List.of());

    SyncPages(MatterDesk desk) { super(KIND, desk); }

    @Override protected String what(ResultSet row) throws SQLException { return PartyAct.valueOf(row.getString("act")).label(); }

    @Override
    protected String detail(ResultSet row) throws SQLException {
        return row.getString("mode") == null ? "" : PartyMode.valueOf(row.getString("mode")).label() + "，党员 " + row.getInt("members") + " 名";
    }

    @Override
    protected MatterBody body(ResultSet row, UUID id, PartyFormStage stage, Viewer viewer) throws SQLException {
        var act = PartyAct.valueOf(row.getString("act"));
        var mode = row.getString("mode");
        var lines = List.of(Line.of("act", "同步事项", act.label()).to(href(act, row.getObject("subject_id", UUID.class))),
                Line.of("staff", "从业人员", row.getObject("staff")), Line.of("members", "党员", row.getObject("members")),
                Line.of("mode", "组建方式", mode == null ? null : PartyMode.valueOf(mode).label()),
                Line.of("committed", "党建承诺书", row.getBoolean("committed") ? "已签署" : "未签署"),
                Line.of("filledBy", "填报人", row.getString("filler")), Line.of("filledOn", "填报日期", row.getObject("filled_on")),
                Line.of("finishedOn", "事项办结日期", row.getObject("finished_on")), Line.of("handedOverOn", "移交日期", row.getObject("handed_over_on")));
        var path = act == PartyAct.FORMATION ? PartyFormStage.PATH : PartyFormStage.PATH.subList(0, 2);
        return new MatterBody(row.getObject("hand_over_by", LocalDate.class), stage == PartyFormStage.FILLED, path, lines, List.of(Line.of("words", "党建工作安排", row.getString("words"))),
                offers(id, act, stage, row, viewer));
    }

    private static List<Offer> offers(UUID id, PartyAct act, PartyFormStage stage, ResultSet row, Viewer viewer) throws SQLException {
        var page = Matter.PARTY_FORM.href(id);
        var offers = new ArrayList<Offer>();
        if (stage == PartyFormStage.WANTED) {
            var fields = new ArrayList<Field>();
            if (act == PartyAct.FORMATION) fields.add(Field.choice("committed", "党建承诺书", List.of(new Option("true", "发起人已签署"))).must().hint("承诺书请在材料里上传"));
            fields.add(Field.number("staff", "从业人员（人）").must().of(row.getObject("staff")));
            fields.add(Field.number("members", "其中党员（人）").must().hint("发证或办结前摸底").of(row.getObject("members")));
            fields.add(Field.choice("mode", "组建方式", PartyMode.options()).must().of(row.getString("mode")));
            fields.add(Field.area("words", "党建工作安排").must().of(row.getString("words")));
            offers.add(Offer.of(PartyFormMove.FILL, page, true, fields.toArray(Field[]::new)));
        }
        if (stage == PartyFormStage.FILLED && row.getObject("finished_on") == null) offers.add(Offer.of(PartyFormMove.RETURN, page, false, Field.area("note", "退回原因").must()));
        if (stage == PartyFormStage.FILLED && act == PartyAct.FORMATION && row.getObject("finished_on") != null)
            offers.add(Offer.of(PartyFormMove.HAND_OVER, page, true, Field.text("note", "移交给").must().hint("例如：社会组织综合党委")));
        return offers.stream().filter(offer -> viewer.may(PartyFormMove.valueOf(offer.action().move()).permission())).toList();
    }

    private static String href(PartyAct act, UUID subject) {
        return switch (act) {
            case FORMATION -> "/organizations/" + subject;
            case INSPECTION -> Matter.INSPECTION.href(subject);
            case ENFORCEMENT -> Matter.ENFORCEMENT.href(subject);
            case GRADE -> Matter.GRADE.href(subject);
            case ELECTION -> Matter.ELECTION.href(subject);
        };
    }
}

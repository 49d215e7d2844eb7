package org.gongzhi.organization.credit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.organization.CreditList;
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
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.organization.supervision.Term;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.springframework.stereotype.Component;

/** What the screens of the lists show. */
@Component
class CreditPages extends MatterPages<CreditStage> {

    private static final MatterKind<CreditStage> KIND = new MatterKind<>(Matter.CREDIT, CreditStage.values(), CreditMove::valueOf,
            "活动异常名录与严重违法失信名单：发现后 5 个工作日内列入，整改后申请移出", "年报逾期、受处罚、联系不上等情形会出现在这里。",
            "m.list, m.cause, m.listed_on", List.of(new Term("m.stage = 'FOUND'", "m.record_by"), new Term("m.stage = 'LEAVING'", "m.process_by")), Map.of(),
            List.of(new Entrance("信用培训", "training", "school", "supervision.read"), new Entrance("登记情形", "new", "plus", "supervision.conclude")));

    private final Rules rules;

    CreditPages(MatterDesk desk, Rules rules) {
        super(KIND, desk);
        this.rules = rules;
    }

    @Override protected String what(ResultSet row) throws SQLException { return CreditList.valueOf(row.getString("list")).label(); }

    @Override protected String detail(ResultSet row) throws SQLException { return CreditCause.valueOf(row.getString("cause")).label(); }

    @Override
    public NewMatterPage blank(Viewer viewer) {
        return form("登记应当列入名录的情形", "由另一位同事在 5 个工作日内列入", "登记", viewer,
                Field.choice("cause", "情形", Option.of(CreditCause.values(), CreditCause::name, cause -> cause.list().label() + "：" + cause.label())).must(),
                Field.area("facts", "事实与依据").must().hint("何时、如何发现，附文号"));
    }

    @Override
    protected MatterBody body(ResultSet row, UUID id, CreditStage stage, Viewer viewer) throws SQLException {
        var cause = CreditCause.valueOf(row.getString("cause"));
        var due = stage == CreditStage.FOUND ? row.getObject("record_by", LocalDate.class) : stage == CreditStage.LEAVING ? row.getObject("process_by", LocalDate.class) : null;
        var passages = List.of(Line.of("facts", "事实与依据", row.getString("facts")), Line.of("remedy", "整改情况", row.getString("remedy")));
        return new MatterBody(due, true, CreditStage.PATH, lines(row, cause), passages, offers(id, stage, cause, viewer));
    }

    private List<Line> lines(ResultSet row, CreditCause cause) throws SQLException {
        var lines = new ArrayList<>(List.of(Line.of("cause", "情形", cause.label()), Line.of("foundOn", "发现日期", row.getObject("found_on"))));
        var source = row.getObject("source_id", UUID.class);
        if (source != null && cause == CreditCause.REPORT_MISSED) lines.add(Line.of("source", "来源", "年度检查").to(Matter.INSPECTION.href(source)));
        else if (source != null && cause.list() == CreditList.SERIOUS || cause == CreditCause.LIGHT_PENALTY && source != null) lines.add(Line.of("source", "来源", "执法监察").to(Matter.ENFORCEMENT.href(source)));
        var listed = row.getObject("listed_on", LocalDate.class);
        if (listed == null) return lines;
        var ended = Set.of("DEREGISTERED", "REVOKED").contains(row.getString("organization_stage"));
        var from = new CreditTerms(rules.today()).leavesFrom(cause, listed, row.getObject("clean_since", LocalDate.class), ended);
        lines.add(Line.of("listedOn", "列入日期", listed));
        lines.add(Line.of("since", "连续在册自", row.getObject("since")));
        lines.add(Line.of("leavesFrom", "最早移出", cause.isRemediable() ? "整改后申请" : from));
        if (row.getObject("left_on") != null) lines.add(Line.of("leftOn", "移出日期", row.getObject("left_on")));
        return lines;
    }

    private static List<Offer> offers(UUID id, CreditStage stage, CreditCause cause, Viewer viewer) {
        var page = Matter.CREDIT.href(id);
        return open(stage, CreditMove.values(), viewer).stream()
                .filter(move -> move != CreditMove.LEAVE || stage == CreditStage.LEAVING || !cause.isRemediable())
                .map(move -> switch (move) {
                    case LIST -> Offer.of(move, page, true, Field.text("note", "列入决定文号").must());
                    case APPLY -> Offer.of(move, page, true, Field.area("note", "整改情况").must().hint("已经补报、改正或执行完毕的情况，证明材料请上传"));
                    case LEAVE -> Offer.of(move, page, stage == CreditStage.LEAVING, Field.text("note", "核实情况").must());
                    default -> Offer.of(move, page, false, Field.area("note", "理由").must());
                })
                .toList();
    }
}

package org.gongzhi.organization.inspection;

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
import org.gongzhi.organization.supervision.MatterKind.Entrance;
import org.gongzhi.organization.supervision.MatterPage.Line;
import org.gongzhi.organization.supervision.MatterPages;
import org.gongzhi.organization.supervision.Offer;
import org.gongzhi.organization.supervision.Term;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Show;
import org.springframework.stereotype.Component;

/** What the screens of annual checks show. */
@Component
class InspectionPages extends MatterPages<InspectionStage> {

    private static final MatterKind<InspectionStage> KIND = new MatterKind<>(Matter.INSPECTION, InspectionStage.values(), InspectionMove::valueOf,
            "每年 3 月 31 日前报业务主管单位初审，5 月 31 日前报登记管理机关；基金会 3 月 31 日前直接报登记管理机关", "每年 1 月 1 日，系统为上年 6 月底前登记的组织开启年度报告。",
            "m.year, m.staff, m.net_assets, m.party_branch, m.imported", List.of(new Term("m.stage in ('DRAFT', 'UNIT_REVIEW')", "m.due")),
            Map.of("submitter", "submitted_by", "reviewer", "unit_by", "registrar", "concluded_by"), List.of(new Entrance("导入结论", "import", "upload", "supervision.import")));

    private final ReportDraft drafts;

    InspectionPages(MatterDesk desk, ReportDraft drafts) {
        super(KIND, desk);
        this.drafts = drafts;
    }

    @Override protected String what(ResultSet row) throws SQLException { return row.getInt("year") + " 年度"; }

    @Override
    protected MatterBody body(ResultSet row, UUID id, InspectionStage stage, Viewer viewer) throws SQLException {
        var owed = stage == InspectionStage.DRAFT || stage == InspectionStage.UNIT_REVIEW;
        return new MatterBody(row.getObject("due", LocalDate.class), owed, InspectionStage.PATH, lines(row), passages(row), offers(id, stage, row, viewer));
    }

    private static List<Line> lines(ResultSet row) throws SQLException {
        var branch = row.getString("party_branch");
        return List.of(Line.of("competentUnit", "业务主管单位", row.getString("competent_unit")), Line.of("unitDue", "报主管单位期限", row.getObject("unit_due")),
                Line.of("submittedOn", "报送日期", row.getObject("submitted_on")), Line.of("filedOn", "转报登记机关日期", row.getObject("filed_on")),
                Line.of("staff", "从业人员", row.getObject("staff")), Line.of("activities", "开展活动（次）", row.getObject("activities")),
                Line.of("orders", "完成服务单（件）", row.getObject("orders")), Line.of("income", "收入", Show.money(row.getBigDecimal("income"))),
                Line.of("expense", "支出", Show.money(row.getBigDecimal("expense"))), Line.of("netAssets", "净资产", Show.money(row.getBigDecimal("net_assets"))),
                Line.of("partyBranch", "党组织", branch == null ? null : PartyBranch.valueOf(branch).label()), Line.of("partyMembers", "党员", row.getObject("party_members")),
                Line.of("submitter", "报送人", row.getString("submitter")), Line.of("registrar", "审查人", row.getString("registrar")));
    }

    private static List<Line> passages(ResultSet row) throws SQLException {
        return List.of(Line.of("account", "工作与财务说明", row.getString("account")), Line.of("partyWork", "党建工作情况", row.getString("party_work")),
                Line.of("unitOpinion", "业务主管单位初审意见", row.getString("unit_opinion")), Line.of("conclusion", "登记管理机关结论", row.getString("conclusion")));
    }

    private List<Offer> offers(UUID id, InspectionStage stage, ResultSet row, Viewer viewer) throws SQLException {
        var page = Matter.INSPECTION.href(id);
        var straight = row.getBoolean("simple") || row.getObject("unit_due") == null;
        var open = open(stage, InspectionMove.values(), viewer).stream()
                .filter(move -> move != InspectionMove.SUBMIT || !straight).filter(move -> move != InspectionMove.FILE || straight).toList();
        var offers = new ArrayList<Offer>();
        for (var move : open) offers.add(switch (move) {
            case SUBMIT, FILE -> Offer.of(move, page, true, drafts.fields(row).toArray(Field[]::new));
            case ENDORSE -> Offer.of(move, page, true, Field.area("note", "初审意见").must());
            case PASS -> Offer.of(move, page, true, Field.area("note", "审查意见").must().of("资料齐全，活动正常。"));
            default -> Offer.of(move, page, false, Field.area("note", "理由").must());
        });
        return offers;
    }

    @Override
    protected String detail(ResultSet row) throws SQLException {
        if (row.getObject("staff") == null) return row.getBoolean("imported") ? "历史结论导入" : "";
        var branch = row.getString("party_branch");
        return "从业 " + row.getInt("staff") + " 人，净资产 " + Show.money(row.getBigDecimal("net_assets")) + (branch == null ? "" : "，" + PartyBranch.valueOf(branch).label());
    }
}

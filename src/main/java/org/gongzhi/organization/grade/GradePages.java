package org.gongzhi.organization.grade;

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

/** What the screens of grade assessments show. */
@Component
class GradePages extends MatterPages<GradeStage> {

    private static final MatterKind<GradeStage> KIND = new MatterKind<>(Matter.GRADE, GradeStage.values(), GradeMove::valueOf,
            "资格审核、自评、实地评估、初评、公示、授予、跟踪，1A 至 5A", "登记满两年的组织可以申请评估。",
            "m.grade, m.score, m.valid_from, m.valid_until, m.ended_on", List.of(new Term("true", "m.due")), Map.of("applicant", "applied_by"),
            List.of(new Entrance("申请评估", "new", "plus", "supervision.report")));

    private final MatterDesk desk;

    GradePages(MatterDesk desk) {
        super(KIND, desk);
        this.desk = desk;
    }

    @Override protected String what(ResultSet row) throws SQLException { return row.getObject("grade") == null ? "等级评估" : row.getInt("grade") + "A 级"; }

    @Override
    protected String detail(ResultSet row) throws SQLException {
        if (row.getObject("valid_until") != null) return force(row) + "，有效期至 " + row.getObject("valid_until");
        return row.getBigDecimal("score") == null ? "" : "初评 " + row.getBigDecimal("score").toPlainString() + " 分";
    }

    @Override
    public NewMatterPage blank(Viewer viewer) {
        return form("申请等级评估", "是否符合条件，按提交当天的规则判断", "申请", viewer, Field.area("reason", "申请说明").must().hint("首次评估、等级到期或者重新评估，有哪些准备"));
    }

    @Override
    protected MatterBody body(ResultSet row, UUID id, GradeStage stage, Viewer viewer) throws SQLException {
        var passages = List.of(Line.of("reason", "申请说明", row.getString("reason")), Line.of("opinion", "初评意见", row.getString("opinion")));
        return new MatterBody(row.getObject("due", LocalDate.class), true, GradeStage.PATH, lines(row), passages, offers(id, stage, viewer));
    }

    private List<Line> lines(ResultSet row) throws SQLException {
        var notice = row.getString("notice_id");
        return List.of(Line.of("appliedOn", "申请日期", row.getObject("applied_on")), Line.of("applicant", "申请经办人", row.getString("applicant")), Line.of("selfScore", "自评分", row.getBigDecimal("self_score")),
                Line.of("fieldScore", "实地评估分", row.getBigDecimal("field_score")), Line.of("experts", "评估专家", row.getString("experts").isEmpty() ? null : row.getString("experts")),
                Line.of("simple", "实地评估方式", row.getBoolean("simple") ? "简化" : "全面"), Line.of("score", "初评得分", row.getBigDecimal("score")),
                Line.of("notice", "公示", notice == null ? null : "查看公示").to(notice == null ? null : "/notices/" + notice),
                Line.of("grantedOn", "授予日期", row.getObject("granted_on")), Line.of("validFrom", "有效期自", row.getObject("valid_from")),
                Line.of("inForce", "效力", row.getObject("valid_until") == null ? null : force(row)),
                Line.of("validUntil", "有效期至", row.getObject("valid_until")), Line.of("trackedOn", "最近跟踪评估", row.getObject("tracked_on")));
    }

    private static List<Offer> offers(UUID id, GradeStage stage, Viewer viewer) {
        var page = Matter.GRADE.href(id);
        return open(stage, GradeMove.values(), viewer).stream().map(move -> switch (move) {
            case ADMIT -> Offer.of(move, page, true, Field.text("note", "审核意见").must().of("符合申请条件。"));
            case RATE -> Offer.of(move, page, true, Field.number("score", "自评分").must().hint("满分 1000 分"), Field.area("note", "自评说明").must());
            case CHECK -> Offer.of(move, page, true, Field.number("score", "实地评估分").must().hint("满分 1000 分"), Field.text("experts", "评估专家").must().hint("姓名用顿号隔开"),
                    Field.area("note", "评估情况").must());
            case OPINE -> Offer.of(move, page, true, Field.number("score", "初评得分").must().hint("等级由得分按分数线得出"), Field.area("note", "初评意见").must());
            case PUBLISH -> Offer.of(move, page, true, Field.text("note", "说明").must().of("按程序公示初评结果。"));
            case GRANT -> Offer.of(move, page, true, Field.text("note", "公告文号").must());
            case TRACK -> Offer.of(move, page, false, Field.area("note", "跟踪评估情况").must());
            default -> Offer.of(move, page, false, Field.area("note", "理由").must());
        }).toList();
    }

    /** Whether a grade that was granted counts today. */
    private String force(ResultSet row) throws SQLException {
        var today = LocalDate.now(desk.clock());
        if (row.getObject("ended_on") != null) return "已撤销";
        if (today.isBefore(row.getObject("valid_from", LocalDate.class))) return "尚未生效";
        return today.isAfter(row.getObject("valid_until", LocalDate.class)) ? "已到期" : "有效";
    }
}

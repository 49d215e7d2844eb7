package org.gongzhi.organization.grade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.gongzhi.platform.move.Move;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of grade assessment show. */
@Component
@Transactional(readOnly = true)
class GradePages {

    private static final String LIST = """
            select g.id, g.serial, g.number, g.organization_id, o.name as organization, g.grade, g.score, g.valid_until, g.stage, g.due,
                   g.due < :today as late
              from organization_grade g
              join organization o on o.id = g.organization_id
             where g.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
               and (:of::uuid is null or o.id = :of)
               and (:stage::text is null or g.stage = :stage)
               and (:late::boolean is null or g.due < :today)
               and (:name::text is null or g.number = :number or o.bigrams @> :bigrams::text[] and o.name like :name)
               and g.serial < :before
             order by g.serial desc
             limit :rows
            """;

    private final JdbcClient db;
    private final Supervision supervision;
    private final MatterFiles files;
    private final Journal journal;
    private final Clock clock;

    GradePages(JdbcClient db, Supervision supervision, MatterFiles files, Journal journal, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    MatterListPage list(MatterFilter filter, Viewer viewer) {
        var rows = db.sql(LIST)
                .params(supervision.params(viewer))
                .params(filter.params())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> MatterRow.of(row, Matter.GRADE, GradeStage.valueOf(row.getString("stage")), row.getObject("grade") == null ? "等级评估" : row.getInt("grade") + "A 级",
                        detail(row)))
                .list();
        var doors = viewer.may("supervision.report") ? List.of(new MatterListPage.Door("申请评估", "/supervision/grades/new", "plus")) : List.<MatterListPage.Door>of();
        return MatterListPage.of(Matter.GRADE, "资格审核、自评、实地评估、初评、公示、授予、跟踪，1A 至 5A", filter, GradeStage.values(), doors, "登记满两年的组织可以申请评估。", rows);
    }

    NewMatterPage blank(Viewer viewer) {
        var fields = new ArrayList<>(Supervision.whom(viewer));
        fields.add(Field.area("reason", "申请说明").must().hint("首次评估、等级到期或者重新评估，有哪些准备"));
        return new NewMatterPage(Matter.GRADE, "申请等级评估", "是否符合条件，按提交当天的规则判断", "/supervision/grades/new", "申请", fields);
    }

    MatterPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select g.*, o.name as organization
                          from organization_grade g
                          join organization o on o.id = g.organization_id
                         where g.id = :id
                           and g.region between :from and :to
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
        var stage = GradeStage.valueOf(row.getString("stage"));
        var due = row.getObject("due", LocalDate.class);
        return new MatterPage(Matter.GRADE, id, row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"),
                row.getObject("grade") == null ? "等级评估" : row.getInt("grade") + "A 级", Position.of(stage), due, due != null && due.isBefore(LocalDate.now(clock)),
                MatterPage.path(GradeStage.PATH), lines(row), passages(row), offers(id, stage, viewer), files.of(Matter.GRADE, id), viewer.may("supervision.file"),
                journal.of("grade", id, GradeMove::valueOf));
    }

    private static List<Line> lines(ResultSet row) throws SQLException {
        var notice = row.getString("notice_id");
        return List.of(Line.of("appliedOn", "申请日期", row.getObject("applied_on")), Line.of("selfScore", "自评分", row.getBigDecimal("self_score")),
                Line.of("fieldScore", "实地评估分", row.getBigDecimal("field_score")), Line.of("experts", "评估专家", row.getString("experts").isEmpty() ? null : row.getString("experts")),
                Line.of("simple", "实地评估方式", row.getBoolean("simple") ? "简化" : "全面"), Line.of("score", "初评得分", row.getBigDecimal("score")),
                Line.of("notice", "公示", notice == null ? null : "查看公示").to(notice == null ? null : "/notices/" + notice),
                Line.of("grantedOn", "授予日期", row.getObject("granted_on")), Line.of("validFrom", "有效期自", row.getObject("valid_from")),
                Line.of("validUntil", "有效期至", row.getObject("valid_until")), Line.of("trackedOn", "最近跟踪评估", row.getObject("tracked_on")));
    }

    private static List<Line> passages(ResultSet row) throws SQLException {
        return Stream.of(Line.of("reason", "申请说明", row.getString("reason")), Line.of("opinion", "初评意见", row.getString("opinion"))).filter(line -> !line.value().isEmpty()).toList();
    }

    private static List<Offer> offers(UUID id, GradeStage stage, Viewer viewer) {
        var page = Matter.GRADE.href(id);
        return Move.openIn(stage, GradeMove.values()).stream().filter(move -> viewer.may(move.permission())).map(move -> switch (move) {
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

    private static String detail(ResultSet row) throws SQLException {
        if (row.getObject("valid_until") != null) return "有效期至 " + row.getObject("valid_until");
        return row.getBigDecimal("score") == null ? "" : "初评 " + row.getBigDecimal("score").toPlainString() + " 分";
    }
}

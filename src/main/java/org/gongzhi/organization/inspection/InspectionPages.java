package org.gongzhi.organization.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.supervision.Field;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.MatterFiles;
import org.gongzhi.organization.supervision.MatterFilter;
import org.gongzhi.organization.supervision.MatterListPage;
import org.gongzhi.organization.supervision.MatterPage;
import org.gongzhi.organization.supervision.MatterPage.Line;
import org.gongzhi.organization.supervision.MatterRow;
import org.gongzhi.organization.supervision.Offer;
import org.gongzhi.organization.supervision.Position;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Show;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of annual checks show. */
@Component
@Transactional(readOnly = true)
class InspectionPages {

    private static final String LIST = """
            select i.id, i.serial, i.number, i.organization_id, o.name as organization, i.year, i.staff, i.net_assets, i.party_branch, i.imported, i.stage,
                   case when i.stage in ('DRAFT', 'UNIT_REVIEW') then i.due end as due,
                   i.stage in ('DRAFT', 'UNIT_REVIEW') and i.due < :today as late
              from organization_inspection i
              join organization o on o.id = i.organization_id
             where i.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
               and (:of::uuid is null or o.id = :of)
               and (:stage::text is null or i.stage = :stage)
               and (:late::boolean is null or i.stage in ('DRAFT', 'UNIT_REVIEW') and i.due < :today)
               and (:name::text is null or i.number = :number or o.bigrams @> :bigrams::text[] and o.name like :name)
               and i.serial < :before
             order by i.serial desc
             limit :rows
            """;

    private final JdbcClient db;
    private final Supervision supervision;
    private final MatterFiles files;
    private final ReportDraft drafts;
    private final Journal journal;
    private final Clock clock;

    InspectionPages(JdbcClient db, Supervision supervision, MatterFiles files, ReportDraft drafts, Journal journal, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.files = files;
        this.drafts = drafts;
        this.journal = journal;
        this.clock = clock;
    }

    MatterListPage list(MatterFilter filter, Viewer viewer) {
        var rows = db.sql(LIST)
                .params(supervision.params(viewer))
                .params(filter.params())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> MatterRow.of(row, Matter.INSPECTION, InspectionStage.valueOf(row.getString("stage")), row.getInt("year") + " 年度", detail(row)))
                .list();
        var doors = viewer.may("supervision.import") ? List.of(new MatterListPage.Door("导入结论", "/supervision/inspections/import", "upload")) : List.<MatterListPage.Door>of();
        return MatterListPage.of(Matter.INSPECTION, "每年 3 月 31 日前报业务主管单位初审，5 月 31 日前报登记管理机关；基金会 3 月 31 日前直接报登记管理机关", filter, InspectionStage.values(), doors,
                "每年 1 月 1 日，系统为上年 6 月底前登记的组织开启年度报告。", rows);
    }

    MatterPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select i.*, o.name as organization, o.competent_unit, s.name as submitter, u.name as reviewer, c.name as registrar
                          from organization_inspection i
                          join organization o on o.id = i.organization_id
                          left join person s on s.id = i.submitted_by
                          left join person u on u.id = i.unit_by
                          left join person c on c.id = i.concluded_by
                         where i.id = :id
                           and i.region between :from and :to
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
        var stage = InspectionStage.valueOf(row.getString("stage"));
        var due = row.getObject("due", LocalDate.class);
        var owed = stage == InspectionStage.DRAFT || stage == InspectionStage.UNIT_REVIEW;
        return new MatterPage(Matter.INSPECTION, id, row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"), row.getInt("year") + " 年度",
                Position.of(stage), due, owed && due.isBefore(LocalDate.now(clock)), MatterPage.path(InspectionStage.PATH), lines(row), passages(row), offers(id, stage, row, viewer),
                files.of(Matter.INSPECTION, id), viewer.may("supervision.file"), journal.of("inspection", id, InspectionMove::valueOf));
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
        var all = List.of(Line.of("account", "工作与财务说明", row.getString("account")), Line.of("partyWork", "党建工作情况", row.getString("party_work")),
                Line.of("unitOpinion", "业务主管单位初审意见", row.getString("unit_opinion")), Line.of("conclusion", "登记管理机关结论", row.getString("conclusion")));
        return all.stream().filter(line -> !line.value().isEmpty()).toList();
    }

    private List<Offer> offers(UUID id, InspectionStage stage, ResultSet row, Viewer viewer) throws SQLException {
        var page = Matter.INSPECTION.href(id);
        var straight = row.getBoolean("simple") || row.getObject("unit_due") == null;
        var open = Move.openIn(stage, InspectionMove.values()).stream().filter(move -> viewer.may(move.permission()))
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

    private static String detail(ResultSet row) throws SQLException {
        if (row.getObject("staff") == null) return row.getBoolean("imported") ? "历史结论导入" : "";
        var branch = row.getString("party_branch");
        return "从业 " + row.getInt("staff") + " 人，净资产 " + Show.money(row.getBigDecimal("net_assets")) + (branch == null ? "" : "，" + PartyBranch.valueOf(branch).label());
    }
}

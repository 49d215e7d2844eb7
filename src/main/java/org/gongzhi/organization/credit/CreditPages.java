package org.gongzhi.organization.credit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.organization.CreditList;
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
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of the lists show. */
@Component
@Transactional(readOnly = true)
class CreditPages {

    private static final String LIST = """
            select c.id, c.serial, c.number, c.organization_id, o.name as organization, c.list, c.cause, c.listed_on, c.stage,
                   case c.stage when 'FOUND' then c.record_by when 'LEAVING' then c.process_by end as due,
                   c.stage = 'FOUND' and c.record_by < :today or c.stage = 'LEAVING' and c.process_by < :today as late
              from organization_credit c
              join organization o on o.id = c.organization_id
             where c.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
               and (:of::uuid is null or o.id = :of)
               and (:stage::text is null or c.stage = :stage)
               and (:late::boolean is null or c.stage = 'FOUND' and c.record_by < :today or c.stage = 'LEAVING' and c.process_by < :today)
               and (:name::text is null or c.number = :number or o.bigrams @> :bigrams::text[] and o.name like :name)
               and c.serial < :before
             order by c.serial desc
             limit :rows
            """;

    private final JdbcClient db;
    private final Supervision supervision;
    private final Rules rules;
    private final MatterFiles files;
    private final Journal journal;
    private final Clock clock;

    CreditPages(JdbcClient db, Supervision supervision, Rules rules, MatterFiles files, Journal journal, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.rules = rules;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    MatterListPage list(MatterFilter filter, Viewer viewer) {
        var rows = db.sql(LIST)
                .params(supervision.params(viewer))
                .params(filter.params())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> MatterRow.of(row, Matter.CREDIT, CreditStage.valueOf(row.getString("stage")), CreditList.valueOf(row.getString("list")).label(),
                        CreditCause.valueOf(row.getString("cause")).label()))
                .list();
        var doors = new ArrayList<MatterListPage.Door>();
        doors.add(new MatterListPage.Door("信用培训", "/supervision/credit/training", "school"));
        if (viewer.may("supervision.conclude")) doors.add(new MatterListPage.Door("登记情形", "/supervision/credit/new", "plus"));
        return MatterListPage.of(Matter.CREDIT, "活动异常名录与严重违法失信名单：发现后 5 个工作日内列入，整改后申请移出", filter, CreditStage.values(), doors,
                "年报逾期、受处罚、联系不上等情形会出现在这里。", rows);
    }

    NewMatterPage blank(Viewer viewer) {
        var fields = new ArrayList<>(Supervision.whom(viewer));
        fields.add(Field.choice("cause", "情形", Option.of(CreditCause.values(), CreditCause::name, cause -> cause.list().label() + "：" + cause.label())).must());
        fields.add(Field.area("facts", "事实与依据").must().hint("何时、如何发现，附文号"));
        return new NewMatterPage(Matter.CREDIT, "登记应当列入名录的情形", "由另一位同事在 5 个工作日内列入", "/supervision/credit/new", "登记", fields);
    }

    MatterPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select c.*, o.name as organization, o.stage as organization_stage
                          from organization_credit c
                          join organization o on o.id = c.organization_id
                         where c.id = :id
                           and c.region between :from and :to
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
        var stage = CreditStage.valueOf(row.getString("stage"));
        var cause = CreditCause.valueOf(row.getString("cause"));
        var due = stage == CreditStage.FOUND ? row.getObject("record_by", LocalDate.class) : stage == CreditStage.LEAVING ? row.getObject("process_by", LocalDate.class) : null;
        return new MatterPage(Matter.CREDIT, id, row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"), cause.list().label(),
                Position.of(stage), due, due != null && due.isBefore(LocalDate.now(clock)), MatterPage.path(CreditStage.PATH), lines(row, cause), passages(row),
                offers(id, stage, cause, viewer), files.of(Matter.CREDIT, id), viewer.may("supervision.file"), journal.of("credit", id, CreditMove::valueOf));
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

    private static List<Line> passages(ResultSet row) throws SQLException {
        return Stream.of(Line.of("facts", "事实与依据", row.getString("facts")), Line.of("remedy", "整改情况", row.getString("remedy"))).filter(line -> !line.value().isEmpty()).toList();
    }

    private static List<Offer> offers(UUID id, CreditStage stage, CreditCause cause, Viewer viewer) {
        var page = Matter.CREDIT.href(id);
        return Move.openIn(stage, CreditMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
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

package org.gongzhi.organization.dormancy;

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
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of the clean-up show. */
@Component
@Transactional(readOnly = true)
class DormancyPages {

    private static final String LIST = """
            select d.id, d.serial, d.number, d.organization_id, o.name as organization, d.criterion, d.facts, d.stage,
                   case when d.stage = 'IDENTIFIED' then d.due end as due, d.stage = 'IDENTIFIED' and d.due < :today as late
              from organization_dormancy d
              join organization o on o.id = d.organization_id
             where d.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
               and (:of::uuid is null or o.id = :of)
               and (:stage::text is null or d.stage = :stage)
               and (:late::boolean is null or d.stage = 'IDENTIFIED' and d.due < :today)
               and (:name::text is null or d.number = :number or o.bigrams @> :bigrams::text[] and o.name like :name)
               and d.serial < :before
             order by d.serial desc
             limit :rows
            """;

    private final JdbcClient db;
    private final Supervision supervision;
    private final MatterFiles files;
    private final Journal journal;
    private final Clock clock;

    DormancyPages(JdbcClient db, Supervision supervision, MatterFiles files, Journal journal, Clock clock) {
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
                .query((row, n) -> MatterRow.of(row, Matter.DORMANCY, DormancyStage.valueOf(row.getString("stage")), Criterion.valueOf(row.getString("criterion")).label(), row.getString("facts")))
                .list();
        var doors = viewer.may("supervision.clean") ? List.of(new MatterListPage.Door("登记识别", "/supervision/dormancy/new", "plus")) : List.<MatterListPage.Door>of();
        return MatterListPage.of(Matter.DORMANCY, "识别、联系，再分别整改、注销或者撤销登记", filter, DormancyStage.values(), doors, "连续两年未年检、长期没有活动等，系统每天早上识别；也可以人工登记。", rows);
    }

    NewMatterPage blank(Viewer viewer) {
        var fields = new ArrayList<>(Supervision.whom(viewer));
        fields.add(Field.choice("criterion", "情形", Option.of(Criterion.values(), Criterion::name, Criterion::label)).must());
        fields.add(Field.area("facts", "事实").must().hint("何时、怎样发现的"));
        return new NewMatterPage(Matter.DORMANCY, "登记“僵尸型”社会组织", "识别后 20 个工作日内联系", "/supervision/dormancy/new", "登记", fields);
    }

    MatterPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select d.*, o.name as organization
                          from organization_dormancy d
                          join organization o on o.id = d.organization_id
                         where d.id = :id
                           and d.region between :from and :to
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
        var stage = DormancyStage.valueOf(row.getString("stage"));
        var due = stage == DormancyStage.IDENTIFIED ? row.getObject("due", LocalDate.class) : null;
        var criterion = Criterion.valueOf(row.getString("criterion")).label();
        var lines = List.of(Line.of("criterion", "情形", criterion), Line.of("identifiedOn", "识别日期", row.getObject("identified_on")),
                Line.of("contactedOn", "联系日期", row.getObject("contacted_on")),
                Line.of("reached", "是否联系上", row.getObject("reached") == null ? null : row.getBoolean("reached") ? "联系上" : "没有联系上"), Line.of("endedOn", "办结日期", row.getObject("ended_on")));
        var passages = Stream.of(Line.of("facts", "事实", row.getString("facts")), Line.of("contact", "联系情况", row.getString("contact")), Line.of("outcome", "处理结果", row.getString("outcome")))
                .filter(line -> !line.value().isEmpty()).toList();
        return new MatterPage(Matter.DORMANCY, id, row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"), criterion, Position.of(stage), due,
                due != null && due.isBefore(LocalDate.now(clock)), MatterPage.path(DormancyStage.PATH), lines, passages, offers(id, stage, viewer), files.of(Matter.DORMANCY, id),
                viewer.may("supervision.file"), journal.of("dormancy", id, DormancyMove::valueOf));
    }

    private static List<Offer> offers(UUID id, DormancyStage stage, Viewer viewer) {
        var page = Matter.DORMANCY.href(id);
        return Move.openIn(stage, DormancyMove.values()).stream().filter(move -> viewer.may(move.permission())).map(move -> switch (move) {
            case CONTACT -> Offer.of(move, page, true, Field.choice("reached", "是否联系上", List.of(new Option("true", "联系上"), new Option("false", "没有联系上"))).must(),
                    Field.area("note", "联系经过").must().hint("电话、信函、上门，分别是哪天、什么结果"));
            case DEREGISTER -> Offer.of(move, page, true, Field.area("note", "清算情况与注销依据").must());
            case LIQUIDATE -> Offer.of(move, page, true, Field.area("note", "清算安排").must());
            default -> Offer.of(move, page, false, Field.area("note", "理由与依据").must());
        }).toList();
    }
}

package org.gongzhi.organization.election;

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

/** What the screens of council elections show. */
@Component
@Transactional(readOnly = true)
class ElectionPages {

    private static final String LIST = """
            select e.id, e.serial, e.number, e.organization_id, o.name as organization, e.held_on, e.council, e.term_years, e.next_due, e.stage,
                   case when e.stage = 'PLANNED' then e.planned_on end as due, e.stage = 'PLANNED' and e.planned_on < :today as late
              from organization_election e
              join organization o on o.id = e.organization_id
             where e.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
               and (:of::uuid is null or o.id = :of)
               and (:stage::text is null or e.stage = :stage)
               and (:late::boolean is null or e.stage = 'PLANNED' and e.planned_on < :today)
               and (:name::text is null or e.number = :number or o.bigrams @> :bigrams::text[] and o.name like :name)
               and e.serial < :before
             order by e.serial desc
             limit :rows
            """;

    private final JdbcClient db;
    private final Supervision supervision;
    private final MatterFiles files;
    private final Journal journal;
    private final Clock clock;

    ElectionPages(JdbcClient db, Supervision supervision, MatterFiles files, Journal journal, Clock clock) {
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
                .query((row, n) -> MatterRow.of(row, Matter.ELECTION, ElectionStage.valueOf(row.getString("stage")), "理事会换届", row.getObject("held_on") == null ? ""
                        : "选出 " + row.getInt("council") + " 人，任期 " + row.getInt("term_years") + " 年" + (row.getObject("next_due") == null ? "" : "，下次 " + row.getObject("next_due"))))
                .list();
        var doors = viewer.may("supervision.report") ? List.of(new MatterListPage.Door("报告换届", "/supervision/elections/new", "plus")) : List.<MatterListPage.Door>of();
        return MatterListPage.of(Matter.ELECTION, "换届前报告计划，换届后报告结果，登记管理机关确认", filter, ElectionStage.values(), doors, "理事会任期届满前，组织在这里报告换届计划。", rows);
    }

    NewMatterPage blank(Viewer viewer) {
        var fields = new ArrayList<>(Supervision.whom(viewer));
        fields.add(Field.date("on", "计划日期").must());
        fields.add(Field.area("plan", "换届方案").must().hint("会员（代表）大会或理事会的安排，候选人产生办法，党组织意见"));
        return new NewMatterPage(Matter.ELECTION, "报告换届计划", "确认换届前须填好党建表", "/supervision/elections/new", "报告", fields);
    }

    MatterPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select e.*, o.name as organization
                          from organization_election e
                          join organization o on o.id = e.organization_id
                         where e.id = :id
                           and e.region between :from and :to
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
        var stage = ElectionStage.valueOf(row.getString("stage"));
        var due = stage == ElectionStage.PLANNED ? row.getObject("planned_on", LocalDate.class) : null;
        var lines = List.of(Line.of("plannedOn", "计划日期", row.getObject("planned_on")), Line.of("heldOn", "换届日期", row.getObject("held_on")),
                Line.of("entitled", "应到", row.getObject("entitled")), Line.of("present", "实到", row.getObject("present")), Line.of("council", "选出理事", row.getObject("council")),
                Line.of("termYears", "任期（年）", row.getObject("term_years")), Line.of("nextDue", "下次换届", row.getObject("next_due")));
        var passages = Stream.of(Line.of("plan", "换届方案", row.getString("plan")), Line.of("result", "换届结果", row.getString("result"))).filter(line -> !line.value().isEmpty()).toList();
        return new MatterPage(Matter.ELECTION, id, row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"), "理事会换届", Position.of(stage), due,
                due != null && due.isBefore(LocalDate.now(clock)), MatterPage.path(ElectionStage.PATH), lines, passages, offers(id, stage, viewer), files.of(Matter.ELECTION, id),
                viewer.may("supervision.file"), journal.of("council-election", id, ElectionMove::valueOf));
    }

    private static List<Offer> offers(UUID id, ElectionStage stage, Viewer viewer) {
        var page = Matter.ELECTION.href(id);
        return Move.openIn(stage, ElectionMove.values()).stream().filter(move -> viewer.may(move.permission())).map(move -> switch (move) {
            case HOLD -> Offer.of(move, page, true, Field.date("on", "换届日期").must(), Field.number("entitled", "应到（人）").must(), Field.number("present", "实到（人）").must().hint("不少于应到的三分之二"),
                    Field.number("council", "选出理事（人）").must(), Field.number("termYears", "任期（年）").must().hint("最长 5 年"), Field.area("result", "换届结果").must());
            case CONCLUDE -> Offer.of(move, page, true, Field.text("note", "确认意见").must());
            default -> Offer.of(move, page, false, Field.area("note", "理由").must());
        }).toList();
    }
}

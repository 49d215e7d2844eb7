package org.gongzhi.organization.enforcement;

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
import org.gongzhi.platform.page.Show;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of enforcement cases show. */
@Component
@Transactional(readOnly = true)
class EnforcementPages {

    private static final String LIST = """
            select e.id, e.serial, e.number, e.organization_id, o.name as organization, e.cause, e.penalty, e.amount, e.stage,
                   case when e.stage = 'DECIDED' then e.due end as due, e.stage = 'DECIDED' and e.due < :today as late
              from organization_enforcement e
              join organization o on o.id = e.organization_id
             where e.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
               and (:of::uuid is null or o.id = :of)
               and (:stage::text is null or e.stage = :stage)
               and (:late::boolean is null or e.stage = 'DECIDED' and e.due < :today)
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

    EnforcementPages(JdbcClient db, Supervision supervision, MatterFiles files, Journal journal, Clock clock) {
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
                .query((row, n) -> MatterRow.of(row, Matter.ENFORCEMENT, EnforcementStage.valueOf(row.getString("stage")), row.getString("cause"), penalty(row)))
                .list();
        var doors = viewer.may("supervision.enforce") ? List.of(new MatterListPage.Door("立案", "/supervision/enforcement/new", "plus")) : List.<MatterListPage.Door>of();
        return MatterListPage.of(Matter.ENFORCEMENT, "立案、调查、决定、执行；警告和罚款同时进入信用名录", filter, EnforcementStage.values(), doors, "检查、举报中发现的违法行为，在这里立案。", rows);
    }

    NewMatterPage blank(Viewer viewer) {
        var fields = new ArrayList<>(Supervision.whom(viewer));
        fields.add(Field.text("cause", "案由").must().hint("例如：超出章程规定的业务范围开展活动"));
        fields.add(Field.area("source", "线索来源").must().hint("检查、举报、审计或者其他部门移送"));
        return new NewMatterPage(Matter.ENFORCEMENT, "立案", "立案后请组织或综合党委填报党建表，结案前须填好", "/supervision/enforcement/new", "立案", fields);
    }

    MatterPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select e.*, o.name as organization, i.name as investigator, d.name as decider
                          from organization_enforcement e
                          join organization o on o.id = e.organization_id
                          left join person i on i.id = e.investigated_by
                          left join person d on d.id = e.decided_by
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
        var stage = EnforcementStage.valueOf(row.getString("stage"));
        var due = row.getObject("due", LocalDate.class);
        var lines = List.of(Line.of("cause", "案由", row.getString("cause")), Line.of("filedOn", "立案日期", row.getObject("filed_on")), Line.of("investigator", "调查人", row.getString("investigator")),
                Line.of("penalty", "处罚", row.getString("penalty") == null ? null : penalty(row)), Line.of("decider", "决定人", row.getString("decider")),
                Line.of("decidedOn", "决定日期", row.getObject("decided_on")), Line.of("endedOn", "结案日期", row.getObject("ended_on")));
        var passages = Stream.of(Line.of("source", "线索来源", row.getString("source")), Line.of("findings", "调查情况", row.getString("findings")), Line.of("basis", "处罚依据", row.getString("basis")),
                Line.of("outcome", "执行情况", row.getString("outcome"))).filter(line -> !line.value().isEmpty()).toList();
        return new MatterPage(Matter.ENFORCEMENT, id, row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"), row.getString("cause"),
                Position.of(stage), due, stage == EnforcementStage.DECIDED && due.isBefore(LocalDate.now(clock)), MatterPage.path(EnforcementStage.PATH), lines, passages, offers(id, stage, viewer),
                files.of(Matter.ENFORCEMENT, id), viewer.may("supervision.file"), journal.of("enforcement", id, EnforcementMove::valueOf));
    }

    private static List<Offer> offers(UUID id, EnforcementStage stage, Viewer viewer) {
        var page = Matter.ENFORCEMENT.href(id);
        return Move.openIn(stage, EnforcementMove.values()).stream().filter(move -> viewer.may(move.permission())).map(move -> switch (move) {
            case INVESTIGATE -> Offer.of(move, page, true, Field.area("note", "调查情况与证据").must());
            case DECIDE -> Offer.of(move, page, true, Field.choice("penalty", "处罚种类", Option.of(Penalty.values(), Penalty::name, Penalty::label)).must(),
                    Field.money("amount", "金额").hint("罚款、没收违法所得填写"), Field.date("due", "履行期限").must(), Field.area("note", "处罚依据与决定书文号").must());
            case EXECUTE -> Offer.of(move, page, true, Field.area("note", "执行情况").must());
            default -> Offer.of(move, page, false, Field.area("note", "理由").must());
        }).toList();
    }

    private static String penalty(ResultSet row) throws SQLException {
        if (row.getString("penalty") == null) return "";
        return Penalty.valueOf(row.getString("penalty")).label() + (row.getBigDecimal("amount") == null ? "" : " " + Show.money(row.getBigDecimal("amount")));
    }
}

package org.gongzhi.organization.warning;

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

/** What the screens of warnings show. */
@Component
@Transactional(readOnly = true)
class WarningPages {

    private static final String LIST = """
            select w.id, w.serial, w.number, w.organization_id, o.name as organization, w.signal, w.level, w.facts, w.stage,
                   case when w.stage = 'GRADED' then w.due end as due, w.stage = 'GRADED' and w.due < :today as late
              from organization_warning w
              join organization o on o.id = w.organization_id
             where w.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
               and (:of::uuid is null or o.id = :of)
               and (:stage::text is null or w.stage = :stage)
               and (:late::boolean is null or w.stage = 'GRADED' and w.due < :today)
               and (:name::text is null or w.number = :number or o.bigrams @> :bigrams::text[] and o.name like :name)
               and w.serial < :before
             order by w.serial desc
             limit :rows
            """;

    private final JdbcClient db;
    private final Supervision supervision;
    private final MatterFiles files;
    private final Journal journal;
    private final Clock clock;

    WarningPages(JdbcClient db, Supervision supervision, MatterFiles files, Journal journal, Clock clock) {
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
                .query((row, n) -> MatterRow.of(row, Matter.WARNING, WarningStage.valueOf(row.getString("stage")), Signal.valueOf(row.getString("signal")).label(),
                        (row.getString("level") == null ? "" : Level.valueOf(row.getString("level")).label() + " · ") + row.getString("facts")))
                .list();
        return MatterListPage.of(Matter.WARNING, "记录里的信号每天早上自动发现，人也可以上报；定级后由联络员处置，另一人核销", filter, WarningStage.values(),
                List.of(new MatterListPage.Door("上报风险", "/supervision/warnings/new", "flag")), "年报逾期、居民反映集中、证书到期等信号会出现在这里。", rows);
    }

    NewMatterPage blank(Viewer viewer) {
        var fields = new ArrayList<>(Supervision.whom(viewer));
        fields.add(Field.area("facts", "看到的情况").must().hint("时间、地点、涉及的人和事"));
        return new NewMatterPage(Matter.WARNING, "上报风险", "由登记管理机关或中心研判", "/supervision/warnings/new", "上报", fields);
    }

    MatterPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select w.*, o.name as organization, p.name as warden, r.name as raiser
                          from organization_warning w
                          join organization o on o.id = w.organization_id
                          left join person p on p.id = w.warden_id
                          left join person r on r.id = w.raised_by
                         where w.id = :id
                           and w.region between :from and :to
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
        var stage = WarningStage.valueOf(row.getString("stage"));
        var due = row.getObject("due", LocalDate.class);
        var level = row.getString("level");
        var lines = List.of(Line.of("signal", "信号", Signal.valueOf(row.getString("signal")).label()), Line.of("raisedOn", "发现日期", row.getObject("raised_on")),
                Line.of("raiser", "上报人", row.getString("raiser") == null ? "系统" : row.getString("raiser")),
                Line.of("level", "等级", level == null ? null : Level.valueOf(level).label()), Line.of("warden", "联络员", row.getString("warden")));
        var passages = Stream.of(Line.of("facts", "情况", row.getString("facts")), Line.of("handling", "处置情况", row.getString("handling"))).filter(line -> !line.value().isEmpty()).toList();
        return new MatterPage(Matter.WARNING, id, row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"),
                Signal.valueOf(row.getString("signal")).label(), Position.of(stage), due, stage == WarningStage.GRADED && due.isBefore(LocalDate.now(clock)),
                MatterPage.path(WarningStage.PATH), lines, passages, offers(id, stage, row, viewer), files.of(Matter.WARNING, id), viewer.may("supervision.file"),
                journal.of("warning", id, WarningMove::valueOf));
    }

    private List<Offer> offers(UUID id, WarningStage stage, ResultSet row, Viewer viewer) throws SQLException {
        var page = Matter.WARNING.href(id);
        var mine = viewer.id().equals(row.getObject("warden_id", UUID.class));
        var region = row.getString("region");
        return Move.openIn(stage, WarningMove.values()).stream().filter(move -> viewer.may(move.permission()))
                .filter(move -> move == WarningMove.HANDLE ? mine : !mine || stage != WarningStage.HANDLED)
                .map(move -> switch (move) {
                    case GRADE -> Offer.of(move, page, true, Field.choice("level", "等级", Level.options()).must(), Field.choice("warden", "联络员", wardens(region)).must(),
                            Field.text("note", "研判意见").must());
                    case HANDLE -> Offer.of(move, page, true, Field.area("note", "处置情况").must());
                    case CLOSE -> Offer.of(move, page, true, Field.area("note", "核销意见").must());
                    default -> Offer.of(move, page, false, Field.area("note", "理由").must());
                }).toList();
    }

    private List<Option> wardens(String region) {
        return db.sql("""
                        select distinct p.id::text as value, p.name || '（' || o.capacity || '）' as label
                          from post o
                          join person p on p.id = o.person_id and p.active
                          join role_permission r on r.role = o.role and r.permission = 'supervision.warden'
                         where o.until is null
                           and o.organization_id is null
                           and :region like o.region || '%'
                         order by label
                         limit 200
                        """)
                .param("region", region)
                .query(Option.class)
                .list();
    }
}

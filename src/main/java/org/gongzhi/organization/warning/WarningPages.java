package org.gongzhi.organization.warning;

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
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the screens of early warnings show. */
@Component
class WarningPages extends MatterPages<WarningStage> {

    private static final MatterKind<WarningStage> KIND = new MatterKind<>(Matter.WARNING, WarningStage.values(), WarningMove::valueOf,
            "记录里的信号每天早上自动发现，人也可以上报；定级后由联络员处置，另一人核销", "年报逾期、居民反映集中、证书到期等信号会出现在这里。",
            "m.signal, m.level, m.facts", List.of(new Term("m.stage = 'GRADED'", "m.due")), Map.of("warden", "warden_id", "raiser", "raised_by"),
            List.of(new Entrance("上报风险", "new", "flag", "supervision.watch")));

    private final JdbcClient db;

    WarningPages(MatterDesk desk) {
        super(KIND, desk);
        this.db = desk.db();
    }

    @Override protected String what(ResultSet row) throws SQLException { return Signal.valueOf(row.getString("signal")).label(); }

    @Override
    protected String detail(ResultSet row) throws SQLException {
        return (row.getString("level") == null ? "" : Level.valueOf(row.getString("level")).label() + " · ") + row.getString("facts");
    }

    @Override
    public NewMatterPage blank(Viewer viewer) {
        return form("上报风险", "由登记管理机关或中心研判", "上报", viewer, Field.area("facts", "看到的情况").must().hint("时间、地点、涉及的人和事"));
    }

    @Override
    protected MatterBody body(ResultSet row, UUID id, WarningStage stage, Viewer viewer) throws SQLException {
        var level = row.getString("level");
        var lines = List.of(Line.of("signal", "信号", what(row)), Line.of("raisedOn", "发现日期", row.getObject("raised_on")),
                Line.of("raiser", "上报人", row.getString("raiser") == null ? "系统" : row.getString("raiser")),
                Line.of("level", "等级", level == null ? null : Level.valueOf(level).label()), Line.of("warden", "联络员", row.getString("warden")));
        var passages = List.of(Line.of("facts", "情况", row.getString("facts")), Line.of("handling", "处置情况", row.getString("handling")));
        return new MatterBody(row.getObject("due", LocalDate.class), stage == WarningStage.GRADED, WarningStage.PATH, lines, passages, offers(id, stage, row, viewer));
    }

    private List<Offer> offers(UUID id, WarningStage stage, ResultSet row, Viewer viewer) throws SQLException {
        var page = Matter.WARNING.href(id);
        var mine = viewer.id().equals(row.getObject("warden_id", UUID.class));
        var region = row.getString("region");
        return open(stage, WarningMove.values(), viewer).stream()
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

package org.gongzhi.incubation.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.incubation.PlaceSection;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.page.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seat and the agreement, or how to get one. */
@Component
@Order(10)
class OwnSeat implements PlaceSection {

    private final JdbcClient db;
    private final Clock clock;

    OwnSeat(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<Section> of(UUID organization, Viewer viewer) {
        return Optional.of(db.sql("""
                        select s.*, c.name as centre,
                               (select string_agg(r.name || ' ' || p.label, '、' order by p.serial) from seat_use u join centre_seat p on p.id = u.seat_id
                                  join centre_room r on r.id = p.room_id
                                 where u.settlement_id = s.id and u.until_on > :today) as seats,
                               (select a.id from settlement_agreement a where a.settlement_id = s.id order by a.serial desc limit 1) as agreement
                          from settlement s
                          join incubation_centre c on c.id = s.centre_id
                         where s.organization_id = :organization
                         order by s.stage in ('OUT', 'REFUSED', 'WITHDRAWN'), s.serial desc
                         limit 1
                        """)
                .param("organization", organization)
                .param("today", today())
                .query((row, n) -> section(row))
                .optional()
                .orElseGet(() -> new Section("还没有入驻", List.of(), "申请通过并签订协议以后，工位、协议和台账都在这里。", List.of(new Link("申请入驻", "/incubation/settlements/new"),
                        new Link("看看有哪些中心", "/incubation/centres")))));
    }

    private Section section(ResultSet row) throws SQLException {
        var stage = SettlementStage.valueOf(row.getString("stage"));
        var href = "/incubation/settlements/" + row.getString("id");
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("孵化中心", row.getString("centre"), "/incubation/centres/" + row.getString("centre_id")));
        facts.add(new Fact("状态", stage.label(), href));
        if (row.getString("seats") != null) facts.add(new Fact("工位", row.getString("seats"), "/incubation/centres/" + row.getString("centre_id")));
        if (row.getString("agreement") != null)
            facts.add(new Fact("协议至", Show.date(row.getObject("agreed_to", LocalDate.class)), href + "/agreements/" + row.getString("agreement")));
        var links = stage.isLive() ? List.of(new Link("查看入驻情况", href)) : List.of(new Link("查看入驻情况", href), new Link("重新申请", "/incubation/settlements/new"));
        return new Section("工位与协议", facts, note(stage, row), links);
    }

    private @Nullable String note(SettlementStage stage, ResultSet row) throws SQLException {
        var due = row.getObject(stage == SettlementStage.LEAVING ? "handover_due" : "agreed_to", LocalDate.class);
        return switch (stage) {
            case APPLIED -> "申请正在审核。";
            case REVIEWED -> "审核已通过，请与中心签订协议。";
            case SIGNED -> "协议已签，请按约定日期入驻。";
            case IN, RENEWING -> due.isBefore(today()) ? "协议已到期，请尽快续约或退出。" : "协议还有 " + ChronoUnit.DAYS.between(today(), due) + " 天到期。";
            case LEAVING -> "请在 " + due + " 前办完交接。";
            case OUT -> row.getObject("again_from", LocalDate.class) + " 起可以再次申请。";
            default -> null;
        };
    }

    private LocalDate today() { return LocalDate.now(clock.withZone(OfficeClock.ZONE)); }
}

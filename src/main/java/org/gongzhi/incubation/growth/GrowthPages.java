package org.gongzhi.incubation.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of growth show. An organization sees what it received and what it gave. */
@Component
@Transactional(readOnly = true)
class GrowthPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    GrowthPages(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    GrowthListPage list(@Nullable DeliveryStage stage, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select d.id, d.serial, d.number, s.name as service, s.kind, s.life, o.name as receiver, p.name as provider, d.delivered_on, d.hours, d.stage
                          from growth_delivery d
                          join growth_service s on s.id = d.service_id
                          join organization o on o.id = d.organization_id
                          left join organization p on p.id = d.provider_id
                         where d.region between :from and :to
                           and (:organization::uuid is null or d.organization_id = :organization or d.provider_id = :organization)
                           and (:stage::text is null or d.stage = :stage)
                           and d.serial < :before
                         order by d.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("limit", limit + 1)
                .query(GrowthListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new GrowthListPage(stage, shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    CataloguePage catalogue(Viewer viewer) {
        return new CataloguePage(db.sql("""
                        select s.id, s.life, s.kind, s.name, s.description, s.retired,
                               (select count(*) from growth_delivery d where d.service_id = s.id and d.stage = 'CONFIRMED' and d.region between :from and :to) as given
                          from growth_service s
                         order by array_position(array['SEED', 'START', 'GROWTH', 'MATURE'], s.life), s.serial
                        """)
                .params(viewer.reach().params())
                .query(CataloguePage.Row.class)
                .list(), LocalDate.now(clock.withZone(OfficeClock.ZONE)).toString());
    }

    DeliveryPage show(UUID id, Viewer viewer) {
        var facts = db.sql("""
                        select d.*, s.name as service, s.kind, s.life, o.name as receiver, p.name as provider
                          from growth_delivery d
                          join growth_service s on s.id = d.service_id
                          join organization o on o.id = d.organization_id
                          left join organization p on p.id = d.provider_id
                         where d.id = :id
                           and d.region between :from and :to
                           and (:organization::uuid is null or d.organization_id = :organization or d.provider_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(DeliveryPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
        return new DeliveryPage(facts, journal.of(Growth.SUBJECT, id, DeliveryMove::valueOf), actions(facts, viewer));
    }

    /** Who received it answers, who gave it revises. */
    private static List<Action> actions(DeliveryPage.Facts facts, Viewer viewer) {
        var received = viewer.belongsTo(facts.organizationId());
        var gave = viewer.reach().organization() == null || viewer.belongsTo(facts.providerId());
        return Move.openIn(facts.stage(), DeliveryMove.values()).stream()
                .filter(move -> viewer.may(move.permission()) && (move.permission().equals("growth.confirm") ? received : gave))
                .map(move -> new Action(move.name(), move.label(), "/incubation/growth/" + facts.id() + "/" + move.noun()))
                .toList();
    }
}

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

@Component
@Transactional(readOnly = true)
class PromotionPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    PromotionPages(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    PromotionListPage list(@Nullable PromotionStage stage, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select p.*, o.name as organization
                          from promotion_request p
                          join organization o on o.id = p.organization_id
                         where p.region between :from and :to
                           and (:organization::uuid is null or p.organization_id = :organization)
                           and (:stage::text is null or p.stage = :stage)
                           and p.serial < :before
                         order by p.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("limit", limit + 1)
                .query(PromotionListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new PromotionListPage(stage, shown, rows.size() > limit ? shown.get(limit - 1).serial() : null, LocalDate.now(clock.withZone(OfficeClock.ZONE)));
    }

    PromotionPage show(UUID id, Viewer viewer) {
        var facts = db.sql("""
                        select p.*, o.name as organization
                          from promotion_request p
                          join organization o on o.id = p.organization_id
                         where p.id = :id
                           and p.region between :from and :to
                           and (:organization::uuid is null or p.organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(PromotionPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
        return new PromotionPage(facts, journal.of(Promotions.SUBJECT, id, PromotionMove::valueOf), actions(facts, viewer));
    }

    private static List<Action> actions(PromotionPage.Facts facts, Viewer viewer) {
        return Move.openIn(facts.stage(), PromotionMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/incubation/promotions/" + facts.id() + "/" + move.noun()))
                .toList();
    }
}

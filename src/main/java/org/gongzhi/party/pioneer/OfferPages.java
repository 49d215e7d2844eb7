package org.gongzhi.party.pioneer;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class OfferPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final Journal journal;

    OfferPages(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    MatrixPage matrix(Viewer viewer) {
        var cells = db.sql("""
                        select f.area, f.linkage, count(*) filter (where f.stage = 'OFFERED') as offered, count(*) filter (where f.stage = 'MATCHED') as matched,
                               count(*) filter (where f.stage = 'DONE') as done
                          from pioneer_offer f
                         where f.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = f.branch_id and u.organization_id = :organization))
                           and f.stage <> 'WITHDRAWN'
                         group by f.area, f.linkage
                        """)
                .params(viewer.reach().params())
                .query(MatrixPage.Cell.class)
                .list();
        return new MatrixPage(cells, cells.stream().mapToLong(MatrixPage.Cell::offered).sum(), cells.stream().mapToLong(MatrixPage.Cell::matched).sum(),
                cells.stream().mapToLong(MatrixPage.Cell::done).sum());
    }

    OfferListPage list(@Nullable PioneerArea area, @Nullable Linkage linkage, @Nullable OfferStage stage, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select f.id, f.serial, f.number, f.title, f.area, f.linkage, b.name as branch, f.offered_on, f.taker, f.done_on, f.stage
                          from pioneer_offer f
                          join party_organization b on b.id = f.branch_id
                         where f.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = f.branch_id and u.organization_id = :organization))
                           and (:area::text is null or f.area = :area)
                           and (:linkage::text is null or f.linkage = :linkage)
                           and (:stage::text is null or f.stage = :stage)
                           and f.serial < :before
                         order by f.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("area", area == null ? null : area.name())
                .param("linkage", linkage == null ? null : linkage.name())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("limit", limit + 1)
                .query(OfferListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new OfferListPage(area, linkage, stage, shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    OfferPage show(UUID id, Viewer viewer) {
        var facts = db.sql("""
                        select f.*, b.name as branch
                          from pioneer_offer f
                          join party_organization b on b.id = f.branch_id
                         where f.id = :id
                           and f.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = f.branch_id and u.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(OfferPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
        return new OfferPage(facts, journal.of(Offers.SUBJECT, id, OfferMove::valueOf), actions(facts, viewer));
    }

    private static List<Action> actions(OfferPage.Facts facts, Viewer viewer) {
        return Move.openIn(facts.stage(), OfferMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/party/pioneer/offers/" + facts.id() + "/" + move.noun()))
                .toList();
    }
}

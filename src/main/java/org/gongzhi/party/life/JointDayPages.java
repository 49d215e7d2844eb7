package org.gongzhi.party.life;

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

/** Host and guests alike see a joint day; its host keeps it. */
@Component
@Transactional(readOnly = true)
class JointDayPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final Journal journal;

    JointDayPages(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    JointDayListPage list(@Nullable JointDayStage stage, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select j.id, j.serial, j.number, j.topic, h.name as host, p.branches, j.starts_at, j.place, p.present, j.stage
                          from joint_day j
                          join party_organization h on h.id = j.host_id
                          join lateral (select count(*)::int as branches, coalesce(sum(g.present), 0)::int as present from party_meeting g where g.joint_day_id = j.id) p on true
                         where j.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select
                                     from party_meeting g
                                     join party_unit u on u.party_organization_id = g.branch_id
                                    where g.joint_day_id = j.id
                                      and u.organization_id = :organization))
                           and (:stage::text is null or j.stage = :stage)
                           and j.serial < :before
                         order by j.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("limit", limit + 1)
                .query(JointDayListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new JointDayListPage(stage, shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    JointDayPage show(UUID id, Viewer viewer) {
        var facts = db.sql("""
                        select j.*, h.name as host
                          from joint_day j
                          join party_organization h on h.id = j.host_id
                         where j.id = :id
                           and j.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select
                                     from party_meeting g
                                     join party_unit u on u.party_organization_id = g.branch_id
                                    where g.joint_day_id = j.id
                                      and u.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(JointDayPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
        return new JointDayPage(facts, parts(id, facts.hostId(), viewer), journal.of(JointDays.SUBJECT, id, JointDayMove::valueOf), actions(facts, viewer));
    }

    private List<JointDayPage.Part> parts(UUID id, UUID host, Viewer viewer) {
        return db.sql("""
                        select b.name as branch, b.id = :host as host, g.stage, g.expected, g.present,
                               case when g.region between :from and :to and (:organization::uuid is null or exists (
                                       select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                                    then '/party/meetings/' || g.id end as href
                          from party_meeting g
                          join party_organization b on b.id = g.branch_id
                         where g.joint_day_id = :id
                         order by b.id <> :host, b.serial
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .param("host", host)
                .query(JointDayPage.Part.class)
                .list();
    }

    private List<Action> actions(JointDayPage.Facts facts, Viewer viewer) {
        var hosts = viewer.reach().organization() == null || db.sql("""
                        select exists (select from party_unit where party_organization_id = :host and organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("host", facts.hostId())
                .query(Boolean.class)
                .single();
        return Move.openIn(facts.stage(), JointDayMove.values()).stream()
                .filter(move -> hosts && viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/party/joint-days/" + facts.id() + "/" + move.noun()))
                .toList();
    }
}

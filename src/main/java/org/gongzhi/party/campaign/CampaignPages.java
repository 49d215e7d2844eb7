package org.gongzhi.party.campaign;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A campaign is for all branches of its district; of its sessions everybody sees those within reach. */
@Component
@Transactional(readOnly = true)
class CampaignPages {

    private static final int ROWS = 20;
    private static final int SHEET = 10_000;
    private static final int SESSIONS = 50;

    private final JdbcClient db;
    private final Journal journal;

    CampaignPages(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    CampaignListPage list(long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select c.id, c.serial, c.number, c.title, c.since, c.until, c.stage, s.sessions, s.heads,
                               (select count(*) from study_note n join party_meeting g on g.id = n.meeting_id where g.campaign_id = c.id) as notes
                          from study_campaign c
                          join lateral (select count(*) as sessions, coalesce(sum(g.present), 0) as heads from party_meeting g where g.campaign_id = c.id and g.stage = 'RECORDED') s on true
                         where (:district::text is null or c.region like :district || '%')
                           and (:district::text is not null or c.region between :from and :to)
                           and c.serial < :before
                         order by c.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("before", before)
                .param("limit", limit + 1)
                .query(CampaignListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new CampaignListPage(shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    CampaignPage show(UUID id, Viewer viewer) {
        var facts = db.sql("""
                        select c.*, s.count, s.branches, s.heads, (select count(*) from study_note n join party_meeting g on g.id = n.meeting_id where g.campaign_id = c.id) as notes
                          from study_campaign c
                          join lateral (select count(*) as count, count(distinct g.branch_id) as branches, coalesce(sum(g.present), 0) as heads
                                          from party_meeting g where g.campaign_id = c.id and g.stage = 'RECORDED') s on true
                         where c.id = :id
                           and (:district::text is null or c.region like :district || '%')
                           and (:district::text is not null or c.region between :from and :to)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(CampaignPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
        return new CampaignPage(facts, sessions(id, viewer), journal.of(Campaigns.SUBJECT, id, CampaignMove::valueOf), actions(facts, viewer));
    }

    private List<CampaignPage.Session> sessions(UUID id, Viewer viewer) {
        return db.sql("""
                        select g.id, b.name as branch, g.topic, g.on_day, g.present, g.stage, m.id is not null as mine, n.text as note
                          from party_meeting g
                          join party_organization b on b.id = g.branch_id
                          left join party_member m on m.person_id = :person and exists (
                                    select from party_attendance a where a.meeting_id = g.id and a.member_id = m.id and a.state = 'PRESENT')
                          left join study_note n on n.meeting_id = g.id and n.person_id = :person
                         where g.campaign_id = :id
                           and g.stage <> 'CANCELLED'
                           and g.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                         order by g.on_day desc, g.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .param("person", viewer.id())
                .param("rows", SESSIONS)
                .query(CampaignPage.Session.class)
                .list();
    }

    private static List<Action> actions(CampaignPage.Facts facts, Viewer viewer) {
        return Move.openIn(facts.stage(), CampaignMove.values()).stream()
                .filter(move -> viewer.reach().organization() == null && viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/party/campaigns/" + facts.id() + "/" + move.noun()))
                .toList();
    }
}

package org.gongzhi.appraisal.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.appraisal.mark.Draw;
import org.gongzhi.appraisal.round.RoundSettings;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Several scorers: who they are, how far they are, where they disagree, and how they were drawn. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class PanelPages {

    private final JdbcClient db;
    private final RoundPages rounds;
    private final RoundSettings settings;

    PanelPages(JdbcClient db, RoundPages rounds, RoundSettings settings) {
        this.db = db;
        this.rounds = rounds;
        this.settings = settings;
    }

    /** An organization sees nothing of it: who scores whom is no business of the scored. */
    PanelPage show(UUID id, Viewer viewer) {
        var head = rounds.head(id, viewer);
        if (head.own()) throw new Missing();
        var runs = head.runs(viewer);
        return new PanelPage(head, runs, phases(id), disputes(id, viewer), runs ? persons(viewer) : List.of());
    }

    private List<PanelPage.Phase> phases(UUID id) {
        return db.sql("""
                        select p.*, (select count(*) from appraisal_drawn d where d.panel = p.id) as subjects
                          from appraisal_panel p
                         where p.round = :id
                         order by p.phase
                        """).param("id", id)
                .query((row, n) -> new PanelPage.Phase(row.getObject("id", UUID.class), row.getInt("phase"), row.getBoolean("blind"), row.getInt("per_subject"),
                        row.getDate("due_on") == null ? null : row.getDate("due_on").toLocalDate(), row.getString("commitment"), row.getString("seed"),
                        row.getTimestamp("committed_at").toInstant(), at(row, "drawn_at"), at(row, "closed_at"), row.getLong("subjects"),
                        scorers(row.getObject("id", UUID.class))))
                .list();
    }

    private List<PanelPage.Scorer> scorers(UUID panel) {
        return db.sql("""
                        select l.code, o.name,
                               coalesce((select t.capacity from post t where t.person_id = o.id and t.until is null order by t.serial limit 1), '') as capacity,
                               (select count(*) from appraisal_assignment a where a.panel = l.panel and a.person = l.person) as assigned,
                               (select count(a.done_at) from appraisal_assignment a where a.panel = l.panel and a.person = l.person) as done,
                               (select count(*) from appraisal_drawn d where d.panel = l.panel and l.person = any (d.excluded)) as avoided
                          from appraisal_panelist l
                          join person o on o.id = l.person
                         where l.panel = :panel
                         order by l.code
                        """).param("panel", panel).query(PanelPage.Scorer.class).list();
    }

    private List<PanelPage.Dispute> disputes(UUID id, Viewer viewer) {
        return db.sql("""
                        select s.subject, s.name, i.label as item, min(m.points) as lowest, max(m.points) as highest, i.full_mark
                          from appraisal_panel p
                          join appraisal_mark m on m.panel = p.id
                          join appraisal_round r on r.id = p.round
                          join appraisal_item i on (i.scheme, i.code) = (r.scheme, m.item)
                          join appraisal_subject s on (s.round, s.subject) = (r.id, m.subject)
                         where p.round = :id
                           and p.closed_at is not null
                           and s.region between :from and :to
                           and p.phase = (select max(n.phase) from appraisal_panel n join appraisal_drawn d on d.panel = n.id
                                           where n.round = p.round and n.closed_at is not null and d.subject = m.subject)
                         group by s.subject, s.name, i.label, i.full_mark, i.position
                        having max(m.points) - min(m.points) > :share * i.full_mark
                         order by s.name, i.position
                         limit 200
                        """)
                .params(viewer.reach().params()).param("id", id).param("share", settings.disagreement()).query(PanelPage.Dispute.class).list();
    }

    private List<Option> persons(Viewer viewer) {
        return db.sql("""
                        select distinct p.id::text as value, p.name || '（' || o.capacity || '）' as label
                          from post o
                          join person p on p.id = o.person_id and p.active
                          join role_permission r on r.role = o.role and r.permission = 'appraisal.mark'
                         where o.until is null
                           and o.organization_id is null
                           and (o.region like :region || '%' or :region like o.region || '%')
                         order by 2
                         limit 500
                        """).param("region", viewer.reach().region()).query(Option.class).list();
    }

    /** For everybody: scorers by their codes, subjects by name. */
    DrawPage draw(UUID panel) {
        var lots = lots(panel);
        var scorers = db.sql("select code from appraisal_panelist where panel = :panel order by code").param("panel", panel).query(String.class).list();
        return db.sql("select p.*, r.title from appraisal_panel p join appraisal_round r on r.id = p.round where p.id = :panel").param("panel", panel)
                .query((row, n) -> new DrawPage(panel, row.getString("title"), row.getInt("phase"), row.getInt("per_subject"), row.getString("commitment"),
                        row.getTimestamp("committed_at").toInstant(), row.getString("seed"), at(row, "drawn_at"), scorers, lots,
                        row.getString("seed") == null ? null : again(row.getString("seed"), row.getString("commitment"), scorers, lots, row.getInt("per_subject"))))
                .optional().orElseThrow(Missing::new);
    }

    private List<DrawPage.Lot> lots(UUID panel) {
        return db.sql("""
                        select d.subject::text, s.name,
                               array(select l.code from appraisal_panelist l where l.panel = d.panel and l.person = any (d.excluded) order by 1) as excluded,
                               array(select l.code from appraisal_assignment a join appraisal_panelist l on (l.panel, l.person) = (a.panel, a.person)
                                      where a.panel = d.panel and a.subject = d.subject order by 1) as drawn
                          from appraisal_drawn d
                          join appraisal_panel p on p.id = d.panel
                          join appraisal_subject s on (s.round, s.subject) = (p.round, d.subject)
                         where d.panel = :panel
                         order by s.name, d.subject
                        """).param("panel", panel)
                .query((row, n) -> new DrawPage.Lot(row.getString("subject"), row.getString("name"), texts(row, "excluded"), texts(row, "drawn"))).list();
    }

    private static boolean again(String seed, String commitment, List<String> scorers, List<DrawPage.Lot> lots, int each) {
        var excluded = new HashMap<String, Set<String>>();
        lots.forEach(lot -> excluded.put(lot.subject(), new HashSet<>(lot.excluded())));
        var drawn = Draw.assign(seed, lots.stream().map(DrawPage.Lot::subject).toList(), scorers, excluded, each);
        return Draw.commitment(seed).equals(commitment)
                && lots.stream().allMatch(lot -> new HashSet<>(drawn.get(lot.subject())).equals(new HashSet<>(lot.drawn())));
    }

    InterestPage interests(Viewer viewer) {
        var rows = db.sql("""
                        select i.organization, coalesce((select s.name from appraisal_subject s where s.organization = i.organization limit 1), '') as name,
                               i.because, i.declared_at
                          from appraisal_interest i
                         where i.person = :person and i.ended_at is null
                         order by i.declared_at desc
                        """).param("person", viewer.id()).query(InterestPage.Row.class).list();
        var organizations = db.sql("""
                        select distinct s.organization::text as value, s.name as label
                          from appraisal_subject s
                          join appraisal_round r on r.id = s.round and r.stage = 'OPEN'
                         where s.organization is not null
                           and s.region between :from and :to
                           and (:organization::uuid is null or s.organization <> :organization)
                         order by 2
                         limit 2000
                        """).params(viewer.reach().params()).query(Option.class).list();
        return new InterestPage(rows, organizations);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

package org.gongzhi.appraisal.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.mark.MarkKind;
import org.gongzhi.appraisal.mark.Marks;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody scores, and the one that they score now. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class MarkPages {

    private static final int SHOWN = 200;

    private final JdbcClient db;
    private final RoundPages rounds;
    private final Marks marks;

    MarkPages(JdbcClient db, RoundPages rounds, Marks marks) {
        this.db = db;
        this.rounds = rounds;
        this.marks = marks;
    }

    MarkingPage marking(UUID id, Viewer viewer) {
        var head = rounds.head(id, viewer);
        if (!head.open()) return new MarkingPage(head, List.of(), 0, "评分已经结账，不能再打分。");
        var rows = mine(id, viewer);
        return new MarkingPage(head, rows, rows.stream().filter(row -> row.owed() > 0).count(), rows.isEmpty() ? "没有需要您打分的对象。" : null);
    }

    /** The next one with something left; the list when nothing is. */
    Page next(UUID id, Viewer viewer) {
        var page = marking(id, viewer);
        var first = page.first();
        return first == null ? page : show(id, first.subject(), viewer);
    }

    private List<MarkingPage.Row> mine(UUID id, Viewer viewer) {
        if (viewer.reach().organization() != null) return amongPeers(id, viewer);
        return marks.phase(id).map(panel -> drawn(id, panel, viewer)).orElseGet(() -> byHand(id, viewer));
    }

    private List<MarkingPage.Row> byHand(UUID id, Viewer viewer) {
        return rows("""
                        select s.subject, s.name, g.name as place, 'HAND' as kind, count(*) filter (where p.points is null)::int as owed
                          from appraisal_subject s
                          join region g on g.code = s.region
                          join appraisal_round r on r.id = s.round
                          join appraisal_item i on i.scheme = r.scheme and i.source = 'HAND'
                          join appraisal_point p on (p.round, p.subject, p.item) = (s.round, s.subject, i.code)
                         where s.round = :id
                           and s.exempt_because is null
                           and s.region between :from and :to
                           and not exists (select from post o where o.organization_id = s.organization and o.person_id = :viewer and o.until is null)
                         group by s.subject, s.name, g.name, s.region
                         order by (count(*) filter (where p.points is null)) = 0, s.region, s.name
                         limit :rows
                        """, id, viewer, null);
    }

    private List<MarkingPage.Row> drawn(UUID id, UUID panel, Viewer viewer) {
        return rows("""
                        select s.subject, s.name, g.name as place, 'PANEL' as kind, (a.done_at is null)::int as owed
                          from appraisal_assignment a
                          join appraisal_panel n on n.id = a.panel and n.closed_at is null
                          join appraisal_subject s on s.round = n.round and s.subject = a.subject
                          join region g on g.code = s.region
                         where a.panel = :panel
                           and a.person = :viewer
                           and s.round = :id
                           and s.region between :from and :to
                         order by a.done_at is not null, s.region, s.name
                         limit :rows
                        """, id, viewer, panel);
    }

    private List<MarkingPage.Row> amongPeers(UUID id, Viewer viewer) {
        return rows("""
                        select s.subject, s.name, g.name as place, k.kind, k.owed
                          from appraisal_subject s
                          join region g on g.code = s.region
                          join appraisal_round r on r.id = s.round
                         cross join lateral (
                               select case when s.organization = :organization then 'SELF' else 'PEER' end as kind,
                                      count(*) filter (where case when i.source = 'SELF' then p.points is null
                                             else not exists (select from appraisal_mark m where (m.round, m.subject, m.item, m.organization) = (s.round, s.subject, i.code, :organization)) end)::int as owed,
                                      count(*) as items
                                 from appraisal_item i
                                 join appraisal_point p on (p.round, p.subject, p.item) = (s.round, s.subject, i.code)
                                where i.scheme = r.scheme
                                  and i.source = case when s.organization = :organization then 'SELF' else 'PEER' end) k
                         where s.round = :id
                           and s.exempt_because is null
                           and s.region between :from and :to
                           and k.items > 0
                         order by k.owed = 0, k.kind desc, s.name
                         limit :rows
                        """, id, viewer, null);
    }

    private List<MarkingPage.Row> rows(String sql, UUID id, Viewer viewer, @Nullable UUID panel) {
        return db.sql(sql).params(viewer.reach().params()).param("id", id).param("viewer", viewer.id()).param("panel", panel).param("rows", SHOWN)
                .query((row, n) -> new MarkingPage.Row(id, row.getObject("subject", UUID.class), row.getString("name"), row.getString("place"),
                        MarkKind.valueOf(row.getString("kind")), row.getInt("owed")))
                .list();
    }

    MarkPage show(UUID id, UUID subject, Viewer viewer) {
        var head = rounds.head(id, viewer);
        var kind = marks.kind(rounds.round(id, viewer), subject, viewer);
        var files = files(id, subject);
        return db.sql("""
                        select s.name, g.name as place
                          from appraisal_subject s
                          join region g on g.code = s.region
                         where s.round = :id and s.subject = :subject and s.exempt_because is null and s.region between :from and :to
                           and (:organization::uuid is null or s.organization = :organization or :peer)
                        """)
                .params(viewer.reach().params()).param("id", id).param("subject", subject).param("peer", kind == MarkKind.PEER && head.peers())
                .query((row, n) -> new MarkPage(head, subject, row.getString("name"), row.getString("place"), kind, items(id, subject, kind, files, viewer),
                        mine(id, viewer).stream().filter(other -> other.owed() > 0 && !other.subject().equals(subject)).count()))
                .optional().orElseThrow(Missing::new);
    }

    /** Of a panel or of peers everybody sees their own marks only. */
    private List<MarkPage.Item> items(UUID id, UUID subject, MarkKind kind, Map<String, List<Attachment>> files, Viewer viewer) {
        return db.sql("""
                        select i.*, case when :own then m.points else p.points end as points, case when :own then m.note else p.note end as note, p.evidence as proof
                          from appraisal_round r
                          join appraisal_item i on i.scheme = r.scheme and i.source = :source
                          join appraisal_point p on (p.round, p.subject, p.item) = (r.id, :subject, i.code)
                          left join appraisal_mark m on (m.round, m.subject, m.item) = (r.id, :subject, i.code)
                                and case when :organization::uuid is null then m.person = :viewer and m.panel = :panel::uuid else m.organization = :organization end
                         where r.id = :id
                         order by i.position
                        """)
                .params(viewer.reach().params()).param("own", kind == MarkKind.PANEL || kind == MarkKind.PEER).param("source", kind.source().name())
                .param("subject", subject).param("viewer", viewer.id()).param("panel", marks.phase(id).orElse(null)).param("id", id)
                .query((row, n) -> item(row, files)).list();
    }

    private static MarkPage.Item item(ResultSet row, Map<String, List<Attachment>> files) throws SQLException {
        var note = row.getString("note");
        return new MarkPage.Item(row.getString("code"), row.getString("label"), row.getString("hint"), row.getBigDecimal("full_mark"), row.getBigDecimal("least"),
                row.getBigDecimal("step"), row.getBoolean("evidence"), row.getBigDecimal("points"), note == null ? "" : note, row.getString("proof"),
                files.getOrDefault(row.getString("code"), List.of()));
    }

    Map<String, List<Attachment>> files(UUID id, UUID subject) {
        var files = new HashMap<String, List<Attachment>>();
        db.sql("""
                        select e.item, a.id, a.name, a.type, a.size, a.sha256, a.perceptual_hash, a.at
                          from appraisal_evidence e
                          join attachment a on a.subject = 'appraisal-mark' and a.subject_id = e.id
                         where e.round = :id and e.subject = :subject
                         order by a.serial
                        """).param("id", id).param("subject", subject)
                .query(row -> {
                    files.computeIfAbsent(row.getString("item"), any -> new ArrayList<>()).add(new Attachment(row.getObject("id", UUID.class),
                            row.getString("name"), row.getString("type"), row.getLong("size"), row.getString("sha256"), row.getString("perceptual_hash"),
                            row.getTimestamp("at").toInstant()));
                });
        return files;
    }
}

package org.gongzhi.appraisal.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is scored, and what is still owed. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class SubjectPages {

    private static final int ROWS = 50;
    private static final int OWING = 300;

    private final JdbcClient db;
    private final RoundPages rounds;

    SubjectPages(JdbcClient db, RoundPages rounds) {
        this.db = db;
        this.rounds = rounds;
    }

    /** By place, and there by id; results of an organization's own subject are seen once they are published. */
    SubjectListPage list(UUID id, @Nullable String text, @Nullable String after, int limit, Viewer viewer) {
        var head = rounds.head(id, viewer);
        var rows = db.sql("""
                        select s.round, s.subject, s.name, g.name as place, s.exempt_because as exempt, t.total, b.label as band, t.rank, t.version,
                               (select count(*) from appraisal_point p where (p.round, p.subject) = (s.round, s.subject) and p.points is null)::int as owed
                          from appraisal_subject s
                          join appraisal_round r on r.id = s.round
                          join region g on g.code = s.region
                          left join appraisal_standing t on (t.round, t.subject) = (s.round, s.subject) and (:shown or :organization::uuid is null)
                          left join appraisal_band b on (b.scheme, b.code) = (r.scheme, t.band)
                         where s.round = :id
                           and s.region between :from and :to
                           and (:organization::uuid is null or s.organization = :organization)
                           and (:text::text is null or s.name like '%' || :text || '%')
                           and (s.region, s.subject) > (:region, :after::uuid)
                         order by s.region, s.subject
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .param("shown", head.stage().isPublic())
                .param("text", text)
                .param("region", after == null ? "" : after.substring(0, Math.min(12, after.length())))
                .param("after", after == null || after.length() < 14 ? "00000000-0000-0000-0000-000000000000" : after.substring(13))
                .param("rows", limit + 1)
                .query(SubjectListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new SubjectListPage(head, text, List.copyOf(shown), rows.size() > limit ? mark(id, shown.get(limit - 1).subject()) : null);
    }

    SubjectListPage list(UUID id, @Nullable String text, @Nullable String after, Viewer viewer) { return list(id, text, after, ROWS, viewer); }

    private String mark(UUID round, UUID subject) {
        return db.sql("select region || '_' || subject from appraisal_subject where round = :round and subject = :subject")
                .param("round", round).param("subject", subject).query(String.class).single();
    }

    OwingPage owing(UUID id, Viewer viewer) {
        var head = rounds.head(id, viewer);
        return new OwingPage(head, head.runs(viewer), sums(id, viewer), rows(id, viewer), reviews(id));
    }

    /** Who owes a point: the inspectors of the place, the scorers drawn, the subject itself, its peers, the public, or the records. */
    private static final String DEBTOR = """
            case i.source when 'HAND' then case when exists (select from appraisal_panel n where n.round = p.round) then '抽签评委' else '检查人员' end
                          when 'SELF' then '评分对象自己' when 'PEER' then '其他评分对象' when 'PUBLIC' then '群众' else '业务记录' end""";

    private List<OwingPage.Sum> sums(UUID id, Viewer viewer) {
        return db.sql("""
                        select i.label as item, i.source, %s as debtor, count(*) as owed
                          from appraisal_point p
                          join appraisal_subject s on (s.round, s.subject) = (p.round, p.subject)
                          join appraisal_round r on r.id = p.round
                          join appraisal_item i on (i.scheme, i.code) = (r.scheme, p.item)
                         where p.round = :id
                           and p.points is null
                           and s.exempt_because is null
                           and s.region between :from and :to
                           and (:organization::uuid is null or s.organization = :organization)
                         group by i.position, i.label, i.source, 3
                         order by i.position
                        """.formatted(DEBTOR))
                .params(viewer.reach().params()).param("id", id).query(OwingPage.Sum.class).list();
    }

    private List<OwingPage.Row> rows(UUID id, Viewer viewer) {
        return db.sql("""
                        select s.subject, s.name, g.name as place, i.label as item, i.code, i.source, %s as debtor, p.note
                          from appraisal_point p
                          join appraisal_subject s on (s.round, s.subject) = (p.round, p.subject)
                          join region g on g.code = s.region
                          join appraisal_round r on r.id = p.round
                          join appraisal_item i on (i.scheme, i.code) = (r.scheme, p.item)
                         where p.round = :id
                           and p.points is null
                           and s.exempt_because is null
                           and s.region between :from and :to
                           and (:organization::uuid is null or s.organization = :organization)
                         order by s.region, s.name, i.position
                         limit :rows
                        """.formatted(DEBTOR))
                .params(viewer.reach().params()).param("id", id).param("rows", OWING).query(OwingPage.Row.class).list();
    }

    private List<OwingPage.Review> reviews(UUID id) {
        return db.sql("""
                        select l.code, o.name, count(*) filter (where a.done_at is null) as owed, count(a.done_at) as done
                          from appraisal_panel n
                          join appraisal_assignment a on a.panel = n.id
                          join appraisal_panelist l on (l.panel, l.person) = (n.id, a.person)
                          join person o on o.id = a.person
                         where n.round = :id and n.closed_at is null
                         group by l.code, o.name
                         order by l.code
                        """).param("id", id).query(OwingPage.Review.class).list();
    }
}

package org.gongzhi.incubation.star.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Upheld objections to notices of rounds: what there is to correct, and who has to be reminded of it. */
@Component
class CorrectionPages implements TodoSource {

    private record Upheld(UUID round, UUID scheme, String title, String text, String answer, @Nullable UUID subject) {}

    private final JdbcClient db;

    CorrectionPages(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "appraisal.decide"; }

    /** Until points of the round were corrected after the answer. */
    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select o.id, n.title
                          from objection o
                          join notice n on n.id = o.notice_id and n.subject_kind = 'appraisal_round'
                          join appraisal_round r on r.id = n.subject_id
                          join appraisal_scheme s on s.id = r.scheme and (s.offices = '{}' or :role = any (s.offices))
                         where o.stage = 'UPHELD'
                           and o.region between :from and :to
                           and :organization::uuid is null
                           and not exists (select from appraisal_correction c where c.round = n.subject_id and c.at >= o.answered_at)
                         order by o.serial
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("role", viewer.role())
                .param("limit", limit)
                .query((row, n) -> new Todo("更正得分", "异议成立，请更正：" + row.getString("title"), "/incubation/corrections/" + row.getString("id"), null))
                .list();
    }

    CorrectionPage show(UUID objection, Viewer viewer) {
        var upheld = db.sql("""
                        select n.subject_id as round, r.scheme, r.title, o.text, o.answer, s.subject
                          from objection o
                          join notice n on n.id = o.notice_id and n.subject_kind = 'appraisal_round'
                          join appraisal_round r on r.id = n.subject_id
                          left join appraisal_subject s on s.round = r.id and s.organization = o.organization_id
                         where o.id = :id
                           and o.stage = 'UPHELD'
                           and o.region between :from and :to
                           and :organization::uuid is null
                        """)
                .params(viewer.reach().params())
                .param("id", objection)
                .query(Upheld.class)
                .optional()
                .orElseThrow(Missing::new);
        return new CorrectionPage(objection, upheld.round(), upheld.title(), upheld.text(), upheld.answer(), upheld.subject(), subjects(upheld.round()), items(upheld),
                done(upheld.round(), objection));
    }

    private List<Option> subjects(UUID round) {
        return db.sql("select subject::text as value, name as label from appraisal_subject where round = ? and exempt_because is null order by name")
                .param(round).query(Option.class).list();
    }

    private List<Option> items(Upheld upheld) {
        return db.sql("""
                        select i.code, i.label, coalesce(c.points, p.points) as points, i.full_mark
                          from appraisal_item i
                          left join appraisal_point p on (p.round, p.subject, p.item) = (:round, :subject::uuid, i.code)
                          left join lateral (select points from appraisal_correction c where (c.round, c.subject, c.item) = (p.round, p.subject, p.item)
                                              order by id desc limit 1) c on true
                         where i.scheme = :scheme
                         order by i.position
                        """)
                .param("round", upheld.round())
                .param("subject", upheld.subject())
                .param("scheme", upheld.scheme())
                .query((row, n) -> new Option(row.getString("code"), row.getString("label") + words(row.getBigDecimal("points"), row.getBigDecimal("full_mark"))))
                .list();
    }

    private static String words(@Nullable BigDecimal points, BigDecimal fullMark) {
        return "（" + (points == null ? "" : "现为 " + Show.plain(points) + " 分，") + "满分 " + Show.plain(fullMark) + "）";
    }

    private List<CorrectionPage.Done> done(UUID round, UUID objection) {
        return db.sql("""
                        select s.name as subject, i.label as item, c.points, c.because
                          from appraisal_correction c
                          join objection o on o.id = :objection and c.at >= o.answered_at
                          join appraisal_subject s on s.round = c.round and s.subject = c.subject
                          join appraisal_round r on r.id = c.round
                          join appraisal_item i on i.scheme = r.scheme and i.code = c.item
                         where c.round = :round
                         order by c.id
                        """)
                .param("round", round)
                .param("objection", objection)
                .query(CorrectionPage.Done.class)
                .list();
    }
}

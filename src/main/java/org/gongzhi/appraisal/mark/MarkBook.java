package org.gongzhi.appraisal.mark;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks as rows: looked at and kept by the thousand in one statement. */
@Component
class MarkBook {

    private static final String GIVEN = """
            with given as (
                select g.subject, g.item, g.points, g.note, nullif(g.evidence, '') as evidence, g.n - 1 as at
                  from unnest(:subjects::uuid[], :items::text[], :points::text[]::numeric[], :notes::text[], :evidence::text[])
                       with ordinality as g (subject, item, points, note, evidence, n))
            """;

    private final JdbcClient db;

    MarkBook(JdbcClient db) {
        this.db = db;
    }

    /** What is wrong with each mark that cannot be taken. Only what the viewer reaches is known to them; peers see the whole round. */
    List<Fault> faults(Round round, MarkKind kind, List<NewMark> marks, Viewer viewer) {
        return db.sql(GIVEN + """
                select g.at, f.code, i.label as item
                  from given g
                  left join appraisal_subject s on s.round = :round and s.subject = g.subject
                        and s.region between :from and :to
                        and (:organization::uuid is null or s.organization = :organization or :kind = 'PEER')
                  left join appraisal_item i on i.scheme = :scheme and i.code = g.item
                 cross join lateral (select case
                       when s.subject is null                                    then 'appraisal.mark.unknown'
                       when s.exempt_because is not null                         then 'appraisal.mark.exempt'
                       when i.code is null or i.source <> :source                then 'appraisal.mark.item'
                       when g.points not between i.least and i.full_mark         then 'appraisal.mark.bounds'
                       when i.step is not null and mod(i.full_mark - g.points, i.step) <> 0 then 'appraisal.mark.step'
                       when i.evidence and :kind in ('HAND', 'PANEL') and g.evidence is null and not exists (
                               select from appraisal_evidence e
                                 join attachment a on a.subject = 'appraisal-mark' and a.subject_id = e.id
                                where (e.round, e.subject, e.item) = (s.round, s.subject, i.code)) then 'appraisal.mark.evidence'
                       end) f (code)
                 where f.code is not null
                 order by g.at
                """)
                .params(given(marks))
                .params(viewer.reach().params())
                .param("round", round.id())
                .param("scheme", round.scheme())
                .param("kind", kind.name())
                .param("source", kind.source().name())
                .query(Fault.class)
                .list();
    }

    List<UUID> organizations(Round round, List<NewMark> marks) {
        return db.sql("select distinct organization from appraisal_subject where round = :round and subject = any (:subjects) and organization is not null")
                .param("round", round.id())
                .param("subjects", marks.stream().map(NewMark::subject).distinct().toArray(UUID[]::new))
                .query(UUID.class).list();
    }

    /** @return how many */
    int keepPoints(Round round, boolean asValue, List<NewMark> marks, UUID by, Instant at) {
        return db.sql(GIVEN + """
                update appraisal_point p
                   set points = g.points, value = case when :value then g.points end, note = g.note, evidence = g.evidence, by = :by, at = :at::timestamptz
                  from given g
                 where (p.round, p.subject, p.item) = (:round, g.subject, g.item)
                """)
                .params(given(marks)).param("round", round.id()).param("value", asValue).param("by", by).param("at", Timestamp.from(at)).update();
    }

    void keepMarks(Round round, @Nullable UUID panel, @Nullable UUID organization, List<NewMark> marks, UUID by, Instant at) {
        db.sql(GIVEN + """
                insert into appraisal_mark (round, subject, item, panel, person, organization, points, note, at)
                select :round, g.subject, g.item, :panel::uuid, :by, :mine::uuid, g.points, g.note, :at::timestamptz
                  from given g
                    on conflict %s
                    do update set points = excluded.points, note = excluded.note, at = excluded.at, person = excluded.person
                """.formatted(panel != null ? "(panel, subject, item, person) where panel is not null"
                        : "(round, subject, item, organization) where organization is not null"))
                .params(given(marks)).param("round", round.id()).param("panel", panel).param("mine", organization).param("by", by)
                .param("at", Timestamp.from(at)).update();
    }

    private static Map<String, @Nullable Object> given(List<NewMark> marks) {
        var given = new HashMap<String, @Nullable Object>();
        given.put("subjects", marks.stream().map(NewMark::subject).toArray(UUID[]::new));
        given.put("items", each(marks, NewMark::item));
        given.put("points", each(marks, mark -> mark.points().toPlainString()));
        given.put("notes", each(marks, NewMark::note));
        given.put("evidence", each(marks, NewMark::evidence));
        return given;
    }

    private static @Nullable String[] each(List<NewMark> marks, Function<NewMark, @Nullable String> value) {
        return marks.stream().map(value).toArray(String[]::new);
    }
}

package org.gongzhi.appraisal.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gongzhi.appraisal.Source;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.appraisal.appeal.Appeals;
import org.gongzhi.appraisal.round.Filling;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.appraisal.round.SubjectSource;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Why this score, in six small queries by key, however large the round. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class ResultPages {

    private static final int FACTS = 500;
    private static final int ROUNDS = 1_000;

    private final JdbcClient db;
    private final RoundPages rounds;
    private final MarkPages marks;
    private final Filling filling;
    private final Reasons reasons;
    private final Appeals appeals;
    private final ObjectProvider<SubjectSource> sources;
    private final Map<UUID, Long> counted = new ConcurrentHashMap<>();

    ResultPages(JdbcClient db, RoundPages rounds, MarkPages marks, Filling filling, Reasons reasons, Appeals appeals, ObjectProvider<SubjectSource> sources) {
        this.db = db;
        this.rounds = rounds;
        this.marks = marks;
        this.filling = filling;
        this.reasons = reasons;
        this.appeals = appeals;
        this.sources = sources;
    }

    private record Subject(String name, String place, @Nullable String exempt, @Nullable UUID organization, BigDecimal fullMark) {}

    /** @throws Missing out of reach, and for the subject itself before it is published */
    ResultPage show(UUID id, UUID subject, Viewer viewer) {
        var head = rounds.head(id, viewer);
        var round = rounds.round(id, viewer);
        var who = subject(id, subject, viewer);
        var own = appeals.isOwn(round, subject, who.organization(), viewer);
        if ((own || head.own()) && !head.stage().isPublic()) throw new Missing();
        var result = head.stage() == RoundStage.OPEN ? null : result(round, subject);
        var href = sources.stream().filter(source -> source.kind().equals(round.kind())).map(source -> source.href(subject)).filter(Objects::nonNull).findFirst().orElse(null);
        var contest = head.stage() == RoundStage.PUBLISHED && viewer.may("appraisal.appeal") && own;
        return new ResultPage(head, subject, who.name(), who.place(), href, who.exempt(), who.fullMark(), result, result == null ? 0 : counted(head),
                result == null ? null : next(round, result), items(round, subject, own || head.own()), result == null ? List.of() : versions(round, subject), contest);
    }

    private Subject subject(UUID id, UUID subject, Viewer viewer) {
        return db.sql("""
                        select s.name, g.name as place, s.exempt_because as exempt, s.organization, c.full_mark
                          from appraisal_subject s
                          join appraisal_round r on r.id = s.round
                          join appraisal_scheme c on c.id = r.scheme
                          join region g on g.code = s.region
                         where s.round = :id and s.subject = :subject
                           and s.region between :from and :to
                           and (:organization::uuid is null or s.organization = :organization)
                        """)
                .params(viewer.reach().params()).param("id", id).param("subject", subject).query(Subject.class).optional().orElseThrow(Missing::new);
    }

    private ResultPage.@Nullable Result result(Round round, UUID subject) {
        return db.sql("""
                        select t.version, t.total, b.label as band, c.label as consequence, t.rank, t.reasons::text as reasons
                          from appraisal_result t
                          join appraisal_round r on r.id = t.round
                          left join appraisal_band b on (b.scheme, b.code) = (r.scheme, t.band)
                          left join appraisal_consequence c on c.code = b.consequence
                         where t.round = :id and t.subject = :subject
                         order by t.version desc
                         limit 1
                        """)
                .param("id", round.id()).param("subject", subject)
                .query((row, n) -> new ResultPage.Result(row.getInt("version"), row.getBigDecimal("total"), row.getString("band"), row.getString("consequence"),
                        row.getObject("rank", Integer.class), "[]".equals(row.getString("reasons")) ? List.of() : reasons.words(row.getString("reasons"), bands(round))))
                .optional().orElse(null);
    }

    private Map<String, String> bands(Round round) {
        var bands = new HashMap<String, String>();
        db.sql("select code, label from appraisal_band where scheme = :scheme").param("scheme", round.scheme())
                .query(row -> { bands.put(row.getString("code"), row.getString("label")); });
        return bands;
    }

    /** Of a public round nobody is exempted any more, so that it need not be counted for each sheet. */
    private long counted(RoundHead head) {
        if (!head.stage().isPublic()) return counted(head.id());
        if (counted.size() > ROUNDS) counted.clear();
        return counted.computeIfAbsent(head.id(), this::counted);
    }

    private long counted(UUID id) {
        return db.sql("select count(*) from appraisal_subject where round = :id and exempt_because is null").param("id", id).query(Long.class).single();
    }

    private ResultPage.@Nullable Next next(Round round, ResultPage.Result result) {
        return db.sql("""
                        select label as band, floor - :total::numeric as missing
                          from appraisal_band
                         where scheme = :scheme and floor > :total::numeric
                         order by floor
                         limit 1
                        """).param("scheme", round.scheme()).param("total", result.total()).query(ResultPage.Next.class).optional().orElse(null);
    }

    /** To the scored, scorers have no names. */
    private List<ResultPage.Item> items(Round round, UUID subject, boolean own) {
        var files = marks.files(round.id(), subject);
        var voices = voices(round.id(), subject);
        return db.sql("""
                        select i.code, g.label as grp, i.label, i.source, i.full_mark, g.weight, p.value, coalesce(c.points, p.points) as points,
                               case when c.points is not null then p.points end as before, coalesce(c.because, p.note) as note, p.evidence,
                               o.name as scorer, coalesce(c.at, p.at) as at, i.bonus, i.veto
                          from appraisal_item i
                          join appraisal_group g on (g.scheme, g.code) = (i.scheme, i.grp)
                          left join appraisal_point p on (p.round, p.subject, p.item) = (:round, :subject, i.code)
                          left join lateral (select points, because, at, by from appraisal_correction c
                                              where (c.round, c.subject, c.item) = (p.round, p.subject, p.item) order by id desc limit 1) c on true
                          left join person o on o.id = coalesce(c.by, p.by)
                         where i.scheme = :scheme
                         order by g.position, i.position
                        """)
                .param("round", round.id()).param("subject", subject).param("scheme", round.scheme())
                .query((row, n) -> item(row, files, voices, own)).list();
    }

    private static ResultPage.Item item(ResultSet row, Map<String, List<Attachment>> files, @Nullable String voices, boolean own) throws SQLException {
        var source = Source.valueOf(row.getString("source"));
        var at = row.getTimestamp("at");
        return new ResultPage.Item(row.getString("code"), row.getString("grp"), row.getString("label"), source, row.getBigDecimal("full_mark"),
                row.getBigDecimal("weight"), row.getBigDecimal("value"), row.getBigDecimal("points"), row.getBigDecimal("before"),
                Objects.requireNonNullElse(row.getString("note"), ""), row.getString("evidence"), own ? null : row.getString("scorer"),
                at == null ? null : at.toInstant(), row.getBoolean("bonus"), row.getBoolean("veto"), files.getOrDefault(row.getString("code"), List.of()),
                source == Source.PUBLIC ? voices : null);
    }

    /** Both means: what came in, and what remained after review. */
    private @Nullable String voices(UUID id, UUID subject) {
        return db.sql("""
                        select count(*) as raw, avg(level) as raw_mean, count(*) filter (where excluded_at is null) as kept, avg(level) filter (where excluded_at is null) as kept_mean
                          from appraisal_voice
                         where round = :id and subject = :subject
                        """).param("id", id).param("subject", subject)
                .query((row, n) -> row.getLong("raw") == 0 ? null : "原始 " + row.getLong("raw") + " 份、均 " + mean(row.getBigDecimal("raw_mean")) + " 级；复核后 "
                        + row.getLong("kept") + " 份、均 " + mean(row.getBigDecimal("kept_mean")) + " 级").optional().orElse(null);
    }

    private static String mean(@Nullable BigDecimal mean) { return mean == null ? "—" : Tenths.of(mean); }

    private List<ResultPage.Version> versions(Round round, UUID subject) {
        return db.sql("""
                        select t.version, t.total, b.label as band, t.rank, t.because, t.at
                          from appraisal_result t
                          left join appraisal_band b on (b.scheme, b.code) = (:scheme, t.band)
                         where t.round = :round and t.subject = :subject
                         order by t.version desc
                        """)
                .param("scheme", round.scheme()).param("round", round.id()).param("subject", subject)
                .query((row, n) -> new ResultPage.Version(row.getInt("version"), row.getBigDecimal("total"), row.getString("band"),
                        row.getObject("rank", Integer.class), row.getString("because"), row.getTimestamp("at").toInstant()))
                .list();
    }

    private record Item(String label, @Nullable String figure) {}

    PointPage point(UUID id, UUID subject, String code, Viewer viewer) {
        var page = show(id, subject, viewer);
        var round = rounds.round(id, viewer);
        var item = db.sql("select label, figure from appraisal_item where scheme = :scheme and code = :code").param("scheme", round.scheme()).param("code", code)
                .query(Item.class).optional().filter(one -> one.figure() != null).orElseThrow(Missing::new);
        return new PointPage(page.self() + "/items/" + code, page.self(), page.name(), item.label(), Objects.requireNonNull(item.figure()),
                filling.rows(round, item.figure(), subject, FACTS));
    }
}

package org.gongzhi.appraisal.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gongzhi.appraisal.Source;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.appraisal.appeal.Appeals;
import org.gongzhi.appraisal.calculation.Reason;
import org.gongzhi.appraisal.round.Filling;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.appraisal.round.SubjectSources;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Why this score, in seven small queries by key, however large the round. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class ResultPages {

    private static final int FACTS = 500;
    private static final int ROUNDS = 1_000;

    private final JdbcClient db;
    private final RoundPages rounds;
    private final MarkPages marks;
    private final Filling filling;
    private final Appeals appeals;
    private final SubjectSources sources;
    private final Map<UUID, Long> counted = new ConcurrentHashMap<>();

    ResultPages(JdbcClient db, RoundPages rounds, MarkPages marks, Filling filling, Appeals appeals, SubjectSources sources) {
        this.db = db;
        this.rounds = rounds;
        this.marks = marks;
        this.filling = filling;
        this.appeals = appeals;
        this.sources = sources;
    }

    private record Subject(String name, String place, @Nullable String exempt, @Nullable UUID organization, BigDecimal fullMark, BigDecimal bonusCap) {}

    /** @throws Missing out of reach, and for the subject itself before it is published */
    ResultPage show(UUID id, UUID subject, Viewer viewer) { return show(rounds.round(id, viewer), subject, viewer); }

    private ResultPage show(Round round, UUID subject, Viewer viewer) {
        var head = rounds.head(round, viewer);
        var who = subject(round.id(), subject, viewer);
        var own = appeals.isOwn(round, subject, who.organization(), viewer);
        if ((own || head.own()) && !head.stage().isPublic()) throw new Missing();
        var bands = bands(round);
        var versions = head.stage() == RoundStage.OPEN ? List.<Version>of() : versions(round, subject);
        var newest = versions.isEmpty() ? null : versions.get(0);
        var href = sources.of(round.kind()).map(source -> source.href(subject)).orElse(null);
        var contest = head.stage() == RoundStage.PUBLISHED && viewer.may("appraisal.appeal") && own;
        return new ResultPage(head, subject, who.name(), who.place(), href, who.exempt(), who.fullMark(), newest == null ? null : result(newest, bands, who.bonusCap()),
                newest == null ? 0 : counted(head), newest == null ? null : next(newest.total(), bands), items(round, head, subject, own || head.own()),
                versions.stream().map(version -> shown(version, bands)).toList(), contest);
    }

    private Subject subject(UUID id, UUID subject, Viewer viewer) {
        return db.sql("""
                        select s.name, g.name as place, s.exempt_because as exempt, s.organization, c.full_mark, c.bonus_cap
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

    private record Band(String label, BigDecimal floor, @Nullable String consequence) {}

    /** By their codes, from the worst up. */
    private Map<String, Band> bands(Round round) {
        var bands = new LinkedHashMap<String, Band>();
        db.sql("""
                        select b.code, b.label, b.floor, c.label as consequence
                          from appraisal_band b
                          left join appraisal_consequence c on c.code = b.consequence
                         where b.scheme = :scheme
                         order by b.floor
                        """).param("scheme", round.scheme())
                .query(row -> { bands.put(row.getString("code"), new Band(row.getString("label"), row.getBigDecimal("floor"), row.getString("consequence"))); });
        return bands;
    }

    private record Version(int version, BigDecimal total, @Nullable String band, @Nullable Integer rank, String reasons, String because, Instant at) {}

    private List<Version> versions(Round round, UUID subject) {
        return db.sql("select version, total, band, rank, reasons::text as reasons, because, at from appraisal_result where round = :round and subject = :subject order by version desc")
                .param("round", round.id()).param("subject", subject).query(Version.class).list();
    }

    private static ResultPage.Result result(Version newest, Map<String, Band> bands, BigDecimal bonusCap) {
        var band = bands.get(newest.band());
        return new ResultPage.Result(newest.version(), newest.total(), band == null ? null : band.label(), band == null ? null : band.consequence(), newest.rank(),
                reasons(newest, bands, bonusCap));
    }

    private static List<String> reasons(Version newest, Map<String, Band> bands, BigDecimal bonusCap) {
        if ("[]".equals(newest.reasons())) return List.of();
        return Reason.of(newest.reasons()).stream().map(reason -> reason.sentence(code -> bands.containsKey(code) ? bands.get(code).label() : "未定级", bonusCap)).toList();
    }

    private static ResultPage.Version shown(Version version, Map<String, Band> bands) {
        var band = bands.get(version.band());
        return new ResultPage.Version(version.version(), version.total(), band == null ? null : band.label(), version.rank(), version.because(), version.at());
    }

    private static ResultPage.@Nullable Next next(BigDecimal total, Map<String, Band> bands) {
        return bands.values().stream().filter(band -> band.floor().compareTo(total) > 0).findFirst()
                .map(band -> new ResultPage.Next(band.label(), band.floor().subtract(total))).orElse(null);
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

    /** To the scored, scorers have no names. */
    private List<ResultPage.Item> items(Round round, RoundHead head, UUID subject, boolean own) {
        var files = marks.files(round.id(), subject);
        var voices = head.voices() ? voices(round.id(), subject) : null;
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

    private record Item(String label, @Nullable String figure) {}

    PointPage point(UUID id, UUID subject, String code, Viewer viewer) {
        var round = rounds.round(id, viewer);
        var page = show(round, subject, viewer);
        var item = db.sql("select label, figure from appraisal_item where scheme = :scheme and code = :code").param("scheme", round.scheme()).param("code", code)
                .query(Item.class).optional().filter(one -> one.figure() != null).orElseThrow(Missing::new);
        return new PointPage(page.self() + "/items/" + code, page.self(), page.name(), item.label(), Objects.requireNonNull(item.figure()),
                filling.rows(round, item.figure(), subject, FACTS));
    }
}

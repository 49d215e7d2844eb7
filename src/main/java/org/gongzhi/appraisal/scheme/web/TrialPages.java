package org.gongzhi.appraisal.scheme.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.calculation.Contribution;
import org.gongzhi.appraisal.calculation.Contributions;
import org.gongzhi.appraisal.calculation.Reason;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a trial came to, row by row, within reach. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class TrialPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Schemes schemes;
    private final SchemePages pages;
    private final Contributions contributions;
    private final JdbcClient db;

    TrialPages(Schemes schemes, SchemePages pages, Contributions contributions, JdbcClient db) {
        this.schemes = schemes;
        this.pages = pages;
        this.contributions = contributions;
        this.db = db;
    }

    private record Kept(long position, UUID round, UUID subject, String name, String place, BigDecimal fromTotal, BigDecimal toTotal,
            @Nullable String fromBand, @Nullable String toBand, @Nullable Integer fromRank, @Nullable Integer toRank, String reasons) {}

    TrialPage show(SchemeId id, boolean bands, long after, boolean sheet, Viewer viewer) {
        var scheme = schemes.of(id);
        var limit = sheet ? SHEET : ROWS;
        var kept = rows(id, bands, after, limit + 1, viewer);
        var shown = kept.size() > limit ? kept.subList(0, limit) : kept;
        var whys = sheet ? Map.<UUID, String>of() : whys(scheme, shown);
        var rows = shown.stream().map(row -> row(scheme, row, whys.getOrDefault(row.subject(), ""))).toList();
        return new TrialPage(scheme, pages.trial(id), bands, rows, kept.size() > limit ? shown.get(limit - 1).position() : null);
    }

    private List<Kept> rows(SchemeId id, boolean bands, long after, int limit, Viewer viewer) {
        return db.sql("""
                        select t.position, t.round, t.subject, t.name, r.name as place, t.from_total, t.to_total, t.from_band, t.to_band, t.from_rank,
                               t.to_rank, t.reasons
                          from appraisal_trial_row t
                          join region r on r.code = t.region
                         where t.trial = (select id from appraisal_trial where scheme = :scheme order by at desc limit 1)
                           and t.region between :from and :to
                           and (:organization::uuid is null or t.organization = :organization)
                           and (:district::text is null or substr(t.region, 1, 6) = :district)
                           and (not :bands or t.band_changed)
                           and t.position > :after
                         order by t.position
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("scheme", id.value())
                .param("bands", bands)
                .param("after", after)
                .param("limit", limit)
                .query(Kept.class)
                .list();
    }

    private static TrialPage.Row row(Scheme scheme, Kept row, String changes) {
        var reasons = Reason.of(row.reasons()).stream().map(reason -> reason.sentence(scheme));
        var why = Stream.concat(reasons, Stream.of(changes)).filter(text -> !text.isEmpty()).collect(Collectors.joining("；"));
        return new TrialPage.Row(row.position(), row.round(), row.subject(), row.name(), row.place(), row.fromTotal(), row.toTotal(), row.fromBand(),
                row.toBand(), row.fromRank(), row.toRank(), why.isEmpty() ? other(row) : why);
    }

    private static String other(Kept row) {
        return row.fromTotal().compareTo(row.toTotal()) != 0 ? "分值或权重调整" : "等次起点、名额或其他对象的得分变化";
    }

    /** Which items count more or less than before, the greatest difference first. */
    private Map<UUID, String> whys(Scheme draft, List<Kept> rows) {
        return rows.stream().collect(Collectors.groupingBy(Kept::round)).entrySet().stream()
                .flatMap(of -> contributions.of(draft, of.getKey(), of.getValue().stream().map(Kept::subject).toList()).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, changed -> changed.getValue().stream().limit(3).map(Contribution::sentence).collect(Collectors.joining("，")),
                        (one, other) -> one));
    }
}

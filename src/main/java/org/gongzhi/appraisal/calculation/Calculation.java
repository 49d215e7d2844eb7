package org.gongzhi.appraisal.calculation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the calculation: points to totals, ranks and bands, for a whole round at once. Numbers are exact; nothing is
 * rounded before it is compared. Exempt subjects are neither ranked nor counted. (domain.md C8)
 */
@Service
@Transactional
public class Calculation {

    private static final String APPEND = """
            insert into appraisal_result (round, subject, version, total, band, rank, reasons, because, at)
            select :round, t.subject, coalesce(o.version, 0) + 1, trim_scale(t.total), (:bands::text[])[t.band], t.rank, t.reasons, :because, :at
              from (%s) t
              left join (%s) o on o.subject = t.subject
             where o.subject is null
                or (o.total, o.band, o.rank, o.reasons) is distinct from (t.total, (:bands::text[])[t.band], t.rank, t.reasons)
            returning subject""";

    private final Schemes schemes;
    private final JdbcClient db;
    private final Clock clock;

    Calculation(Schemes schemes, JdbcClient db, Clock clock) {
        this.schemes = schemes;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Makes points from the values of the round's figures, as the scheme's formulas and steps say: wherever
     * {@code appraisal_point.value} is set. To be called after values were filled in, before somebody looks at the points.
     *
     * @param round of any stage in which points may still change
     * @return how many points were set
     */
    public int map(UUID round) {
        var mapped = Mapped.of(round, scheme(round).items(), db);
        return db.sql("""
                        update appraisal_point p
                           set points = m.points
                          from unnest(:items::text[], :values::numeric[], :points::numeric[]) m (item, value, points)
                         where p.round = :round
                           and p.item = m.item
                           and p.value = m.value
                           and p.points is distinct from m.points
                        """)
                .param("items", mapped.itemColumn())
                .param("values", mapped.valueColumn())
                .param("points", mapped.pointColumn())
                .param("round", round)
                .update();
    }

    /**
     * Computes the round from its points and their corrections, and appends a result for each subject that has none or
     * whose result differs from its last one. Called again without a change it appends nothing.
     *
     * @param because kept with the results: empty for the first time, the decision for a correction
     * @throws Refused {@code appraisal.unscored} with how many points of subjects that are not exempt are still owed
     */
    public Calculated close(UUID round, String because) {
        var scheme = scheme(round);
        var standing = new Standing(scheme, round, db);
        int counted = standing.lay(Marks.given(round, db));
        refuseWhatIsOwed(scheme, round, standing.marks());
        var changed = append(standing, because);
        standing.clear();
        return new Calculated(counted, changed);
    }

    /** For the first time. */
    public Calculated close(UUID round) { return close(round, ""); }

    private Scheme scheme(UUID round) {
        return db.sql("select scheme from appraisal_round where id = ?").param(round).query(UUID.class).optional().map(SchemeId::new).map(schemes::of)
                .orElseThrow(Missing::new);
    }

    private void refuseWhatIsOwed(Scheme scheme, UUID round, long marks) {
        long subjects = db.sql("select count(*) from appraisal_subject where round = ? and exempt_because is null").param(round).query(Long.class).single();
        long owed = subjects * scheme.items().size() - marks;
        if (owed > 0) throw new Refused("appraisal.unscored", owed);
    }

    private List<UUID> append(Standing standing, String because) {
        return db.sql(APPEND.formatted(standing.query(), Standing.NEWEST))
                .params(standing.params())
                .param("because", because)
                .param("at", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
    }
}

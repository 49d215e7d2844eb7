package org.gongzhi.appraisal.round;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.indicator.Aggregate;
import org.gongzhi.indicator.Fact;
import org.gongzhi.indicator.Figure;
import org.gongzhi.indicator.Period;
import org.gongzhi.indicator.SubjectFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures fill in by themselves: one statement for each item, however many subjects. Of no facts a count is zero, an average unknown. */
@Component
public class Filling {

    private final ObjectProvider<Attribution> attributions;
    private final SubjectFigures figures;
    private final JdbcClient db;

    Filling(ObjectProvider<Attribution> attributions, SubjectFigures figures, JdbcClient db) {
        this.attributions = attributions;
        this.figures = figures;
        this.db = db;
    }

    /** Where the facts of an item's figure can be told apart by subject: some module says so, or a register names one. */
    public Optional<Attribution> attribution(String figure, String kind) {
        return attributions.stream().filter(one -> one.figure().equals(figure) && one.kind().equals(kind)).findFirst()
                .or(() -> figures.subject(figure, kind).map(subject -> new Attribution(figure, kind, subject)));
    }

    /** All figures that can be told apart by subjects of a kind. */
    public Set<String> figures(String kind) {
        var codes = new HashSet<>(figures.about(kind));
        attributions.stream().filter(one -> one.kind().equals(kind)).forEach(one -> codes.add(one.figure()));
        return codes;
    }

    private record Item(String code, String figure) {}

    /** @return how many values were filled in */
    int fill(Round round, Instant at) {
        int filled = 0;
        for (var item : db.sql("select code, figure from appraisal_item where scheme = :scheme and source = 'FIGURE' order by position")
                .param("scheme", round.scheme()).query(Item.class).list()) {
            var figure = figures.figure(item.figure());
            var attribution = attribution(item.figure(), round.kind());
            if (figure.isPresent() && attribution.isPresent()) filled += fill(round, item.code(), figure.get(), attribution.get(), at);
        }
        return filled;
    }

    private record Counted(UUID subject, @Nullable BigDecimal value) {}

    /**
     * What somebody settled by hand and with a reason stays. The values are counted first, by a plan that suits the figure; a round that was just opened
     * has no statistics yet, so that the server would join it one by one, for minutes.
     */
    private int fill(Round round, String item, Figure figure, Attribution attribution, Instant at) {
        var counted = db.sql(figures.values(figure, attribution.subject())).params(figures.scope(round.region(), period(round))).query(Counted.class).list();
        var none = figure.aggregate() == Aggregate.AVERAGE || figure.aggregate() == Aggregate.RATIO ? null : 0;
        db.sql("set local enable_nestloop = off").update();
        int filled = db.sql("""
                        update appraisal_point p
                           set value = coalesce(v.value, :none::numeric), points = null, at = :at
                          from appraisal_subject s
                          left join unnest(:subjects::uuid[], :values::numeric[]) v (subject, value) on v.subject = s.subject
                         where s.round = :round
                           and s.exempt_because is null
                           and (p.round, p.subject, p.item) = (s.round, s.subject, :item)
                           and p.by is null
                        """)
                .param("subjects", counted.stream().map(Counted::subject).toArray(UUID[]::new))
                .param("values", counted.stream().map(one -> one.value() == null ? null : one.value().toPlainString()).toArray(String[]::new))
                .param("none", none)
                .param("at", Timestamp.from(at))
                .param("round", round.id())
                .param("item", item)
                .update();
        db.sql("set local enable_nestloop = on").update();
        return filled;
    }

    static Period period(Round round) { return Period.between(round.periodFrom(), round.periodTo()); }

    /** The rows that a point was counted from. */
    public List<Fact> rows(Round round, String figure, UUID subject, int rows) {
        var declared = figures.figure(figure);
        var attribution = attribution(figure, round.kind());
        if (declared.isEmpty() || attribution.isEmpty()) return List.of();
        return figures.rows(declared.get(), attribution.get().subject(), subject, round.region(), period(round), rows);
    }
}

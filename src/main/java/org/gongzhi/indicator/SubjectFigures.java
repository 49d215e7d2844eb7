package org.gongzhi.indicator;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Figures told apart by whom their facts are about: one query gives the values of all subjects, another the rows behind the
 * value of one. Whoever asks has seen to it that the viewer may know the subject.
 */
@Component
public class SubjectFigures {

    private final ObjectProvider<Figure> figures;
    private final ObjectProvider<FigureSource> sources;
    private final JdbcClient db;
    private final Clock clock;

    SubjectFigures(ObjectProvider<Figure> figures, ObjectProvider<FigureSource> sources, JdbcClient db, Clock clock) {
        this.figures = figures;
        this.sources = sources;
        this.db = db;
        this.clock = clock;
    }

    public Optional<Figure> figure(String code) {
        return figures.stream().filter(figure -> figure.code().equals(code)).findFirst().or(() -> sources.stream().flatMap(source -> source.figure(code).stream()).findFirst());
    }

    /** Whom the facts of a figure that comes and goes are about, as {@link FigureSource#subject} says. */
    public Optional<String> subject(String code, String kind) { return sources.stream().flatMap(source -> source.subject(code, kind).stream()).findFirst(); }

    /** All such figures, by their codes. */
    public Set<String> about(String kind) { return sources.stream().flatMap(source -> source.about(kind).stream()).collect(Collectors.toSet()); }

    /**
     * A query of {@code subject}, {@code value} and {@code facts} over {@link #scope}, to be joined with; subjects without a fact are
     * not among its rows.
     *
     * @param link a query of the subject over a fact {@code f}
     */
    public String values(Figure figure, String link) { return FigureSql.bySubject(figure, link); }

    /** The parameters of {@link #values}. @param region twelve digits: what lies in it counts */
    public Map<String, @Nullable Object> scope(String region, Period period) {
        var reach = Codes.reach(region);
        var scope = new HashMap<String, @Nullable Object>();
        scope.put("low", reach.from());
        scope.put("high", reach.to());
        scope.put("first", period.first());
        scope.put("last", period.last());
        scope.put("today", Period.today(clock));
        scope.put("field", null);
        return scope;
    }

    /** What the value of one subject was counted from, latest first. */
    public List<Fact> rows(Figure figure, String link, UUID subject, String region, Period period, int rows) {
        return db.sql(FigureSql.rowsOfASubject(figure, link))
                .params(scope(region, period))
                .param("subject", subject)
                .param("rows", rows)
                .query(Fact.class)
                .list();
    }
}

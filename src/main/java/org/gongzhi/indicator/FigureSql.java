package org.gongzhi.indicator;

import java.util.List;
import java.util.stream.Collectors;

/** The one place where a figure's facts become a query: every answer about a figure is counted from the same rows. */
final class FigureSql {

    /** What is asked, as the single row that the facts refer to. */
    private static final String SCOPE = """
            with scope as not materialized (
                select :low::text as low, :high::text as high, :first::date as first_day, :last::date as last_day,
                       :first::date::timestamp at time zone 'Asia/Shanghai' as since,
                       (:last::date + 1)::timestamp at time zone 'Asia/Shanghai' as until,
                       least(:last::date, :today::date) as as_of,
                       (least(:last::date, :today::date) + 1)::timestamp at time zone 'Asia/Shanghai' as as_of_until)
            """;

    /** The months of what is asked, each a scope. */
    private static final String MONTHS = """
            with scope as (
                select :low::text as low, :high::text as high, d.first_day, d.last_day,
                       d.first_day::timestamp at time zone 'Asia/Shanghai' as since,
                       (d.last_day + 1)::timestamp at time zone 'Asia/Shanghai' as until,
                       least(d.last_day, :today::date) as as_of,
                       (least(d.last_day, :today::date) + 1)::timestamp at time zone 'Asia/Shanghai' as as_of_until
                  from (select greatest(m::date, :first::date) as first_day,
                               least((m + interval '1 month - 1 day')::date, :last::date) as last_day
                          from generate_series(date_trunc('month', :first::date::timestamp), :last::date, '1 month') m) d)
            """;

    private static final String CUTS = """
            , cell as materialized (
                select grouping(f.part, f.month, f.field) as cut, f.part, f.month, f.field, %1$s as value, count(f.subject_id) as facts
                  from (select f.*, rpad(left(f.region, :digits), 12, '0') as part, date_trunc('month', f.on_date::timestamp)::date as month
                          from scope
                          join %2$s on true) f
                 group by grouping sets ((), (f.part), (f.field), (f.month))),
            place as (
                select distinct rpad(left(r.code, :digits), 12, '0') as code
                  from region r
                 where r.code between :low and :high)
            (select '' as figure, 'ALL' as code, '' as label, value, facts
               from cell
              where cut = 7)
             union all
            (select 'REGION', p.code, r.name, coalesce(c.value, :none::numeric), coalesce(c.facts, 0)
               from place p
               join region r on r.code = p.code
               left join cell c on c.cut = 3 and c.part = p.code
              where p.code > :low or p.code = :high or c.facts > 0
              order by p.code)
             union all
            (select 'FIELD', c.field, c.field, c.value, c.facts
               from cell c
              where c.cut = 6
              order by c.facts desc, c.field)
            """;

    private static final String MONTHLY = """
             union all
            (select 'MONTH', to_char(m, 'YYYY-MM'), to_char(m, 'YYYY-MM'), coalesce(c.value, :none::numeric), coalesce(c.facts, 0)
               from generate_series(date_trunc('month', :first::date::timestamp), :shown::date, '1 month') m
               left join cell c on c.cut = 5 and c.month = m::date
              order by m)
            """;

    private FigureSql() {}

    static String values(List<Figure> figures) {
        return SCOPE + union(figures, """
                select '%s' as code, %s as value, count(f.subject_id) as facts
                  from scope
                  left join %s on true
                """);
    }

    /** Which rows they are is found out first, from as little as an index holds; then these few are read in full. */
    static String rows(Figure figure) {
        return SCOPE + """
                , page as materialized (
                    select f.on_date, f.subject_id, f.field
                      from scope
                      join %1$s on true
                     where true
                       and (:before_day::date is null or (f.on_date, f.subject_id, f.field) < (:before_day::date, :before_id::uuid, :before_field::text))
                     order by f.on_date desc, f.subject_id desc, f.field desc
                     limit :rows)
                select f.*, coalesce(r.name, f.region) as place
                  from page p
                  join (scope join %1$s on true) on (f.subject_id, f.on_date, f.field) = (p.subject_id, p.on_date, p.field)
                  left join region r on r.code = f.region
                 order by f.on_date desc, f.subject_id desc, f.field desc
                """.formatted(facts(figure));
    }

    /** All rows at once: nothing is gained by looking for them first. */
    static String sheet(Figure figure) {
        return SCOPE + """
                select f.*, coalesce(r.name, f.region) as place
                  from scope
                  join %s on true
                  left join region r on r.code = f.region
                 order by f.on_date desc, f.subject_id desc, f.field desc
                 limit :rows
                """.formatted(facts(figure));
    }

    /**
     * A figure's value, the same by the regions one level below, by field and, unless it is a state, by the months in which its facts
     * lie: all of it from one look at the facts.
     */
    static String cuts(Figure figure) { return SCOPE + CUTS.formatted(figure.aggregate().sql(), facts(figure)) + (figure.stock() ? "" : MONTHLY); }

    /** By the regions one level below, those without a single fact included. */
    static String byRegion(List<Figure> figures) {
        return SCOPE + """
                , part as (
                    select rpad(left(r.code, :digits), 12, '0') as code
                      from region r
                     where r.code between :low and :high
                     group by 1)
                """ + union(figures, """
                (select '%s' as figure, p.code, r.name as label, %s as value, count(f.subject_id) as facts
                   from part p
                   join region r on r.code = p.code
                   left join (scope join %s on true) on rpad(left(f.region, :digits), 12, '0') = p.code
                  group by p.code, r.name
                 having p.code > :low or p.code = :high or count(f.subject_id) > 0
                  order by p.code)
                """);
    }

    static String byMonth(List<Figure> figures) {
        return MONTHS + union(figures, """
                (select '%s' as figure, to_char(scope.first_day, 'YYYY-MM') as code, to_char(scope.first_day, 'YYYY-MM') as label,
                        %s as value, count(f.subject_id) as facts
                   from scope
                   left join %s on true
                  group by scope.first_day
                  order by scope.first_day)
                """);
    }

    static String byField(List<Figure> figures) {
        return SCOPE + union(figures, """
                (select '%s' as figure, f.field as code, f.field as label, %s as value, count(f.subject_id) as facts
                   from scope
                   join %s on true
                  group by f.field
                  order by count(f.subject_id) desc, f.field)
                """);
    }

    /** The value, the number and the digest of the facts of every figure for every region in reach. */
    static String cells(List<Figure> figures) {
        return SCOPE + """
                , place as (
                    select r.code, rpad(regexp_replace(r.code, '(000000|000)$', ''), 12, '9') as high
                      from region r
                     where r.code between :low and :high)
                """ + union(figures, """
                select '%s' as figure, p.code as region, round(%s, 6) as value, {numerator} as numerator, {denominator} as denominator, count(f.subject_id) as fact_count,
                       encode(sha256(convert_to(coalesce(string_agg(
                           concat_ws('|', f.on_date, f.subject_id, f.field, f.amount, f.key, f.counts), e'\\n'
                           order by f.on_date, f.subject_id, f.field), ''), 'UTF8')), 'hex') as rows_hash
                  from place p
                  left join (scope join %s on true) on f.region between p.code and p.high
                 group by p.code
                """);
    }

    /** For each subject that a fact is about; {@code link} is a query of it over {@code f}. */
    static String bySubject(Figure figure, String link) {
        return SCOPE + """
                select l.subject, %s as value, count(f.subject_id) as facts
                  from scope
                  join %s on true
                  join lateral (%s) l (subject) on l.subject is not null
                 group by l.subject
                """.formatted(figure.aggregate().sql(), facts(figure), link);
    }

    static String rowsOfASubject(Figure figure, String link) {
        return SCOPE + """
                select f.*, coalesce(r.name, f.region) as place
                  from scope
                  join %s on true
                  join lateral (%s) l (subject) on l.subject = :subject
                  left join region r on r.code = f.region
                 order by f.on_date desc, f.subject_id desc, f.field desc
                 limit :rows
                """.formatted(facts(figure), link);
    }

    private static String union(List<Figure> figures, String select) {
        return figures.stream()
                .map(figure -> select.replace("{numerator}", figure.aggregate().numerator()).replace("{denominator}", figure.aggregate().denominator())
                        .formatted(figure.code(), figure.aggregate().sql(), facts(figure)))
                .collect(Collectors.joining(" union all "));
    }

    private static String facts(Figure figure) {
        return "lateral (select x.* from (" + figure.facts() + ") x where true and (:field::text is null or x.field = :field)) f";
    }
}

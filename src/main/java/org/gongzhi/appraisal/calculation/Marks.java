package org.gongzhi.appraisal.calculation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The marks that a calculation counts: a query of {@code subject, item, points}, and its parameters.
 *
 * @param added items that have no marks in the round
 */
record Marks(String query, Map<String, Object> params, List<Item> added) {

    private static final String CORRECTED = """
            (select distinct on (c.subject, c.item) c.subject, c.item, c.points
               from appraisal_correction c
              where c.round = :round
              order by c.subject, c.item, c.id desc)""";

    /** As they were given, or corrected since. */
    static Marks given() {
        return new Marks("""
                select p.subject, p.item, coalesce(k.points, p.points) as points
                  from appraisal_point p
                  left join %s k on k.subject = p.subject and k.item = p.item
                 where p.round = :round""".formatted(CORRECTED), Map.of(), List.of());
    }

    /**
     * What they would be by another scheme. Where a value is known and is mapped in another way, it is mapped anew. Elsewhere what
     * was taken off stays taken off. What was not scored yet counts its full mark: nobody knows better.
     */
    static Marks by(Scheme now, Scheme before, UUID round, JdbcClient db) {
        var shared = now.items().stream().filter(item -> before.item(item.code()).isPresent()).toList();
        var mapped = Mapped.of(round, shared.stream().filter(item -> isMappedAnew(item, before.item(item.code()).orElse(null))).toList(), db);
        var added = now.items().stream().filter(item -> before.item(item.code()).isEmpty()).toList();
        var params = new HashMap<String, Object>();
        params.put("shared", shared.stream().map(Item::code).toArray(String[]::new));
        params.put("full", shared.stream().map(item -> item.fullMark().toPlainString()).toArray(String[]::new));
        params.put("least", shared.stream().map(item -> item.least().toPlainString()).toArray(String[]::new));
        params.put("more", shared.stream().map(item -> item.fullMark().subtract(before.item(item.code()).orElseThrow().fullMark()).toPlainString()).toArray(String[]::new));
        params.put("mapped", mapped.itemColumn());
        params.put("values", mapped.valueColumn());
        params.put("points", mapped.pointColumn());
        params.put("added", added.stream().map(Item::code).toArray(String[]::new));
        params.put("fresh", added.stream().map(item -> item.fullMark().toPlainString()).toArray(String[]::new));
        return new Marks(BY, params, added);
    }

    private static final String BY = """
            select p.subject, p.item,
                   case when k.points is null and v.points is not null then v.points
                        else greatest(i.least, least(i.full_mark, coalesce(k.points, p.points) + i.more)) end as points
              from appraisal_point p
              join unnest(:shared::text[], :full::numeric[], :least::numeric[], :more::numeric[]) i (code, full_mark, least, more) on i.code = p.item
              left join unnest(:mapped::text[], :values::numeric[], :points::numeric[]) v (item, value, points) on v.item = p.item and v.value = p.value
              left join %s k on k.subject = p.subject and k.item = p.item
             where p.round = :round
             union all
            select s.subject, n.code, n.points
              from appraisal_subject s
             cross join unnest(:added::text[], :fresh::numeric[]) n (code, points)
             where s.round = :round""".formatted(CORRECTED);

    private static boolean isMappedAnew(Item item, @Nullable Item before) {
        return before == null || !java.util.Objects.equals(item.formula(), before.formula()) || !item.marks().equals(before.marks())
                || item.fullMark().compareTo(before.fullMark()) != 0 || item.least().compareTo(before.least()) != 0;
    }
}

package org.gongzhi.appraisal.calculation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Scheme;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The marks that a calculation counts: a query of {@code subject, item, points}, and its parameters. What a round does not have is not joined. */
record Marks(String query, Map<String, Object> params) {

    private static final String GIVEN = """
            select p.subject, p.item, %s as points
              from appraisal_point p%s
             where p.round = :round""";

    private static final String BY = """
            select p.subject, p.item,
                   case %3$swhen i.same then %1$s else greatest(i.least, least(i.full_mark, %1$s + i.more)) end as points
              from appraisal_point p
              join unnest(:shared::text[], :full::numeric[], :least::numeric[], :more::numeric[], :same::boolean[]) i (code, full_mark, least, more, same) on i.code = p.item%2$s
             where p.round = :round
             union all
            select s.subject, n.code, n.points
              from appraisal_subject s
             cross join unnest(:added::text[], :fresh::numeric[]) n (code, points)
             where s.round = :round""";

    private static final String CORRECTED = """

              left join (select distinct on (c.subject, c.item) c.subject, c.item, c.points
                           from appraisal_correction c
                          where c.round = :round
                          order by c.subject, c.item, c.id desc) k on k.subject = p.subject and k.item = p.item""";

    private static final String MAPPED = """

              left join unnest(:mapped::text[], :values::numeric[], :points::numeric[]) v (item, value, points) on v.item = p.item and v.value = p.value""";

    /** As they were given, or corrected since. */
    static Marks given(UUID round, JdbcClient db) {
        var corrected = corrected(round, db);
        return new Marks(GIVEN.formatted(corrected ? "coalesce(k.points, p.points)" : "p.points", corrected ? CORRECTED : ""), Map.of());
    }

    /**
     * What they would be by another scheme. Where a value is known and is mapped in another way, it is mapped anew. Elsewhere what
     * was taken off stays taken off. What was not scored yet counts its full mark: nobody knows better.
     */
    static Marks by(Scheme now, Scheme before, UUID round, JdbcClient db) {
        var shared = now.items().stream().filter(item -> before.item(item.code()).isPresent()).toList();
        var added = now.items().stream().filter(item -> before.item(item.code()).isEmpty()).toList();
        var anew = shared.stream().filter(item -> isMappedAnew(item, before.item(item.code()).orElseThrow())).toList();
        if (anew.isEmpty() && added.isEmpty()) return given(round, db);
        var mapped = Mapped.of(round, anew, db);
        var params = new HashMap<String, Object>();
        params.put("shared", shared.stream().map(Item::code).toArray(String[]::new));
        params.put("full", shared.stream().map(item -> item.fullMark().toPlainString()).toArray(String[]::new));
        params.put("least", shared.stream().map(item -> item.least().toPlainString()).toArray(String[]::new));
        params.put("more", shared.stream().map(item -> item.fullMark().subtract(before.item(item.code()).orElseThrow().fullMark()).toPlainString()).toArray(String[]::new));
        params.put("same", shared.stream().map(item -> Boolean.toString(!anew.contains(item))).toArray(String[]::new));
        params.put("mapped", mapped.itemColumn());
        params.put("values", mapped.valueColumn());
        params.put("points", mapped.pointColumn());
        params.put("added", added.stream().map(Item::code).toArray(String[]::new));
        params.put("fresh", added.stream().map(item -> item.fullMark().toPlainString()).toArray(String[]::new));
        return new Marks(by(corrected(round, db), !mapped.items().isEmpty()), params);
    }

    private static String by(boolean corrected, boolean mapped) {
        var kept = corrected ? "coalesce(k.points, p.points)" : "p.points";
        var anew = corrected ? "when k.points is null and v.points is not null then v.points " : "when v.points is not null then v.points ";
        return BY.formatted(kept, (mapped ? MAPPED : "") + (corrected ? CORRECTED : ""), mapped ? anew : "");
    }

    private static boolean corrected(UUID round, JdbcClient db) {
        return db.sql("select exists (select from appraisal_correction where round = ?)").param(round).query(Boolean.class).single();
    }

    private static boolean isMappedAnew(Item item, Item before) {
        return !Objects.equals(item.formula(), before.formula()) || !item.marks().equals(before.marks())
                || item.fullMark().compareTo(before.fullMark()) != 0 || item.least().compareTo(before.least()) != 0;
    }
}

package org.gongzhi.organization.supervision;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongzhi.organization.supervision.MatterListPage.Door;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Stage;

/**
 * One kind of matters as data: how it is listed, until when something is due, who is named on its page. The table is {@code m}, its
 * organization {@code o}.
 *
 * @param sub     what the list shows, in a sentence
 * @param advice  what to do when there is nothing
 * @param columns what a row of the list tells beside number, organization, stage and term
 * @param people  whose names the page shows: under which name, by which column
 * @param moves   finds the move of a stored name
 */
public record MatterKind<S extends Stage>(Matter matter, S[] stages, Function<String, Move<?>> moves, String sub, String advice, String columns, List<Term> terms,
        Map<String, String> people, List<Entrance> entrances) {

    private static final String LIST = """
            select m.id, m.serial, m.number, m.organization_id, o.name as organization, m.stage, %1$s,
                   %2$s as due, coalesce(%3$s, false) as late
              from %4$s m
              join organization o on o.id = m.organization_id
             where m.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
               and (:of::uuid is null or o.id = :of)
               and (:stage::text is null or m.stage = :stage)
               and (:late::boolean is null or %3$s)
               and (:name::text is null or m.number = :number or o.bigrams @> :bigrams::text[] and o.name like :name)
               and m.serial < :before
             order by m.serial desc
             limit :rows
            """;

    private static final String RECORD = """
            select m.*, o.name as organization, o.stage as organization_stage, o.competent_unit%s
              from %s m
              join organization o on o.id = m.organization_id
             where m.id = :id
               and m.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
            """;

    /** What may be begun at the list. @param permission what it takes @param icon a symbol of the office's set */
    public record Entrance(String label, String noun, String icon, String permission) {}

    String list() { return LIST.formatted(columns, Term.due(terms), Term.late(terms), matter.table()); }

    String one() { return RECORD.formatted(people.entrySet().stream().sorted(Entry.comparingByKey()).map(MatterKind::name).collect(Collectors.joining()), matter.table()); }

    List<Door> doors(Viewer viewer) {
        return entrances.stream().filter(one -> viewer.may(one.permission())).map(one -> new Door(one.label(), matter.path() + "/" + one.noun(), one.icon())).toList();
    }

    S stage(String name) {
        for (var stage : stages) if (stage.name().equals(name)) return stage;
        throw new IllegalArgumentException(matter + " has no stage " + name);
    }

    private static String name(Entry<String, String> person) { return ", (select p.name from person p where p.id = m." + person.getValue() + ") as " + person.getKey(); }
}

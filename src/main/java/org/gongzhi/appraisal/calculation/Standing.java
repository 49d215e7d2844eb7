package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.scheme.Band;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Scheme;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The results of a round by a scheme, for all subjects at once; formulas run once for each distinct input. First {@link #lay} writes what
 * each subject comes to, then {@link #query} says where that puts it: {@code subject, total, band} (counted from the worst, 1; 0: none),
 * {@code rank, reasons}. At last {@link #clear} takes away what was laid.
 *
 * <p>Nothing here hangs on what the planner thinks of a table that is mostly empty: gates are looked up in a hash, quotas and ranks are windows.
 */
final class Standing {

    /** The last results of a round as they are now, in the order of their key. */
    static final String NEWEST = """
            select distinct on (r.subject) r.subject, r.version, r.total, r.band, r.rank, r.reasons
              from appraisal_result r
             where r.round = :round
             order by r.subject desc, r.version desc""";

    /** A hundred thousand subjects in memory instead of on disk, until the transaction ends. */
    private static final String MEMORY = "set local work_mem = '64MB'";

    /** Of what was laid a moment ago the planner believes that it is little, and would look up the rest one by one. */
    private static final String ALL_AT_ONCE = "set local enable_nestloop = off";

    private static final String LAY = """
            insert into appraisal_sheet (laying, subject, marks, total, bonus, vetoed, inputs, facts)
            select :laying, g.subject, g.marks, greatest(0, g.base + least(g.bonus, :bonusCap::numeric)), g.bonus, g.vetoed, g.inputs, %s
              from (select m.subject, count(m.points) as marks,
                           coalesce(sum(m.points * i.weight)%s, 0) as base,
                           %s as bonus,
                           %s as vetoed,
                           array[%s]::numeric[] as inputs
                      from (%s) m
                      join unnest(:codes::text[], :groups::text[], :weights::numeric[], :leasts::numeric[], :bonuses::boolean[], :vetoes::bigint[])
                           i (code, grp, weight, least, bonus, veto) on i.code = m.item
                     group by m.subject) g
              join appraisal_subject s on s.round = :round and s.subject = g.subject and s.exempt_because is null""";

    /** What was laid, with the band that the total earns. Without {@code offset} the planner would judge each gate as often as it is mentioned. */
    private static final String EARNED = """
            select s.*, least(s.earned, case when s.vetoed is not null then :vetoCap::int end%s) as band0
              from (select s.*, width_bucket(s.total, :floors::numeric[]) as earned%s
                      from (%s) s
                    offset 0) s""";

    private static final String QUOTA = """
            select s.*, case when s.band%1$d = :quota%2$d::int and count(*) filter (where s.band%1$d = :quota%2$d::int) over (order by %3$s) > :limit%2$d::numeric
                             then s.band%1$d - 1 else s.band%1$d end as band%2$d
              from (%4$s) s""";

    private static final String STANDING = """
            select s.subject, s.total, s.band%1$d as band, case when s.vetoed is null then rank() over (%2$sorder by %3$s)::int end as rank,
                   case when s.band%1$d = s.earned and s.vetoed is null and s.bonus <= :bonusCap then '[]'::jsonb
                        else to_jsonb(array_remove(array[
                             case when s.vetoed is not null then jsonb_build_object('kind', 'VETO', 'label', (
                                  select string_agg(v.label, '、' order by v.n) from unnest(:vetoLabels::text[]) with ordinality v (label, n) where s.vetoed & (1::bigint << (v.n - 1)::int) > 0),
                                  'from', (:bands::text[])[s.earned], 'to', (:bands::text[])[least(s.earned, :vetoCap::int)]) end,
                             case when s.bonus > :bonusCap then jsonb_build_object('kind', 'BONUS', 'label', trim_scale(s.bonus)::text) end%4$s%5$s], null)) end as reasons
              from (%6$s) s""";

    private static final String FULL = """
            ,
            case when s.band%1$d < s.band%2$d then jsonb_build_object('kind', 'QUOTA', 'label', :full%1$d::text, 'from', (:bands::text[])[s.band%2$d], 'to', (:bands::text[])[s.band%1$d]) end""";

    private final Scheme scheme;
    private final JdbcClient db;
    private final Inputs inputs;
    private final Gates gates;
    private final UUID laying = UUID.randomUUID();
    private final Map<String, Object> params = new HashMap<>();
    private int counted;

    Standing(Scheme scheme, UUID round, JdbcClient db) {
        this.scheme = scheme;
        this.db = db;
        this.inputs = new Inputs(scheme);
        this.gates = new Gates(scheme, inputs, db);
        items(scheme.items());
        bands();
        for (int n = 0; n < inputs.columns().size(); n++) params.put("column" + n, inputs.code(n));
        params.put("round", round);
        params.put("laying", laying);
        params.put("bonusCap", scheme.bonusCap());
    }

    private void items(List<Item> items) {
        params.put("codes", items.stream().map(Item::code).toArray(String[]::new));
        params.put("groups", items.stream().map(Item::group).toArray(String[]::new));
        params.put("weights", items.stream().map(item -> scheme.group(item.group()).orElseThrow().weight().toPlainString()).toArray(String[]::new));
        params.put("leasts", items.stream().map(item -> item.least().toPlainString()).toArray(String[]::new));
        params.put("bonuses", items.stream().map(item -> Boolean.toString(item.bonus())).toArray(String[]::new));
        var vetoes = vetoes();
        params.put("vetoes", items.stream().map(item -> item.veto() ? Long.toString(1L << vetoes.indexOf(item)) : "0").toArray(String[]::new));
        params.put("vetoLabels", vetoes.stream().map(Item::label).toArray(String[]::new));
    }

    private List<Item> vetoes() { return scheme.items().stream().filter(Item::veto).toList(); }

    private void bands() {
        params.put("bands", scheme.bands().stream().map(Band::code).toArray(String[]::new));
        params.put("floors", scheme.bands().stream().map(band -> band.floor().toPlainString()).toArray(String[]::new));
        params.put("vetoCap", scheme.bandIndex(scheme.vetoBand()));
    }

    /** Lays the round out and judges its gates. @return how many subjects are counted */
    int lay(Marks marks) {
        db.sql(MEMORY).update();
        db.sql(ALL_AT_ONCE).update();
        counted = db.sql(layingOf(marks)).params(params).params(marks.params()).update();
        gates.judge(laying);
        return counted;
    }

    /** A million marks are not asked whether they are a bonus or a veto where the scheme has neither. */
    private String layingOf(Marks marks) {
        var bonus = scheme.items().stream().anyMatch(Item::bonus);
        return LAY.formatted(inputs.readsFacts() ? "s.facts" : "null::jsonb", bonus ? " filter (where not i.bonus)" : "",
                bonus ? "coalesce(sum(m.points * i.weight) filter (where i.bonus), 0)" : "0::numeric",
                vetoes().isEmpty() ? "null::bigint" : "bit_or(i.veto) filter (where i.veto > 0 and m.points <= i.least)", inputs.sums(), marks.query());
    }

    /** How many points those who are counted have. */
    long marks() { return db.sql("select coalesce(sum(marks), 0) from appraisal_sheet where laying = ?").param(laying).query(Long.class).single(); }

    /** Where everybody stands, to be used with {@link #params}. */
    String query() {
        var sql = EARNED.formatted(gates.caps(), gates.columns(), inputs.laid());
        var full = new StringBuilder();
        int level = 0;
        for (var band : quotas()) {
            params.put("quota" + ++level, scheme.bandIndex(band.code()));
            params.put("limit" + level, band.quotaPercent().multiply(BigDecimal.valueOf(counted)).divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR));
            params.put("full" + level, band.label());
            sql = QUOTA.formatted(level - 1, level, inputs.order(), sql);
            full.append(FULL.formatted(level, level - 1));
        }
        return STANDING.formatted(level, vetoes().isEmpty() ? "" : "partition by s.vetoed is null ", inputs.order(), gates.reasons(), full, sql);
    }

    /** The best band first: what it does not hold is in the next one when its turn comes. */
    private List<Band> quotas() {
        var quotas = new ArrayList<Band>();
        for (var band : scheme.bands()) if (band.quotaPercent() != null) quotas.add(0, band);
        return quotas;
    }

    Map<String, Object> params() {
        var all = new HashMap<>(params);
        all.putAll(gates.params());
        return all;
    }

    void clear() {
        db.sql("delete from appraisal_sheet where laying = ?").param(laying).update();
        db.sql("set local enable_nestloop = on").update();
    }
}

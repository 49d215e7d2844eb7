package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.scheme.Band;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Scheme;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lays out the results of a round by a scheme in a table of the transaction, {@code standing}: subject, total, band (counted from the
 * worst, 1; 0: none), rank, reasons. Everything is done for all subjects at once; formulas run once for each distinct input.
 */
final class Standing {

    private static final String DROP = "drop table if exists pg_temp.sheet, pg_temp.standing";

    /** A hundred thousand subjects in memory instead of on disk, until the transaction ends. */
    private static final String MEMORY = "set local work_mem = '64MB'";

    private static final String SHEET = """
            create temporary table sheet on commit drop as
            select g.*, s.facts
              from (select m.subject, count(m.points) as marks,
                           coalesce(sum(m.points * i.weight) filter (where not i.bonus), 0) as base,
                           coalesce(sum(m.points * i.weight) filter (where i.bonus), 0) as bonus,
                           bit_or(i.veto) filter (where m.points <= i.least and i.veto > 0) as vetoed%s
                      from (%s) m
                      join unnest(:codes::text[], :groups::text[], :weights::numeric[], :leasts::numeric[], :bonuses::boolean[], :vetoes::bigint[])
                           i (code, grp, weight, least, bonus, veto) on i.code = m.item
                     group by m.subject) g
              join appraisal_subject s on s.round = :round and s.subject = g.subject and s.exempt_because is null""";

    private static final String STANDING = """
            create temporary table standing on commit drop as
            select s.*, case when s.vetoed is null then rank() over (partition by s.vetoed is null order by %s)::int end as rank,
                   least(s.earned, s.cap) as band,
                   case when s.cap >= s.earned and s.vetoed is null and s.bonus <= :bonusCap then '[]'::jsonb
                        else to_jsonb(array_remove(array[
                             case when s.vetoed is not null then jsonb_build_object('kind', 'VETO', 'label', (select string_agg(v.label, '、' order by v.n) from unnest(:vetoLabels::text[]) with ordinality v (label, n) where s.vetoed & (1::bigint << (v.n - 1)::int) > 0), 'from', (:bands::text[])[s.earned], 'to', (:bands::text[])[least(s.earned, :vetoCap::int)]) end,
                             case when s.bonus > :bonusCap then jsonb_build_object('kind', 'BONUS', 'label', trim_scale(s.bonus)::text) end%s], null)) end as reasons
              from (select s.*, width_bucket(s.total, :floors::numeric[]) as earned,
                           least(:best::int, case when s.vetoed is not null then :vetoCap::int end%s) as cap%s
                      from (select s.*, greatest(0, s.base + least(s.bonus, :bonusCap::numeric)) as total from sheet s) s%s) s""";

    private static final String QUOTA = """
            update standing t
               set band = :band - 1,
                   reasons = t.reasons || jsonb_build_array(jsonb_build_object('kind', 'QUOTA', 'label', :label, 'from', (:bands::text[])[:band], 'to', (:bands::text[])[:band - 1]))
              from (select subject, rank() over (order by %s) + count(*) over (partition by %s) - 1 as place from standing where band = :band) p
             where p.subject = t.subject
               and p.place > :limit""";

    private final Scheme scheme;
    private final UUID round;
    private final JdbcClient db;
    private final Inputs inputs;
    private final Map<String, Object> params = new HashMap<>();

    Standing(Scheme scheme, UUID round, JdbcClient db) {
        this.scheme = scheme;
        this.round = round;
        this.db = db;
        this.inputs = new Inputs(scheme);
        items(scheme.items());
        bands();
        for (int n = 0; n < inputs.columns().size(); n++) params.put("column" + n, inputs.code(n));
        params.put("round", round);
        params.put("bonusCap", scheme.bonusCap());
    }

    private void items(List<Item> items) {
        params.put("codes", items.stream().map(Item::code).toArray(String[]::new));
        params.put("groups", items.stream().map(Item::group).toArray(String[]::new));
        params.put("weights", items.stream().map(item -> scheme.group(item.group()).orElseThrow().weight().toPlainString()).toArray(String[]::new));
        params.put("leasts", items.stream().map(item -> item.least().toPlainString()).toArray(String[]::new));
        params.put("bonuses", items.stream().map(item -> Boolean.toString(item.bonus())).toArray(String[]::new));
        var vetoes = items.stream().filter(Item::veto).toList();
        params.put("vetoes", items.stream().map(item -> item.veto() ? Long.toString(1L << vetoes.indexOf(item)) : "0").toArray(String[]::new));
        params.put("vetoLabels", vetoes.stream().map(Item::label).toArray(String[]::new));
    }

    private void bands() {
        params.put("bands", scheme.bands().stream().map(Band::code).toArray(String[]::new));
        params.put("floors", scheme.bands().stream().map(band -> band.floor().toPlainString()).toArray(String[]::new));
        params.put("best", scheme.bands().size());
        params.put("vetoCap", scheme.bandIndex(scheme.vetoBand()));
    }

    /** @return how many subjects are counted */
    int lay(Marks marks) {
        db.sql(DROP).update();
        db.sql(MEMORY).update();
        db.sql(SHEET.formatted(inputs.sums(), marks.query())).params(params).params(marks.params()).update();
        int counted = db.sql("select count(*) from sheet").query(Integer.class).single();
        stand();
        for (int band = scheme.bands().size(); band > 0; band--) keepQuota(band, counted);
        return counted;
    }

    private void stand() {
        var gates = new Gates(scheme, inputs, db);
        gates.judge();
        db.sql(STANDING.formatted(inputs.order(), gates.reasons(), gates.caps(), gates.columns(), gates.joins())).params(params).params(gates.params()).update();
    }

    private void keepQuota(int index, int counted) {
        var band = scheme.bands().get(index - 1);
        if (band.quotaPercent() == null) return;
        var limit = band.quotaPercent().multiply(BigDecimal.valueOf(counted)).divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR);
        db.sql(QUOTA.formatted(inputs.order(), inputs.equals()))
                .param("band", index)
                .param("bands", params.get("bands"))
                .param("label", band.label())
                .param("limit", limit)
                .update();
    }
}

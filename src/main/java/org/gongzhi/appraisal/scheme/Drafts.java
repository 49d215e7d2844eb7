package org.gongzhi.appraisal.scheme;

import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.gongzhi.platform.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the parts of a draft. What is already there under the same code is replaced. */
@Component
class Drafts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    Drafts(JdbcClient db) {
        this.db = db;
    }

    void put(UUID scheme, Group group) {
        db.sql("""
                        insert into appraisal_group (scheme, code, label, weight, position)
                        values (:scheme, :code, :label, :weight, :position)
                        on conflict (scheme, code) do update set label = :label, weight = :weight, position = :position
                        """)
                .param("scheme", scheme)
                .param("code", group.code())
                .param("label", group.label())
                .param("weight", group.weight())
                .param("position", group.position())
                .update();
    }

    void put(UUID scheme, Item item) {
        db.sql("""
                        insert into appraisal_item (scheme, code, grp, label, full_mark, least, step, source, figure, formula, steps, evidence, bonus, veto,
                               hint, position, sample)
                        values (:scheme, :code, :grp, :label, :full, :least, :step, :source, :figure, :formula, :marks::jsonb, :evidence, :bonus, :veto,
                               :hint, :position, :sample::smallint)
                        on conflict (scheme, code) do update
                           set grp = :grp, label = :label, full_mark = :full, least = :least, step = :step, source = :source, figure = :figure,
                               formula = :formula, steps = :marks::jsonb, evidence = :evidence, bonus = :bonus, veto = :veto, hint = :hint,
                               position = :position, sample = :sample::smallint
                        """)
                .param("scheme", scheme)
                .param("code", item.code())
                .param("grp", item.group())
                .param("label", item.label())
                .param("full", item.fullMark())
                .param("least", item.least())
                .param("step", item.step())
                .param("source", item.source().name())
                .param("figure", item.figure())
                .param("formula", item.formula())
                .param("marks", JSON.writeValueAsString(item.marks()))
                .param("evidence", item.evidence())
                .param("bonus", item.bonus())
                .param("veto", item.veto())
                .param("hint", item.hint())
                .param("position", item.position())
                .param("sample", item.sample())
                .update();
    }

    void put(UUID scheme, Known fact) {
        db.sql("""
                        insert into appraisal_fact (scheme, code, label, kind)
                        values (:scheme, :code, :label, :kind)
                        on conflict (scheme, code) do update set label = :label, kind = :kind
                        """)
                .param("scheme", scheme)
                .param("code", fact.code())
                .param("label", fact.label())
                .param("kind", fact.kind().name())
                .update();
    }

    void put(UUID scheme, Band band) {
        try {
            db.sql("""
                            insert into appraisal_band (scheme, code, label, floor, quota_percent, consequence)
                            values (:scheme, :code, :label, :floor, :quota, :consequence)
                            on conflict (scheme, code) do update
                               set label = :label, floor = :floor, quota_percent = :quota, consequence = :consequence
                            """)
                    .param("scheme", scheme)
                    .param("code", band.code())
                    .param("label", band.label())
                    .param("floor", band.floor())
                    .param("quota", band.quotaPercent())
                    .param("consequence", band.consequence())
                    .update();
        } catch (DuplicateKeyException sameFloor) {
            throw new Refused("scheme.band.same-floor").at("floor");
        }
    }

    void put(UUID scheme, Gate gate) {
        db.sql("""
                        insert into appraisal_gate (scheme, position, label, condition, cap_band)
                        values (:scheme, :position, :label, :condition, :cap)
                        on conflict (scheme, position) do update set label = :label, condition = :condition, cap_band = :cap
                        """)
                .param("scheme", scheme)
                .param("position", gate.position())
                .param("label", gate.label())
                .param("condition", gate.condition())
                .param("cap", gate.capBand())
                .update();
    }

    /** Everything that a scheme says, from another one. */
    void put(UUID scheme, Scheme said) {
        said.groups().forEach(group -> put(scheme, group));
        said.items().forEach(item -> put(scheme, item));
        said.facts().forEach(fact -> put(scheme, fact));
        said.bands().forEach(band -> put(scheme, band));
        said.gates().forEach(gate -> put(scheme, gate));
    }

    void remove(UUID scheme, Part part, String code) {
        db.sql(switch (part) {
            case GROUPS -> "delete from appraisal_group where scheme = :scheme and code = :code";
            case ITEMS -> "delete from appraisal_item where scheme = :scheme and code = :code";
            case FACTS -> "delete from appraisal_fact where scheme = :scheme and code = :code";
            case BANDS -> "delete from appraisal_band where scheme = :scheme and code = :code";
            case GATES -> "delete from appraisal_gate where scheme = :scheme and position::text = :code";
        }).param("scheme", scheme).param("code", code).update();
    }
}

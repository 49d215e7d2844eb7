package org.gongzhi.appraisal.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.appraisal.Period;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads schemes whole. */
@Component
class SchemeRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    SchemeRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Scheme> of(UUID id) {
        return db.sql("select * from appraisal_scheme where id = ?").param(id).query((row, n) -> scheme(row, id)).optional();
    }

    Optional<UUID> inForce(String code, LocalDate on) {
        return db.sql("""
                        select id
                          from appraisal_scheme
                         where code = :code
                           and stage = 'ADOPTED'
                           and valid_from <= :on
                         order by valid_from desc
                         limit 1
                        """)
                .param("code", code)
                .param("on", on)
                .query(UUID.class)
                .optional();
    }

    private Scheme scheme(ResultSet row, UUID id) throws SQLException {
        var predecessor = row.getObject("predecessor", UUID.class);
        return new Scheme(new SchemeId(id), row.getString("code"), row.getInt("version"), row.getString("name"), row.getString("subject_kind"),
                Period.valueOf(row.getString("period")), row.getObject("valid_from", LocalDate.class), SchemeStage.valueOf(row.getString("stage")),
                row.getBigDecimal("full_mark"), row.getBigDecimal("bonus_cap"), row.getString("veto_band"),
                List.of((String[]) row.getArray("ties").getArray()), row.getObject("trim_from", Integer.class),
                List.of((String[]) row.getArray("offices").getArray()), row.getString("basis"), predecessor == null ? null : new SchemeId(predecessor),
                groups(id), items(id), facts(id), bands(id), gates(id));
    }

    private List<Group> groups(UUID id) {
        return db.sql("select code, label, weight, position from appraisal_group where scheme = ? order by position, code").param(id).query(Group.class).list();
    }

    private List<Item> items(UUID id) {
        return db.sql("""
                        select i.*
                          from appraisal_item i
                          join appraisal_group g on g.scheme = i.scheme and g.code = i.grp
                         where i.scheme = ?
                         order by g.position, i.position, i.code
                        """).param(id).query((row, n) -> item(row)).list();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(row.getString("code"), row.getString("grp"), row.getString("label"), row.getBigDecimal("full_mark"), row.getBigDecimal("least"),
                row.getBigDecimal("step"), Source.valueOf(row.getString("source")), row.getString("figure"), row.getString("formula"),
                List.of(JSON.readValue(row.getString("steps"), Mark[].class)), row.getBoolean("evidence"), row.getBoolean("bonus"), row.getBoolean("veto"),
                row.getString("hint"), row.getInt("position"), row.getObject("sample", Integer.class));
    }

    private List<Known> facts(UUID id) {
        return db.sql("select code, label, kind from appraisal_fact where scheme = ? order by code").param(id).query(Known.class).list();
    }

    private List<Band> bands(UUID id) {
        return db.sql("select code, label, floor, quota_percent, consequence from appraisal_band where scheme = ? order by floor")
                .param(id)
                .query(Band.class)
                .list();
    }

    private List<Gate> gates(UUID id) {
        return db.sql("select position, label, condition, cap_band from appraisal_gate where scheme = ? order by position").param(id).query(Gate.class).list();
    }
}

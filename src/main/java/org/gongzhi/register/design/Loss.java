package org.gongzhi.register.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a draft would take away from entries that are there. Nothing is: whoever no longer wants a field retires it. */
@Component
class Loss {

    private final JdbcClient db;

    Loss(JdbcClient db) {
        this.db = db;
    }

    List<Problem> of(Definition before, Definition after) {
        var found = new ArrayList<Problem>();
        before.fields().forEach(field -> after.find(field.key()).ifPresentOrElse(now -> changed(before, field, now, found), () -> gone(before, field, found)));
        for (var state : before.lifecycle().states()) if (after.findState(state.key()).isEmpty()) gone(before, state, found);
        return found;
    }

    private void gone(Definition register, Field field, List<Problem> found) {
        var entries = entriesWith(register, field);
        if (entries > 0) found.add(new Problem(1, "fields/new", "字段“" + field.label() + "”（" + field.key() + "）已有 " + entries + " 条填写，不能删去，请保留它并写 retired: true 停用。"));
    }

    private void gone(Definition register, State state, List<Problem> found) {
        var entries = count("select count(*) from register_entry where register = :register and state = :name", register, state.key());
        if (entries > 0) found.add(new Problem(1, "states/new", "还有 " + entries + " 条处在“" + state.label() + "”（" + state.key() + "），不能删去这个状态，请先把它们办到别的状态。"));
    }

    private void changed(Definition register, Field was, Field is, List<Problem> found) {
        var where = "fields/" + is.key();
        if (!was.storedAs().equals(is.storedAs()))
            found.add(new Problem(1, where, "字段“" + was.label() + "”已经启用过，类型不能由“" + was.type().label() + "”改为“" + is.type().label() + "”，请停用它，另加一个字段。"));
        for (var option : was.options().entrySet()) if (!is.options().containsKey(option.getKey())) chosen(register, was, option, where, found);
        for (var column : was.columns())
            if (is.columns().stream().noneMatch(one -> one.key().equals(column.key()) && one.storedAs().equals(column.storedAs())) && entriesWith(register, was) > 0)
                found.add(new Problem(1, where, "明细表“" + was.label() + "”的列“" + column.label() + "”已有填写，不能删去或改类型，可以另加一列。"));
    }

    private void chosen(Definition register, Field field, Map.Entry<String, String> option, String where, List<Problem> found) {
        var entries = db.sql("select count(*) from register_entry where register = :register and data -> :field @> to_jsonb(:option::text)")
                .param("register", register.key()).param("field", field.key()).param("option", option.getKey()).query(Integer.class).single();
        if (entries > 0) found.add(new Problem(1, where, "字段“" + field.label() + "”的选项“" + option.getValue() + "”（" + option.getKey() + "）有 " + entries + " 条在用，不能删去，可以改名称。"));
    }

    private int entriesWith(Definition register, Field field) { return count("select count(*) from register_entry where register = :register and jsonb_exists(data, :name)", register, field.key()); }

    private int count(String sql, Definition register, String name) { return db.sql(sql).param("register", register.key()).param("name", name).query(Integer.class).single(); }
}

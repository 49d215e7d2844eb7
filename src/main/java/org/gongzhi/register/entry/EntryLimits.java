package org.gongzhi.register.entry;

import java.util.List;
import java.util.stream.Collectors;
import org.gongzhi.platform.Refused;
import org.gongzhi.register.definition.Definition;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may stand once, or only so many times. */
@Component
class EntryLimits {

    private static final String KEY = "a_combination_stands_once";

    private final JdbcClient db;

    EntryLimits(JdbcClient db) {
        this.db = db;
    }

    /** Whoever writes where a limit holds waits for the other who does. */
    void hold(Definition definition) {
        if (definition.limit() != null) db.sql("select key from register where key = :key for update").param("key", definition.key()).query(String.class).single();
    }

    /** After something was written. @throws Refused {@code register.limit} with the words of the register */
    void check(Definition definition) {
        var limit = definition.limit();
        if (limit == null) return;
        var tooMany = db.sql("""
                        select exists (
                            select
                              from register_entry e
                             cross join lateral (select array_agg(coalesce(e.data -> p.field ->> 'id', e.data ->> p.field) order by p.n) as shared
                                                   from unnest(:per::text[]) with ordinality as p (field, n)) k
                             where e.register = :register
                               and e.state = any (:states)
                             group by k.shared
                            having count(*) > :most)
                        """)
                .param("register", definition.key())
                .param("states", limit.states().toArray(String[]::new))
                .param("per", limit.per().toArray(String[]::new))
                .param("most", limit.count())
                .query(Boolean.class)
                .single();
        if (tooMany) throw new Refused("register.limit", limit.say());
    }

    /** What the database said no to, in words. */
    static RuntimeException refusal(DuplicateKeyException twice, Definition definition) {
        if (!String.valueOf(twice.getMessage()).contains(KEY)) return twice;
        var labels = definition.unique().stream().map(fields -> labels(fields, definition)).collect(Collectors.joining("，或者"));
        return new Refused("register.unique", labels, definition.head().noun()).at(definition.unique().get(0).get(definition.unique().get(0).size() - 1));
    }

    private static String labels(List<String> fields, Definition definition) {
        return fields.stream().map(key -> "“" + definition.field(key).label() + "”").collect(Collectors.joining("和")) + (fields.size() > 1 ? "都" : "");
    }
}

package org.gongzhi.register.entry;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.register.Register;
import org.gongzhi.register.Registers;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries of all registers that the viewer reads, by number or any two characters. */
@Component
@Order(60)
class EntrySearch implements SearchSource {

    private final Registers registers;
    private final JdbcClient db;

    EntrySearch(Registers registers, JdbcClient db) {
        this.registers = registers;
        this.db = db;
    }

    @Override public String label() { return "台账记录"; }

    @Override public String permission() { return "register.read"; }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        var readable = registers.readable(viewer);
        var wide = readable.stream().filter(register -> register.definition().rights().everywhere()).toList();
        return db.sql("""
                        select e.title, e.number as sub, '/registers/' || e.register || '/' || e.id as href
                          from register_entry e
                         where e.register = any (:registers)
                           and (e.region between :from and :to and (:organization::uuid is null or e.organization_id = :organization)
                                or e.register = any (:wide) and left(e.region, 6) = :district)
                           and (e.number = upper(:asked) or e.bigrams @> :bigrams::text[] and e.sought like '%' || :asked || '%')
                         order by e.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("registers", keys(readable))
                .param("wide", keys(wide))
                .param("asked", asked)
                .param("bigrams", Bigrams.of(asked))
                .param("limit", limit)
                .query(Hit.class)
                .list();
    }

    private static String[] keys(List<Register> registers) { return registers.stream().map(Register::key).toArray(String[]::new); }
}

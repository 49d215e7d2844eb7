package org.gongzhi.platform.seal;

import org.gongzhi.platform.command.Console;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the database itself keeps the program from changing its journal. Asked of the database, not of the settings. */
@Component
class Protection implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Protection.class);

    private final JdbcClient db;

    Protection(JdbcClient db) {
        this.db = db;
    }

    boolean holds() {
        return db.sql("""
                        select bool_and(not has_table_privilege(c.oid, 'update, delete, truncate, trigger')
                                    and not has_any_column_privilege(c.oid, 'update')
                                    and not pg_has_role(c.relowner, 'member')
                                    and not (select rolsuper from pg_roles where rolname = current_user))
                          from pg_class c
                         where c.oid in ('journal'::regclass, 'journal_seal'::regclass)
                        """)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(Console.PROPERTY)) return;       // a restore begins without any table
        if (!holds()) log.warn("The role that Gongzhi works as can change the journal; docs/configuration.md, Two roles, says how to divide it.");
    }
}

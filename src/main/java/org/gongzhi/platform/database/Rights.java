package org.gongzhi.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * What the application's role may do with the tables of the schema that has just been migrated: work with all of them, but
 * only add to the journal and its seals, and only look at the list of migrations. Later tables are granted by themselves.
 */
@Component
class Rights implements Callback {

    private static final Set<String> ADD_ONLY = Set.of("journal", "journal_seal");

    /** Grants only what is missing: a grant that changes nothing would still be a write that two programs can collide in. */
    private static final String GRANT = """
            do $$
            declare
                app    text := quote_ident(current_setting('gongzhi.application'));
                here   text := quote_ident(current_schema());
                keep   text[] := string_to_array(current_setting('gongzhi.add_only'), ' ');
                thing  record;
            begin
                perform pg_advisory_xact_lock(hashtext('gongzhi rights ' || here));
                if not has_schema_privilege(current_setting('gongzhi.application'), current_schema(), 'usage') then
                    execute format('grant usage on schema %s to %s', here, app);
                end if;
                execute format('alter default privileges in schema %s grant select, insert, update, delete on tables to %s', here, app);
                execute format('alter default privileges in schema %s grant usage, select, update on sequences to %s', here, app);
                for thing in
                    select c.oid::regclass as name, c.relkind,
                           case when c.relname = 'flyway_schema_history' then 'select'
                                when c.relname = any (keep) then 'select, insert'
                                when c.relkind = 'S' then 'usage, select, update'
                                when current_setting('server_version_num')::int >= 170000 then 'select, insert, update, delete, maintain'
                                else 'select, insert, update, delete' end as may
                      from pg_class c
                     where c.relnamespace = current_schema()::regnamespace
                       and c.relkind in ('r', 'p', 'v', 'm', 'S')
                       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('i', 'e'))
                loop
                    if not (select bool_and(case when thing.relkind = 'S' then has_sequence_privilege(current_setting('gongzhi.application'), thing.name, word)
                                                 else has_table_privilege(current_setting('gongzhi.application'), thing.name, word) end)
                              from string_to_table(thing.may, ', ') as word) then
                        execute format('grant %s on %s %s to %s', thing.may, case thing.relkind when 'S' then 'sequence' else '' end, thing.name, app);
                    end if;
                    if thing.may in ('select', 'select, insert')
                       and has_table_privilege(current_setting('gongzhi.application'), thing.name, 'update, delete, truncate, trigger') then
                        execute format('revoke all on %s from %s', thing.name, app);
                        execute format('grant %s on %s to %s', thing.may, thing.name, app);
                    end if;
                end loop;
            end $$
            """;

    private final String application;

    Rights(JdbcConnectionDetails application) {
        this.application = application.getUsername();
    }

    @Override public boolean supports(Event event, Context context) { return event == Event.AFTER_MIGRATE; }

    @Override public boolean canHandleInTransaction(Event event, Context context) { return true; }

    @Override public String getCallbackName() { return "rights"; }

    @Override
    public void handle(Event event, Context context) {
        try {
            grant(context.getConnection());
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The role " + application + " cannot be given its rights: " + e.getMessage(),
                    "See docs/configuration.md, Two roles.", e);
        }
    }

    private void grant(Connection owner) throws SQLException {
        if (owner.getMetaData().getUserName().equals(application)) return;
        try (var setting = owner.prepareStatement("select set_config('gongzhi.application', ?, false), set_config('gongzhi.add_only', ?, false)");
             var statement = owner.createStatement()) {
            setting.setString(1, application);
            setting.setString(2, String.join(" ", ADD_ONLY));
            setting.execute();
            statement.execute(GRANT);
        }
    }
}

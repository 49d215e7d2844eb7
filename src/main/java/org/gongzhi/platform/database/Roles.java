package org.gongzhi.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Who is who in the server that comes along. Its superuser makes databases and roles and does nothing else. The owner
 * migrates and owns the tables. The application works with them, and can neither change what the journal says nor any table.
 */
final class Roles {

    static final String OWNER = "gongzhi_owner";
    static final String APPLICATION = "gongzhi_app";

    /** What an earlier version made as the superuser; what belongs to something else (an identity's sequence) follows it. */
    private static final String HAND_OVER = """
            do $$
            declare
                thing text;
            begin
                for thing in
                    select format('%s %s', case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, c.oid::regclass)
                      from pg_class c
                     where c.relowner = current_user::regrole
                       and c.relkind in ('r', 'p', 'v', 'm', 'S')
                       and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i', 'e'))
                     union all
                    select format('%s %s', case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, p.oid::regprocedure)
                      from pg_proc p
                     where p.proowner = current_user::regrole
                       and p.pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
                       and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
                     union all
                    select format('schema %s', n.oid::regnamespace)
                      from pg_namespace n
                     where n.nspowner = current_user::regrole
                       and n.nspname !~ '^(pg_|information_schema)'
                loop
                    execute format('alter %s owner to %I', thing, 'gongzhi_owner');
                end loop;
            end $$
            """;

    private final String owner;
    private final String application;

    private Roles(String owner, String application) {
        this.owner = owner;
        this.application = application;
    }

    static Roles in(Directory directory) throws IOException {
        return new Roles(new Secret(directory.password(OWNER)).kept(), new Secret(directory.password(APPLICATION)).kept());
    }

    static boolean areIn(Directory directory) { return Files.exists(directory.password(OWNER)) && Files.exists(directory.password(APPLICATION)); }

    String ownersPassword() { return owner; }

    String applicationsPassword() { return application; }

    /** Whether the program that runs this server has come so far. */
    boolean areMade(String url) {
        try (var connection = DriverManager.getConnection(url, APPLICATION, application)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes them, and gives them the passwords that the files say, which a copied directory may have lost. */
    void make(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (var role : List.of(OWNER, APPLICATION)) {
                try (var found = statement.executeQuery("select 1 from pg_roles where rolname = '" + role + "'")) {
                    if (!found.next()) superuser.createStatement().execute("create role " + role + " login");
                }
            }
            statement.execute("alter role " + OWNER + " password '" + owner + "'");
            statement.execute("alter role " + APPLICATION + " password '" + application + "'");
        }
    }

    /** Makes the owner the owner of what an earlier version left in this database. */
    void handOver(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(HAND_OVER);
        }
    }
}

package org.gongzhi.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.SQLException;
import java.util.List;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the program's own role may do in the database, and what it may not. */
@OfficeTest
class RolesTests {

    @Autowired JdbcClient db;
    @Autowired Owner owner;

    @Test
    void theProgramWorksAsARoleThatOwnsNothing() {
        assertThat(db.sql("select current_user").query(String.class).single()).isEqualTo(Roles.APPLICATION);
        assertThat(db.sql("select relname from pg_class where relowner = current_user::regrole").query(String.class).list()).isEmpty();
        assertThat(db.sql("select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from pg_roles where rolname = current_user").query(Boolean.class).single()).isFalse();
        assertThat(db.sql("select pg_has_role(current_user, tableowner, 'member') from pg_tables where tablename = 'journal'").query(Boolean.class).single()).isFalse();
    }

    @Test
    void theProgramCanOnlyAddToTheJournal() {
        for (var sql : List.of("update journal set note = ''", "delete from journal", "truncate journal", "alter table journal add column x text", "drop table journal",
                "alter table journal disable trigger all", "alter table journal disable trigger journal_stays", "drop trigger journal_stays on journal",
                "create trigger mine before insert on journal execute function journal_stays()", "drop function journal_stays() cascade",
                "set session_replication_role = replica", "alter table journal owner to gongzhi_app", "grant update on journal to gongzhi_app; update journal set note = ''",
                "set role gongzhi_owner", "select * from journal for update", "create table mine ()", "update flyway_schema_history set success = false",
                "alter sequence journal_id_seq restart", "alter default privileges for role gongzhi_owner grant all on tables to gongzhi_app")) {
            assertThatExceptionOfType(DataAccessException.class).as(sql).isThrownBy(() -> db.sql(sql).update())
                    .havingRootCause().satisfies(refused -> assertThat(((SQLException) refused).getSQLState()).as(sql + ": " + refused.getMessage()).isEqualTo("42501"));
        }
        assertThatNoException().isThrownBy(() -> db.sql("select count(*) from journal").query(Long.class).single());
    }

    @Test
    void notEvenTheOwnerChangesTheJournalByASlipOfTheHand() throws SQLException {
        try (var connection = owner.connect(); var statement = connection.createStatement()) {
            for (var sql : List.of("update journal set note = note", "delete from journal", "truncate journal cascade")) {
                assertThatExceptionOfType(SQLException.class).as(sql).isThrownBy(() -> statement.execute(sql)).withMessageContaining("only added to");
            }
        }
    }

    @Test
    void theProgramWorksWithEveryOtherTable() {
        assertThat(db.sql("""
                        select c.relname
                          from pg_class c
                         where c.relnamespace = current_schema()::regnamespace
                           and c.relkind in ('r', 'p')
                           and c.relname not in ('journal', 'journal_seal', 'flyway_schema_history')
                           and not (has_table_privilege(c.oid, 'select') and has_table_privilege(c.oid, 'insert')
                               and has_table_privilege(c.oid, 'update') and has_table_privilege(c.oid, 'delete'))
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void whatALaterVersionMakesIsGrantedByItself() throws SQLException {
        try (var connection = owner.connect(); var statement = connection.createStatement()) {
            statement.execute("create table of_a_later_version (id bigint generated always as identity, says text)");
            statement.execute("create sequence numbers_of_a_later_version");
            db.sql("insert into of_a_later_version (says) values ('a')").update();
            db.sql("update of_a_later_version set says = 'b'").update();
            db.sql("delete from of_a_later_version where says = 'b'").update();
            assertThat(db.sql("select nextval('numbers_of_a_later_version')").query(Long.class).single()).isOne();
            statement.execute("drop table of_a_later_version");
            statement.execute("drop sequence numbers_of_a_later_version");
        }
    }
}

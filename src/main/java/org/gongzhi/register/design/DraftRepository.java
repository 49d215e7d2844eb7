package org.gongzhi.register.design;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts, and what is in force. */
@Repository
class DraftRepository {

    private static final String DRAFT = """
            select d.register, d.yaml, d.based_on, d.changed_at, p.name as changed_by
              from register_draft d
              join person p on p.id = d.changed_by
             where d.register = :register
            """;

    private final JdbcClient db;

    DraftRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Draft> find(String register) { return db.sql(DRAFT).param("register", register).query(Draft.class).optional(); }

    /** Held until the transaction ends, so that two people change it one after the other. */
    Optional<Draft> hold(String register) { return db.sql(DRAFT + " for update of d").param("register", register).query(Draft.class).optional(); }

    boolean insert(String register, String yaml, @Nullable Integer basedOn, UUID by, Instant at) {
        return db.sql("""
                        insert into register_draft (register, yaml, based_on, begun_at, changed_by, changed_at)
                        values (:register, :yaml, :based, :at, :by, :at)
                            on conflict do nothing
                        """)
                .param("register", register)
                .param("yaml", yaml)
                .param("based", basedOn)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update() > 0;
    }

    void write(String register, String yaml, UUID by, Instant at) {
        db.sql("update register_draft set yaml = :yaml, changed_by = :by, changed_at = :at where register = :register")
                .param("register", register)
                .param("yaml", yaml)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** From now on it is compared with what is in force now. */
    void rebase(String register, int version) {
        db.sql("update register_draft set based_on = :version where register = :register").param("version", version).param("register", register).update();
    }

    void delete(String register) { db.sql("delete from register_draft where register = :register").param("register", register).update(); }

    Optional<Integer> inForce(String register) { return db.sql("select version from register where key = :register").param("register", register).query(Integer.class).optional(); }

    Optional<String> yaml(String register, int version) {
        return db.sql("select yaml from register_definition where register = :register and version = :version").param("register", register).param("version", version)
                .query(String.class).optional();
    }
}

package org.gongzhi.party.guard;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organizations that a Party organization is built by: what concerns it concerns their people. */
@Component
class Builders {

    private final JdbcClient db;

    Builders(JdbcClient db) {
        this.db = db;
    }

    List<UUID> of(UUID partyOrganization) {
        return db.sql("select organization_id from party_builder where party_organization_id = :id").param("id", partyOrganization).query(UUID.class).list();
    }
}

package org.gongzhi.party.body;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which days a Party organization was alive: whoever keeps a record of something it held says so here, in the same transaction,
 * and takes it back when the record is withdrawn. Effective coverage and paper branches are reckoned from these days. (domain.md M36)
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Activities {

    private final JdbcClient db;

    Activities(JdbcClient db) {
        this.db = db;
    }

    /** @param subject the kind of record, as the journal calls it; said twice, the later day counts */
    public void held(PartyOrganizationId id, LocalDate on, String subject, UUID record) {
        db.sql("""
                        insert into party_activity (subject, subject_id, party_organization_id, on_date) values (:subject, :record, :id, :on)
                            on conflict (subject, subject_id, party_organization_id) do update set on_date = excluded.on_date
                        """)
                .param("subject", subject)
                .param("record", record)
                .param("id", id.value())
                .param("on", on)
                .update();
    }

    public void withdrawn(String subject, UUID record) {
        db.sql("delete from party_activity where subject = :subject and subject_id = :record").param("subject", subject).param("record", record).update();
    }
}

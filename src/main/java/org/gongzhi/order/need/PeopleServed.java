package org.gongzhi.order.need;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.voice.ServedPeople;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Residents whose needs an organization served, and who left a number for the matter: they are asked how it was. */
@Component
class PeopleServed implements ServedPeople {

    private final JdbcClient db;
    private final PersonalCipher cipher;

    PeopleServed(JdbcClient db, PersonalCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    @Override public String kind() { return "ORGANIZATION"; }

    @Override
    public List<String> phones(UUID organization, LocalDate from, LocalDate to) {
        return db.sql("""
                        select n.id::text, n.contact_phone_sealed as phone
                          from need n
                          join service_order o on o.id = n.order_id
                         where o.organization_id = :organization
                           and n.served_at >= :from
                           and n.served_at < :until
                           and n.contact_phone_sealed is not null
                        """)
                .param("organization", organization)
                .param("from", Timestamp.from(from.atStartOfDay(OfficeClock.ZONE).toInstant()))
                .param("until", Timestamp.from(to.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant()))
                .query((row, n) -> cipher.open(row.getString("phone"), PersonalCipher.context("need", "contact_phone_sealed", row.getString("id"))))
                .list();
    }
}

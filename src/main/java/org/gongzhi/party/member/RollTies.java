package org.gongzhi.party.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.round.InterestSource;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever is on the roll of the branch in an organization works there, and does not score it. It is said in words that do not tell who is a member.
 * Of a joint branch nobody knows for which of its units.
 */
@Component
class RollTies implements InterestSource {

    private static final String BECAUSE = "在该组织工作";

    private final JdbcClient db;
    private final PersonalCipher cipher;

    RollTies(JdbcClient db, PersonalCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    @Override
    public List<Interest> interests(Collection<UUID> organizations, Collection<UUID> persons) {
        return db.sql("""
                        select p.organization_id as organization, m.person_id as person, :because as because
                          from party_member m
                          join party_organization p on p.id = m.party_organization_id and p.mode = 'SOLO'
                         where m.person_id = any (:persons)
                           and m.until is null
                           and p.organization_id = any (:organizations)
                        """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .param("persons", persons.toArray(UUID[]::new))
                .param("because", BECAUSE)
                .query(Interest.class)
                .list();
    }

    @Override
    public List<Named> named(Collection<UUID> organizations, Collection<String> names) {
        var found = new ArrayList<Named>();
        db.sql("""
                        select p.organization_id, m.id, m.name_sealed
                          from party_organization p
                          join party_member m on m.party_organization_id = p.id and m.until is null and m.name_sealed is not null
                         where p.organization_id = any (:organizations)
                           and p.mode = 'SOLO'
                        """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .query(row -> {
                    var name = cipher.open(row.getString("name_sealed"), MemberSecrets.at(row.getObject("id", UUID.class)));
                    if (names.contains(name)) found.add(new Named(row.getObject("organization_id", UUID.class), name, BECAUSE));
                });
        return found;
    }
}

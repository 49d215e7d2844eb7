package org.gongzhi.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.round.InterestSource;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever bears the name of an organization's legal representative or contact does not score it: rather once too often than once too little. */
@Component
class LegalRepresentatives implements InterestSource {

    private final JdbcClient db;
    private final PersonalCipher cipher;

    LegalRepresentatives(JdbcClient db, PersonalCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    @Override
    public List<Interest> interests(Collection<UUID> organizations, Collection<UUID> persons) {
        var names = new HashMap<String, List<UUID>>();
        db.sql("select id, name from person where id = any (:persons)").param("persons", persons.toArray(UUID[]::new))
                .query(row -> { names.computeIfAbsent(row.getString("name"), any -> new ArrayList<>()).add(row.getObject("id", UUID.class)); });
        var found = new ArrayList<Interest>();
        db.sql("select id, legal_representative_sealed, contact_sealed from organization where id = any (:organizations)")
                .param("organizations", organizations.toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    found.addAll(named(id, row.getString("legal_representative_sealed"), "legal_representative_sealed", "与法定代表人同名", names));
                    found.addAll(named(id, row.getString("contact_sealed"), "contact_sealed", "与联系人同名", names));
                });
        return found;
    }

    private List<Interest> named(UUID id, @Nullable String sealed, String column, String because, Map<String, List<UUID>> names) {
        if (sealed == null) return List.of();
        return names.getOrDefault(cipher.open(sealed, OrganizationSecrets.at(column, id)).strip(), List.of()).stream()
                .map(person -> new Interest(id, person, because)).toList();
    }
}

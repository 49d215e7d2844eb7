package org.gongzhi.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
        var bearers = new HashMap<String, List<UUID>>();
        db.sql("select id, name from person where id = any (:persons)").param("persons", persons.toArray(UUID[]::new))
                .query(row -> { bearers.computeIfAbsent(row.getString("name"), any -> new ArrayList<>()).add(row.getObject("id", UUID.class)); });
        return named(organizations, bearers.keySet()).stream()
                .flatMap(tie -> bearers.get(tie.name()).stream().map(person -> new Interest(tie.organization(), person, tie.because()))).toList();
    }

    @Override
    public List<Named> named(Collection<UUID> organizations, Collection<String> names) {
        var found = new ArrayList<Named>();
        db.sql("select id, legal_representative_sealed, contact_sealed from organization where id = any (:organizations)")
                .param("organizations", organizations.toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    keep(new Named(id, open(row.getString("legal_representative_sealed"), "legal_representative_sealed", id), "与法定代表人同名"), names, found);
                    keep(new Named(id, open(row.getString("contact_sealed"), "contact_sealed", id), "与联系人同名"), names, found);
                });
        return found;
    }

    private static void keep(Named tie, Collection<String> names, List<Named> found) {
        if (names.contains(tie.name())) found.add(tie);
    }

    private String open(@Nullable String sealed, String column, UUID id) { return sealed == null ? "" : cipher.open(sealed, OrganizationSecrets.at(column, id)).strip(); }
}

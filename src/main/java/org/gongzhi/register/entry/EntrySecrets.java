package org.gongzhi.register.entry;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of entries is about persons: sealed, a row for each field; the entry itself keeps the mask. */
@Component
class EntrySecrets {

    private static final String TABLE = "register_secret";
    private static final String COLUMN = "sealed";

    private final JdbcClient db;
    private final PersonalCipher cipher;

    EntrySecrets(JdbcClient db, PersonalCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    void keep(List<Entry> entries) {
        for (var entry : entries) entry.secrets().forEach((field, plain) -> db.sql("""
                        insert into register_secret (entry_id, field, sealed) values (:entry, :field, :sealed)
                            on conflict (entry_id, field) do update set sealed = excluded.sealed
                        """)
                .param("entry", entry.id())
                .param("field", field)
                .param("sealed", cipher.seal(plain, at(entry.id(), field)))
                .update());
    }

    List<Disclosures.Field> of(UUID entry, Definition definition) {
        return db.sql("select field, sealed from register_secret where entry_id = :entry order by field").param("entry", entry)
                .query((row, n) -> new Disclosures.Field(definition.find(row.getString("field")).map(Field::label).orElse(row.getString("field")), row.getString("sealed"),
                        at(entry, row.getString("field"))))
                .list();
    }

    private static String at(UUID entry, String field) { return PersonalCipher.context(TABLE, COLUMN, entry + "/" + field); }

    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean SealedColumn registerSecrets() { return new SealedColumn(TABLE, COLUMN, "entry_id || '/' || field", Mask.NOTE, null); }
    }
}

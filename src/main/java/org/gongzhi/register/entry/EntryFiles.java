package org.gongzhi.register.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.file.FileReach;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.Registers;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.gongzhi.register.value.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of an entry, each with its field. Whoever reads the entry reads them; of what is public, everybody. */
@Component
public class EntryFiles implements FileReach {

    private record Owner(String register, String region, @Nullable UUID organization, String state, String field) {}

    private final JdbcClient db;
    private final Attachments attachments;
    private final Registers registers;

    EntryFiles(JdbcClient db, Attachments attachments, Registers registers) {
        this.db = db;
        this.attachments = attachments;
        this.registers = registers;
    }

    void store(UUID entry, List<Field> fields, Typed typed, Viewer viewer) {
        for (var field : fields) {
            var files = typed.files(field.key());
            if (field.type() == FieldType.FILES && files.stream().anyMatch(file -> !Attachments.isBlank(file))) attachments.storeAll(files, EntryId.SUBJECT, owner(entry, field.key()), viewer);
        }
    }

    /** By field. The caller has read the entry within reach. */
    public Map<String, List<Attachment>> of(UUID entry) {
        var files = new LinkedHashMap<String, List<Attachment>>();
        db.sql("select field, id from register_files where entry_id = :entry order by field").param("entry", entry)
                .query((row, n) -> Map.entry(row.getString("field"), row.getObject("id", UUID.class))).list()
                .forEach(one -> files.put(one.getKey(), attachments.of(EntryId.SUBJECT, one.getValue())));
        return files;
    }

    private UUID owner(UUID entry, String field) {
        return db.sql("""
                        insert into register_files (id, entry_id, field) values (gen_random_uuid(), :entry, :field)
                            on conflict (entry_id, field) do update set field = excluded.field
                         returning id
                        """).param("entry", entry).param("field", field).query(UUID.class).single();
    }

    @Override public String subject() { return EntryId.SUBJECT; }

    @Override
    public boolean mayRead(UUID id, Viewer viewer) {
        if (!viewer.may("register.read")) return false;
        return owners(id).stream().anyMatch(owner -> {
            try {
                var reach = registers.readable(owner.register(), viewer).reachOf(viewer);
                return owner.region().compareTo(reach.from()) >= 0 && owner.region().compareTo(reach.to()) <= 0
                        && (reach.organization() == null || reach.organization().equals(owner.organization()));
            } catch (Missing absent) {
                return false;
            }
        });
    }

    @Override
    public boolean isPublic(UUID id) {
        return owners(id).stream().anyMatch(owner -> {
            var definition = registers.named(owner.register()).definition();
            return definition.look().shown().contains(owner.state()) && definition.find(owner.field()).filter(field -> field.has(Field.Trait.PUBLIC)).isPresent();
        });
    }

    private Set<Owner> owners(UUID id) {
        return db.sql("""
                        select e.register, e.region, e.organization_id as organization, e.state, f.field
                          from register_files f
                          join register_entry e on e.id = f.entry_id
                         where f.id = :id
                        """).param("id", id).query(Owner.class).set();
    }
}

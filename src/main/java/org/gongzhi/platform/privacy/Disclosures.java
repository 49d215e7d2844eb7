package org.gongzhi.platform.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to see what is masked: with the permission {@value #PERMISSION}, a reason, once. The journal keeps who looked
 * at which fields of what and why, never what they saw; whom it concerns can read that. (个人信息保护法 arts. 44, 51)
 */
@Service
@Transactional
public class Disclosures {

    public static final String PERMISSION = "personal.reveal";

    /** @param context see {@link PersonalCipher#context} */
    public record Field(String label, @Nullable String sealed, String context) {}

    public record Shown(String label, String value) {}

    /** Somebody has looked. @param by their post and unit, not their name */
    public record Look(Instant at, String by, String fields, String reason) {}

    private final PersonalCipher cipher;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Clock clock;

    Disclosures(PersonalCipher cipher, ApplicationEventPublisher events, JdbcClient db, Clock clock) {
        this.cipher = cipher;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Opens the fields that hold something. The caller has the subject within the viewer's reach.
     *
     * @param subject as in {@link Noted}
     * @param reading the permission to read the subject at all
     * @throws AccessDeniedException without both permissions
     */
    public List<Shown> reveal(String subject, UUID id, String reading, List<Field> fields, String reason, Viewer viewer) {
        if (!viewer.may(PERMISSION) || !viewer.may(reading)) throw new AccessDeniedException(PERMISSION);
        var held = fields.stream().filter(field -> field.sealed() != null).toList();
        var labels = held.stream().map(Field::label).distinct().toList();
        events.publishEvent(new Noted(subject, id, "REVEAL", viewer.act(clock.instant(), reason.strip()), Map.of("fields", labels)));
        return open(held);
    }

    /** For the person themselves, who needs no reason. */
    public List<Shown> open(List<Field> fields) {
        return fields.stream().filter(field -> field.sealed() != null)
                .map(field -> new Shown(field.label(), cipher.open(Objects.requireNonNull(field.sealed()), field.context())))
                .toList();
    }

    /** Who looked at the masked fields of a subject, latest first. */
    public List<Look> looks(String subject, UUID id) {
        return db.sql("""
                        select j.at, j.capacity as by, j.note as reason,
                               coalesce((select string_agg(f.label, '、') from jsonb_array_elements_text(j.data -> 'fields') as f (label)), '联系方式') as fields
                          from journal j
                         where j.subject = :subject
                           and j.subject_id = :id
                           and j.move in ('REVEAL', 'DISCLOSURE')
                         order by j.at desc, j.id desc
                        """)
                .param("subject", subject)
                .param("id", id)
                .query((row, n) -> new Look(row.getTimestamp("at").toInstant(), row.getString("by"), row.getString("fields"), row.getString("reason")))
                .list();
    }
}

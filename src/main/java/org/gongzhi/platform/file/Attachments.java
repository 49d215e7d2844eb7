package org.gongzhi.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.multipart.MultipartFile;

/**
 * The door to files. A file belongs to a subject (such as {@code "order"}) and an id; who may read it, the subject's
 * {@link FileReach} says. What is wrong with a file is {@link Refused} at the form field that it came in:
 * {@code file.empty}, {@code file.too-large}, {@code file.type.unknown}, {@code file.type.unreadable},
 * {@code file.type.mismatch}, {@code file.picture.too-large}, {@code file.picture.unreadable}.
 */
@Service
@Transactional
public class Attachments {

    private final JdbcClient db;
    private final Intake intake;
    private final Vault vault;
    private final Clock clock;

    Attachments(JdbcClient db, Intake intake, Vault vault, Clock clock) {
        this.db = db;
        this.intake = intake;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param viewer null when a resident without an account adds it */
    public UUID store(MultipartFile file, String subject, UUID subjectId, @Nullable Viewer viewer) {
        try (var content = file.getInputStream()) {
            return store(FileName.of(file.getOriginalFilename()), content, subject, subjectId, viewer);
        } catch (Refused refused) {
            throw refused.at(file.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores every file that was chosen. A browser sends an empty one when none was. */
    public List<UUID> storeAll(@Nullable List<MultipartFile> files, String subject, UUID subjectId, @Nullable Viewer viewer) {
        if (files == null) return List.of();
        return files.stream().filter(file -> !isBlank(file)).map(file -> store(file, subject, subjectId, viewer)).toList();
    }

    public static boolean isBlank(@Nullable MultipartFile file) {
        return file == null || file.isEmpty() && FileName.of(file.getOriginalFilename()).isEmpty();
    }

    /** For files that the program made or brings along. */
    public UUID store(String name, InputStream content, String subject, UUID subjectId, @Nullable Viewer viewer) {
        try {
            var kept = intake.take(name, content);
            return insert(name, kept, subject, subjectId, viewer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a subject, in the order in which they were added. The caller has read the subject within reach. */
    @Transactional(readOnly = true)
    public List<Attachment> of(String subject, UUID subjectId) {
        return db.sql("""
                        select *
                          from attachment
                         where subject = :subject
                           and subject_id = :id
                         order by serial
                        """)
                .param("subject", subject)
                .param("id", subjectId)
                .query(Attachments::attachment)
                .list();
    }

    /** The content as kept, for whoever works on it, such as an import. */
    @Transactional(readOnly = true)
    public InputStream open(UUID id) {
        try {
            return Files.newInputStream(vault.content(found(id).orElseThrow(Missing::new).file().sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away all files of a subject; their contents go when the transaction is done, unless another subject has the same. */
    public void removeAll(String subject, UUID subjectId) {
        var hashes = db.sql("delete from attachment where subject = :subject and subject_id = :id returning sha256")
                .param("subject", subject)
                .param("id", subjectId)
                .query(String.class)
                .list();
        if (hashes.isEmpty()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override public void afterCommit() { hashes.forEach(Attachments.this::forget); }
        });
    }

    private void forget(String sha256) {
        if (!db.sql("select exists (select from attachment where sha256 = ?)").param(sha256).query(Boolean.class).single()) vault.forget(sha256);
    }

    Path content(Attachment file) { return vault.content(file.sha256()); }

    Path thumbnail(Attachment file) { return vault.thumbnail(file.sha256()); }

    record Found(String subject, UUID subjectId, Attachment file) {}

    Optional<Found> found(UUID id) {
        return db.sql("select * from attachment where id = :id")
                .param("id", id)
                .query((row, n) -> new Found(row.getString("subject"), row.getObject("subject_id", UUID.class), attachment(row, n)))
                .optional();
    }

    private UUID insert(String name, Intake.Kept kept, String subject, UUID subjectId, @Nullable Viewer viewer) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into attachment (id, subject, subject_id, name, type, size, sha256, perceptual_hash, person_id, at)
                        values (:id, :subject, :subjectId, :name, :type, :size, :sha256, :hash, :person, :at)
                        """)
                .param("id", id)
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("name", name)
                .param("type", kept.type())
                .param("size", kept.size())
                .param("sha256", kept.sha256())
                .param("hash", kept.perceptualHash())
                .param("person", viewer == null ? null : viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private static Attachment attachment(ResultSet row, int n) throws SQLException {
        return new Attachment(row.getObject("id", UUID.class), row.getString("name"), row.getString("type"), row.getLong("size"),
                row.getString("sha256"), row.getString("perceptual_hash"), row.getTimestamp("at").toInstant());
    }
}

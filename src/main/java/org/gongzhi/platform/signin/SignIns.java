package org.gongzhi.platform.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to sign-in sheets: whoever comes signs in on their own phone behind a QR code. It keeps what they are called, sealed, and
 * a keyed hash of that with the last four digits of their number, no number. (domain.md C7)
 */
@Service
@Transactional
public class SignIns {

    private static final Duration OPEN_FOR = Duration.ofHours(12);
    private static final int LARGEST = 5_000;

    private record Of(UUID id, String subject, UUID subjectId) {}

    private final JdbcClient db;
    private final ObjectProvider<SignInSubject> subjects;
    private final PersonalCipher cipher;
    private final Clock clock;

    SignIns(JdbcClient db, ObjectProvider<SignInSubject> subjects, PersonalCipher cipher, Clock clock) {
        this.db = db;
        this.subjects = subjects;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * A new sheet; it closes by itself after half a day. The caller has its subject within the viewer's reach.
     *
     * @param kind as {@link SignInSubject#kind}
     * @param href where staff see it
     */
    public UUID open(String kind, UUID subject, String title, String href, Viewer viewer) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        db.sql("""
                        insert into sign_in_sheet (id, subject, subject_id, href, title, secret, opened_by, opened_at, closes_at)
                        values (:id, :kind, :subject, :href, :title, :secret, :by, :at, :closes)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("subject", subject)
                .param("href", href)
                .param("title", title.strip())
                .param("secret", Secret.fresh())
                .param("by", viewer.id())
                .param("at", Timestamp.from(now))
                .param("closes", Timestamp.from(now.plus(OPEN_FOR)))
                .update();
        return id;
    }

    /**
     * Somebody has come.
     *
     * @param tail the last four digits of a phone number
     * @throws Refused {@code service.sign-in.twice}, {@code service.sign-in.closed}, and what the subject refuses
     */
    public void sign(String secret, String name, String tail) {
        var sheet = db.sql("select id, subject, subject_id from sign_in_sheet where secret = ?").param(secret).query(Of.class).optional().orElseThrow(Missing::new);
        var hash = cipher.index(secret + name.strip() + tail);
        var called = Hidden.of(name, Mask.NAME, cipher, "sign_in", "name_sealed", sheet.id() + "/" + hash);
        try {
            if (insert(sheet.id(), hash, called) == 0) throw new Refused("service.sign-in.closed");
        } catch (DuplicateKeyException signed) {
            throw new Refused("service.sign-in.twice");
        }
        of(sheet.subject()).came(sheet.subjectId(), name.strip());
    }

    /** What whoever scanned the code sees. */
    @Transactional(readOnly = true)
    public SignInPage page(String secret, boolean signed) {
        return db.sql("select subject, subject_id, title, closes_at from sign_in_sheet where secret = ?")
                .param(secret)
                .query((row, n) -> page(secret, row.getString("title"), of(row.getString("subject")), row.getObject("subject_id", UUID.class),
                        signed || row.getTimestamp("closes_at").toInstant().isAfter(clock.instant()), signed))
                .optional()
                .orElseThrow(Missing::new);
    }

    /** To hold up. @param subject what it belongs to, which the caller has within the viewer's reach */
    @Transactional(readOnly = true)
    public SignInSheet sheet(UUID subject, UUID sheet) {
        var names = db.sql("select name_masked from sign_in where sheet_id = ? and name_masked is not null order by at").param(sheet).query(String.class).list();
        return db.sql("select title, secret, closes_at from sign_in_sheet where id = :sheet and subject_id = :subject")
                .param("sheet", sheet)
                .param("subject", subject)
                .query((row, n) -> SignInSheet.of(sheet, row.getString("title"), row.getString("secret"), row.getTimestamp("closes_at").toInstant(), names))
                .optional()
                .orElseThrow(Missing::new);
    }

    private static SignInPage page(String secret, String title, SignInSubject kind, UUID id, boolean open, boolean signed) {
        var event = kind.event(id).orElseThrow(Missing::new);
        return new SignInPage(secret, title, event.what(), event.organizer(), kind.question(), kind.hint(), open, signed);
    }

    private SignInSubject of(String kind) {
        return subjects.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow(Missing::new);
    }

    private int insert(UUID sheet, String hash, Hidden called) {
        return db.sql("""
                        insert into sign_in (sheet_id, hash, name_sealed, name_masked, at)
                        select s.id, :hash, :name, :masked, :at::timestamptz
                          from sign_in_sheet s
                         where s.id = :sheet
                           and s.closes_at > :at::timestamptz
                           and (select count(*) from sign_in i where i.sheet_id = s.id) < :largest
                        """)
                .param("sheet", sheet)
                .param("hash", hash)
                .param("name", called.sealed())
                .param("masked", called.masked())
                .param("at", Timestamp.from(clock.instant()))
                .param("largest", LARGEST)
                .update();
    }
}

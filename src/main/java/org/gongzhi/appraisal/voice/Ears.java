package org.gongzhi.appraisal.voice;

import java.sql.Timestamp;
import java.util.UUID;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.envelope.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links and codes by which the public is heard. */
@Component
class Ears {

    private final JdbcClient db;

    Ears(JdbcClient db) {
        this.db = db;
    }

    /** Whether the round's scheme asks the public at all. */
    boolean listens(Round round) {
        return db.sql("select exists (select from appraisal_item where scheme = :scheme and source = 'PUBLIC')").param("scheme", round.scheme())
                .query(Boolean.class).single();
    }

    int make(Round round, UUID by, Timestamp at) {
        var subjects = db.sql("""
                        select s.subject
                          from appraisal_subject s
                         where s.round = :round
                           and s.exempt_because is null
                           and not exists (select from appraisal_voice_link l
                                            where (l.round, l.subject, l.kind) = (s.round, s.subject, 'CODE') and l.closed_at is null)
                        """).param("round", round.id()).query(UUID.class).list();
        var secrets = subjects.stream().map(any -> Secret.fresh()).toArray(String[]::new);
        return db.sql("""
                        insert into appraisal_voice_link (secret_hash, round, subject, kind, secret, made_by, made_at)
                        select encode(sha256(convert_to(l.secret, 'UTF8')), 'hex'), :round, l.subject, 'CODE', l.secret, :by, :at::timestamptz
                          from unnest(:subjects::uuid[], :secrets::text[]) as l (subject, secret)
                        """)
                .param("round", round.id()).param("by", by).param("at", at).param("subjects", subjects.toArray(UUID[]::new)).param("secrets", secrets).update();
    }

    /** @return whether the person had none for this subject yet */
    boolean link(Round round, UUID subject, String secret, String phoneIndex, UUID by, Timestamp at) {
        return db.sql("""
                        insert into appraisal_voice_link (secret_hash, round, subject, kind, phone_index, made_by, made_at)
                        values (:hash, :round, :subject, 'LINK', :phone, :by, :at)
                            on conflict do nothing
                        """)
                .param("hash", Secret.hash(secret)).param("round", round.id()).param("subject", subject).param("phone", phoneIndex).param("by", by)
                .param("at", at).update() == 1;
    }

    /** @param hold for saying something: of two at one instant the second waits. @throws Missing for every secret that opens nothing */
    Ear of(String secret, boolean hold) {
        return db.sql("""
                        select l.round, l.subject, l.kind, r.title, s.name, r.stage, l.used_at is not null as used, l.closed_at is not null as closed, l.phone_index
                          from appraisal_voice_link l
                          join appraisal_round r on r.id = l.round
                          join appraisal_subject s on (s.round, s.subject) = (l.round, l.subject)
                         where l.secret_hash = :hash
                        """ + (hold ? " for update of l" : ""))
                .param("hash", Secret.hash(secret)).query(Ear.class).optional().orElseThrow(Missing::new);
    }

    void used(String secret, Timestamp at) {
        db.sql("update appraisal_voice_link set used_at = :at where secret_hash = :hash and kind = 'LINK'").param("at", at).param("hash", Secret.hash(secret)).update();
    }

    /** Of how many other subjects of the round a device has spoken. */
    int heard(UUID round, UUID subject, String device) {
        return db.sql("select count(distinct subject) from appraisal_voice where round = :round and subject <> :subject and device_index = :device")
                .param("round", round).param("subject", subject).param("device", device).query(Integer.class).single();
    }
}

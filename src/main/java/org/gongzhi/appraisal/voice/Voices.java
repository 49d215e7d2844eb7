package org.gongzhi.appraisal.voice;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.RoundBook;
import org.gongzhi.appraisal.round.RoundSettings;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.outbox.OurAddress;
import org.gongzhi.platform.personal.HiddenPhone;
import org.gongzhi.platform.webhook.Sms;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the public's voice. A person served speaks once by a link of their own, anybody else by the code on a poster, once
 * for each device and telephone number. Neither number nor device is kept, only keyed hashes. What is unreasonable is left out of
 * the reviewed mean by somebody with a reason; in the raw one it stays. (seed 002 §3 群众评; domain.md C8)
 */
@Service
@Transactional
public class Voices {

    private final RoundBook rounds;
    private final Ears ears;
    private final ObjectProvider<ServedPeople> served;
    private final Sms sms;
    private final OurAddress address;
    private final VoiceKeys keys;
    private final RoundSettings settings;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String office;

    Voices(RoundBook rounds, Ears ears, ObjectProvider<ServedPeople> served, Sms sms, OurAddress address, VoiceKeys keys, RoundSettings settings,
            JdbcClient db, ApplicationEventPublisher events, Clock clock, @Value("${gongzhi.office:社会组织党群服务中心}") String office) {
        this.rounds = rounds;
        this.ears = ears;
        this.served = served;
        this.sms = sms;
        this.address = address;
        this.keys = keys;
        this.settings = settings;
        this.db = db;
        this.events = events;
        this.clock = clock;
        this.office = office;
    }

    /** A code for each subject that has none. @return how many are new. @throws Refused {@code appraisal.round.not-open}, {@code appraisal.voice.none} */
    public int openCodes(UUID id, Viewer viewer) {
        var round = open(id, viewer);
        if (!ears.listens(round)) throw new Refused("appraisal.voice.none");
        int made = ears.make(round, viewer.id(), now());
        noted(round, "OPEN_CODE", viewer.act(clock.instant(), ""), Map.of("codes", made));
        return made;
    }

    /** A code that went astray leads nowhere any more; a new one can be made. */
    public void closeCode(UUID id, UUID subject, Viewer viewer) {
        var round = open(id, viewer);
        var rows = db.sql("update appraisal_voice_link set closed_at = :at where round = :round and subject = :subject and kind = 'CODE' and closed_at is null")
                .param("at", now()).param("round", id).param("subject", subject).update();
        if (rows == 0) throw new Missing();
        noted(round, "CLOSE_CODE", viewer.act(clock.instant(), ""), Map.of("subject", subject));
    }

    /**
     * Sends a text with a link of their own to everybody whom the subject served in the period and who had none yet.
     *
     * @return how many
     * @throws Refused {@code appraisal.voice.gateway} without a gateway for texts or an address that the link can begin with
     */
    public int invite(UUID id, UUID subject, Viewer viewer) {
        var round = open(id, viewer);
        var name = db.sql("select name from appraisal_subject where round = :round and subject = :subject and exempt_because is null")
                .param("round", id).param("subject", subject).query(String.class).optional().orElseThrow(Missing::new);
        if (!sms.isConfigured() || address.of("/").isEmpty()) throw new Refused("appraisal.voice.gateway");
        var phones = new HashSet<String>();
        served.stream().filter(source -> source.kind().equals(round.kind()))
                .forEach(source -> source.phones(subject, round.periodFrom(), round.periodTo()).forEach(phone -> phones.add(HiddenPhone.digits(phone))));
        int sent = 0;
        for (var phone : phones) {
            var secret = Secret.fresh();
            if (!ears.link(round, subject, secret, keys.index(id, phone), viewer.id(), now())) continue;
            sms.send(phone, "【" + office + "】“" + name + "”为您提供过服务，请您评一评：" + address.of("/v/" + secret).orElseThrow() + " 链接只能用一次，请勿转发。",
                    "voice " + id + " " + subject);
            sent++;
        }
        noted(round, "INVITE_VOICES", viewer.act(clock.instant(), ""), Map.of("subject", subject, "links", sent));
        return sent;
    }

    /**
     * Somebody says how content they are.
     *
     * @throws Missing for every secret that opens nothing
     * @throws Refused {@code appraisal.voice.over}, {@code appraisal.voice.used}, {@code appraisal.voice.twice}, {@code appraisal.voice.device}, {@code appraisal.voice.level}
     */
    public void say(String secret, NewVoice said) {
        var ear = ears.of(secret, true);
        if (ear.used()) throw new Refused("appraisal.voice.used");
        if (!ear.open()) throw new Refused("appraisal.voice.over");
        if (said.level() < 1 || said.level() > 5) throw new Refused("appraisal.voice.level").at("level");
        var device = keys.index(ear.round(), "device " + said.device());
        if (ear.code() && ears.heard(ear.round(), ear.subject(), device) >= settings.voicesPerDevice()) throw new Refused("appraisal.voice.device");
        var phone = ear.code() ? said.phone() == null || said.phone().isBlank() ? null : keys.index(ear.round(), HiddenPhone.digits(said.phone())) : ear.phoneIndex();
        if (!keep(ear, said, device, phone)) throw new Refused("appraisal.voice.twice");
        ears.used(secret, now());
        events.publishEvent(new Noted("appraisal_round", ear.round(), "SAY", new Act(null, "群众", clock.instant(), ""), Map.of("subject", ear.subject(), "level", said.level())));
    }

    private boolean keep(Ear ear, NewVoice said, String device, @Nullable String phone) {
        return db.sql("""
                        insert into appraisal_voice (id, round, subject, kind, level, comment, device_index, phone_index, at)
                        values (:id, :round, :subject, :kind, :level, :comment, :device, :phone, :at)
                            on conflict do nothing
                        """)
                .param("id", UUID.randomUUID()).param("round", ear.round()).param("subject", ear.subject()).param("kind", ear.kind())
                .param("level", said.level()).param("comment", said.comment()).param("device", device).param("phone", phone, Types.VARCHAR)
                .param("at", now()).update() == 1;
    }

    /** @throws Missing when it is out of reach or excluded already; @throws Refused {@code appraisal.round.not-open} */
    public void exclude(UUID id, UUID voice, String reason, Viewer viewer) {
        var round = open(id, viewer);
        var rows = db.sql("""
                        update appraisal_voice
                           set excluded_at = :at, excluded_by = :by, excluded_because = :reason
                         where id = :voice and round = :round and excluded_at is null
                        """)
                .param("at", now()).param("by", viewer.id()).param("reason", reason.strip()).param("voice", voice).param("round", id).update();
        if (rows == 0) throw new Missing();
        noted(round, "EXCLUDE_VOICE", viewer.act(clock.instant(), reason), Map.of("voice", voice));
    }

    /** What a secret opens, for the page behind it. @throws Missing */
    @Transactional(readOnly = true)
    Ear ear(String secret) { return ears.of(secret, false); }

    private Round open(UUID id, Viewer viewer) {
        var round = rounds.run(id, viewer);
        if (round.stage() != RoundStage.OPEN) throw new Refused("appraisal.round.not-open");
        return round;
    }

    private void noted(Round round, String deed, Act act, Map<String, ?> data) {
        events.publishEvent(new Noted("appraisal_round", round.id(), deed, act, data));
    }

    private Timestamp now() { return Timestamp.from(clock.instant()); }
}

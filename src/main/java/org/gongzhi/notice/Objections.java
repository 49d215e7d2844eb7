package org.gongzhi.notice;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.envelope.Sm3;
import org.gongzhi.platform.message.Messages;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to objections against notices. Anybody may raise one while the notice runs ({@code notice.objection.over});
 * whoever published the notice does not answer it ({@code notice.objection.publisher}), nor does whoever raised it.
 */
@Service
@Transactional
public class Objections {

    private static final String CAPACITY = "群众";

    private final ObjectionRepository repository;
    private final NoticeRepository notices;
    private final Notices door;
    private final WorkingDays days;
    private final NoticeSettings settings;
    private final PersonalCipher cipher;
    private final Disclosures disclosures;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Objections(ObjectionRepository repository, NoticeRepository notices, Notices door, WorkingDays days, NoticeSettings settings, PersonalCipher cipher,
            Disclosures disclosures, Messages messages, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.notices = notices;
        this.door = door;
        this.days = days;
        this.settings = settings;
        this.cipher = cipher;
        this.disclosures = disclosures;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody without an account objects.
     *
     * @return the secret end of the link by which they read the answer
     * @throws Refused {@code notice.objection.over}
     */
    public String raise(NoticeId notice, @Nullable String name, @Nullable String phone, String text) {
        var id = UUID.randomUUID();
        var secret = Secret.fresh();
        raised(notice, id, text, new Act(null, CAPACITY, clock.instant(), ""), it -> it.by(Objector.of(id, name, phone, cipher), secret));
        return secret;
    }

    /** An organization objects in its own name. @param name as it is called @throws Refused {@code notice.objection.over}, {@code notice.objection.not-an-organization} */
    public ObjectionId raise(NoticeId notice, String name, String text, Viewer viewer) {
        var organization = viewer.reach().organization();
        if (organization == null) throw new Refused("notice.objection.not-an-organization");
        return raised(notice, UUID.randomUUID(), text, viewer.act(clock.instant(), ""), it -> it.by(organization, name));
    }

    /** @param answer public: no personal data in it */
    public void decide(ObjectionId id, boolean upheld, String answer, Viewer viewer) {
        var it = held(id, viewer);
        var notice = notices.hold(it.notice().value()).orElseThrow(Missing::new);
        if (viewer.id().equals(notice.publishedBy())) throw new Refused("notice.objection.publisher");
        repository.save(it.decide(upheld, viewer.act(clock.instant(), answer)));
        events.publishEvent(new ObjectionDecided(id, notice.id(), notice.subjectKind(), notice.subjectId(), upheld));
        if (it.organization() != null)
            messages.tellHolders("notice.object", notice.region(), it.organization(), "公示异议已答复：" + notice.title(), "/objections/" + id);
        door.answered(notice.id());
    }

    /** Whom to call, once and for a reason. */
    public List<Disclosures.Shown> disclose(ObjectionId id, String reason, Viewer viewer) {
        var it = held(id, viewer);
        return disclosures.reveal("objection", id.value(), "notice.handle", NoticeSecrets.of(id.value(), it.objector()), reason, viewer);
    }

    /** What the database knows of a private link. */
    public static String key(String secret) { return Sm3.hex(secret); }

    private ObjectionId raised(NoticeId id, UUID objection, String text, Act act, UnaryOperator<Objection> by) {
        var notice = notices.hold(id.value()).orElseThrow(Missing::new);
        if (!notice.isOpenAt(act.at())) throw new Refused("notice.objection.over");
        var due = days.deadline(act.at(), settings.answerWithinWorkingDays());
        var it = repository.save(by.apply(Objection.raise(objection, notice, text, due, act)));
        messages.tellHolders("notice.handle", notice.region(), null, "公示收到异议：" + notice.title(), "/objections/" + it.id());
        return it.id();
    }

    private Objection held(ObjectionId id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }
}

package org.gongzhi.notice;

import static org.gongzhi.notice.ObjectionMove.*;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.envelope.Sm3;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

class Objection extends AbstractAggregateRoot<Objection> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID noticeId;
    private int edition;
    private String region;
    private @Nullable UUID organizationId;
    private String organizationName;
    private @Nullable UUID personId;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY) private Objector objector = Objector.NOBODY;
    private String text;
    private @Nullable String secretHash;
    private Instant at;
    private Instant due;
    private ObjectionStage stage;
    private String answer = "";
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable Instant erasedAt;

    static Objection raise(UUID id, Notice notice, String text, Instant due, Act act) {
        var it = new Objection();
        it.id = id;
        it.noticeId = notice.id().value();
        it.edition = notice.edition();
        it.region = notice.region();
        it.organizationName = "";
        it.personId = act.by();
        it.text = text;
        it.at = act.at();
        it.due = due;
        it.stage = RAISE.to();
        it.registerEvent(new Moved("objection", id, RAISE, null, act, Map.of("edition", notice.edition())));
        return it;
    }

    Objection by(UUID organization, String name) {
        organizationId = organization;
        organizationName = name;
        return this;
    }

    Objection by(Objector who, String secret) {
        objector = who;
        secretHash = Sm3.hex(secret);
        return this;
    }

    Objection decide(boolean upheld, Act act) {
        if (act.by().equals(personId)) throw new Refused("notice.objection.own");
        var before = stage;
        var move = upheld ? UPHOLD : REJECT;
        stage = move.after(before);
        answer = act.note();
        answeredBy = act.by();
        answeredAt = act.at();
        registerEvent(new Moved("objection", id, move, before, act, Map.of()));
        return this;
    }

    ObjectionId id() { return new ObjectionId(id); }

    NoticeId notice() { return new NoticeId(noticeId); }

    Objector objector() { return objector; }

    @Nullable UUID organization() { return organizationId; }
}

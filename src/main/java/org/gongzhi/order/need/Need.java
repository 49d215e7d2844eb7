package org.gongzhi.order.need;

import static org.gongzhi.order.need.NeedMove.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

class Need extends AbstractAggregateRoot<Need> {

    static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final NeedSource source;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY) private final Asked asked;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY) private Personal personal;
    private final @Nullable UUID recordedBy;
    private String secretHash;
    private final String[] bigrams;
    private final LocalDate askedOn;
    private final Instant at;
    private NeedStage stage;
    private Instant since;
    private @Nullable UUID orderId;
    private @Nullable String answer;
    private @Nullable Instant servedAt;

    Need(UUID id, @Nullable Integer version, NeedSource source, Asked asked, Personal personal, @Nullable UUID recordedBy, String secretHash,
            String[] bigrams, LocalDate askedOn, Instant at, NeedStage stage, Instant since, @Nullable UUID orderId,
            @Nullable String answer, @Nullable Instant servedAt) {
        this.id = id;
        this.version = version;
        this.source = source;
        this.asked = asked;
        this.personal = personal;
        this.recordedBy = recordedBy;
        this.secretHash = secretHash;
        this.bigrams = bigrams;
        this.askedOn = askedOn;
        this.at = at;
        this.stage = stage;
        this.since = since;
        this.orderId = orderId;
        this.answer = answer;
        this.servedAt = servedAt;
    }

    static Need ask(UUID id, NewNeed asked, Personal personal, NeedSource source, @Nullable UUID recordedBy, String secret, Act act) {
        var need = new Need(id, null, source, Asked.of(asked), personal, recordedBy, Secret.hash(secret),
                Bigrams.of(asked.title(), asked.details()), LocalDate.ofInstant(act.at(), HERE), act.at(), SUBMIT.to(), act.at(), null, null,
                null);
        need.registerEvent(new Moved("need", need.id, SUBMIT, null, act, Map.of("source", source.name())));
        return need;
    }

    Need order(UUID order, Act act) {
        move(ORDER, act, Map.of("order", order));
        orderId = order;
        return this;
    }

    Need release(Act act) {
        move(RELEASE, act, Map.of());
        orderId = null;
        return this;
    }

    Need serve(Act act) {
        move(SERVE, act, Map.of());
        servedAt = act.at();
        return this;
    }

    Need close(Act act) {
        return move(CLOSE, act, Map.of());
    }

    Need reopen(Act act, Period within) {
        if (stage == NeedStage.CLOSED && !isReopenable(act.at(), within)) throw new Refused("need.reopen.too-late", within.getDays());
        return move(REOPEN, act, Map.of());
    }

    Need decline(Act act) {
        answer = act.note();
        return move(DECLINE, act, Map.of());
    }

    Need withdraw(Act act) {
        return move(WITHDRAW, act, Map.of());
    }

    /** A new private link; the one before opens nothing any more. */
    Need reissue(String secret, Act act) {
        secretHash = Secret.hash(secret);
        return mark(NeedMark.RECEIPT, act);
    }

    Need mark(NeedMark mark, Act act) {
        registerEvent(new Moved("need", id, mark.in(stage), stage, act, Map.of()));
        return this;
    }

    boolean isReopenable(Instant now, Period within) {
        var until = reopenableUntil(within);
        return until != null && !now.isAfter(until);
    }

    @Nullable Instant reopenableUntil(Period within) { return servedAt == null ? null : servedAt.atZone(HERE).plus(within).toInstant(); }

    NeedId id() { return new NeedId(id); }

    NeedStage stage() { return stage; }

    Asked asked() { return asked; }

    Personal personal() { return personal; }

    private Need move(NeedMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        since = act.at();
        registerEvent(new Moved("need", id, move, before, act, data));
        return this;
    }
}

package org.gongzhi.incubation.growth;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

@Table("promotion_request")
class Promotion extends AbstractAggregateRoot<Promotion> {

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final LocalDate askedOn;
    private final UUID organizationId;
    private final String region;
    private final String title;
    private final Channel channel;
    private final String body;
    private final LocalDate wantedOn;
    private final UUID askedBy;
    private PromotionStage stage = PromotionStage.ASKED;
    private @Nullable String publishedAt;

    @PersistenceCreator
    Promotion(UUID id, LocalDate askedOn, UUID organizationId, String region, String title, Channel channel, String body, LocalDate wantedOn, UUID askedBy) {
        this.id = id;
        this.askedOn = askedOn;
        this.organizationId = organizationId;
        this.region = region;
        this.title = title;
        this.channel = channel;
        this.body = body;
        this.wantedOn = wantedOn;
        this.askedBy = askedBy;
    }

    static Promotion ask(NewPromotion wanted, UUID organization, String region, Act act) {
        var promotion = new Promotion(UUID.randomUUID(), LocalDate.ofInstant(act.at(), OfficeClock.ZONE), organization, region, wanted.title().strip(),
                wanted.channel(), wanted.body().strip(), wanted.wantedOn(), act.by());
        promotion.registerEvent(new Moved(Promotions.SUBJECT, promotion.id, PromotionMove.ASK, null, act, Map.of()));
        return promotion;
    }

    /** ACCEPT, DECLINE or WITHDRAW. */
    Promotion step(PromotionMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(Promotions.SUBJECT, id, move, before, act, Map.of()));
        return this;
    }

    /** @param where the address or place at which it can be seen */
    Promotion publish(String where, Act act) {
        step(PromotionMove.PUBLISH, act);
        publishedAt = where;
        return this;
    }

    UUID id() { return id; }

    UUID organizationId() { return organizationId; }

    String region() { return region; }
}

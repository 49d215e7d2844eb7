package org.gongzhi.incubation.growth;

import static org.gongzhi.incubation.growth.DeliveryMove.DELIVER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

@Table("growth_delivery")
class Delivery extends AbstractAggregateRoot<Delivery> {

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final LocalDate deliveredOn;
    private final UUID serviceId;
    private final UUID organizationId;
    private final @Nullable UUID providerId;
    private final String region;
    private final BigDecimal hours;
    private final String summary;
    private final UUID recordedBy;
    private DeliveryStage stage = DeliveryStage.DELIVERED;

    @PersistenceCreator
    Delivery(UUID id, LocalDate deliveredOn, UUID serviceId, UUID organizationId, @Nullable UUID providerId, String region, BigDecimal hours,
            String summary, UUID recordedBy) {
        this.id = id;
        this.deliveredOn = deliveredOn;
        this.serviceId = serviceId;
        this.organizationId = organizationId;
        this.providerId = providerId;
        this.region = region;
        this.hours = hours;
        this.summary = summary;
        this.recordedBy = recordedBy;
    }

    static Delivery deliver(NewDelivery given, @Nullable UUID provider, String region, Act act) {
        var delivery = new Delivery(UUID.randomUUID(), given.on(), given.service(), given.organization(), provider, region, given.hours(),
                given.summary().strip(), act.by());
        delivery.registerEvent(new Moved(Growth.SUBJECT, delivery.id, DELIVER, null, act, Map.of("hours", given.hours())));
        return delivery;
    }

    /** CONFIRM, DISPUTE, REDO or WITHDRAW. */
    Delivery step(DeliveryMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(Growth.SUBJECT, id, move, before, act, Map.of()));
        return this;
    }

    UUID id() { return id; }

    UUID organizationId() { return organizationId; }

    @Nullable UUID providerId() { return providerId; }

    String region() { return region; }

    UUID recordedBy() { return recordedBy; }
}

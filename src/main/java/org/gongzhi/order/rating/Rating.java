package org.gongzhi.order.rating;

import static org.gongzhi.order.rating.RatingMove.*;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What one resident said about one service. What was said never changes; whether it counts may be reviewed. */
class Rating extends AbstractAggregateRoot<Rating> {

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final UUID needId;
    private final @Nullable UUID supportId;
    private final UUID orderId;
    private final UUID organizationId;
    private final String region;
    private final Channel channel;
    private final @Nullable UUID recordedBy;
    private final int level;
    private final Solved solved;
    private final String comment;
    private final Instant at;
    private @Nullable Instant followedAt;
    private @Nullable String followedNote;
    private @Nullable Instant excludedAt;
    private @Nullable UUID excludedBy;
    private @Nullable String excludedReason;

    /** By the resident's own link, or by somebody who called them back. */
    enum Channel { LINK, CALL_BACK }

    Rating(UUID id, @Nullable Integer version, UUID needId, @Nullable UUID supportId, UUID orderId, UUID organizationId, String region,
            Channel channel, @Nullable UUID recordedBy, int level, Solved solved, String comment, Instant at) {
        this.id = id;
        this.version = version;
        this.needId = needId;
        this.supportId = supportId;
        this.orderId = orderId;
        this.organizationId = organizationId;
        this.region = region;
        this.channel = channel;
        this.recordedBy = recordedBy;
        this.level = level;
        this.solved = solved;
        this.comment = comment;
        this.at = at;
    }

    static Rating give(Service service, @Nullable UUID support, NewRating said, Act act) {
        var rating = new Rating(UUID.randomUUID(), null, service.need(), support, service.order(), service.organization(), service.region(),
                act.by() == null ? Channel.LINK : Channel.CALL_BACK, act.by(), Level.of(said.level()).value(), said.solved(),
                said.comment(), act.at());
        rating.registerEvent(new Moved("rating", rating.id, RATE, null, act, Map.of("level", said.level(), "solved", said.solved().name())));
        return rating;
    }

    Rating follow(Act act) {
        move(FOLLOW, act);
        followedAt = act.at();
        followedNote = act.note();
        return this;
    }

    Rating exclude(Act act) {
        move(EXCLUDE, act);
        excludedAt = act.at();
        excludedBy = act.by();
        excludedReason = act.note();
        return this;
    }

    RatingId id() { return new RatingId(id); }

    RatingStage stage() {
        return excludedAt != null ? RatingStage.EXCLUDED : followedAt != null ? RatingStage.FOLLOWED : RatingStage.COUNTED;
    }

    private void move(RatingMove move, Act act) {
        var before = stage();
        move.after(before);
        registerEvent(new Moved("rating", id, move, before, act, Map.of()));
    }
}

package org.gongzhi.order.rating;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.need.Residents;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to ratings. Each private link rates a service once; whoever had a hand in the service rates nothing. What is not
 * solved opens the need again, what is rated low becomes a to-do of the community. (anchors: honest satisfaction)
 */
@org.springframework.stereotype.Service
@Transactional
public class Ratings {

    private final RatingRepository repository;
    private final Services services;
    private final Needs needs;
    private final RatingSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ratings(RatingRepository repository, Services services, Needs needs, RatingSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.services = services;
        this.needs = needs;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A resident rates by the private link.
     *
     * @throws Missing for every secret that opens nothing
     * @throws Refused {@code rating.nothing-served}, {@code rating.twice}, {@code rating.too-late}
     */
    public RatingId rate(String secret, NewRating said) {
        var holder = needs.holder(secret);
        return give(services.of(holder.need()), holder.support(), said, Residents.act(now(), said.comment()));
    }

    /**
     * Staff called the resident back and write down the answer.
     *
     * @throws Refused {@code rating.performer} for whoever had a hand in the service, and the codes of {@link #rate}
     */
    public RatingId rateOnBehalf(NeedId need, NewRating said, Viewer viewer) {
        if (viewer.reach().organization() != null) throw new Refused("rating.performer");
        if (!services.withinReach(need, viewer)) throw new Missing();
        var service = services.of(need);
        if (services.performed(service, viewer)) throw new Refused("rating.performer");
        return give(service, null, said, viewer.act(now(), said.comment()));
    }

    /** @param note what was found out and done about a low rating */
    public void follow(RatingId id, String note, Viewer viewer) {
        repository.save(held(id, viewer).follow(viewer.act(now(), note)));
    }

    /** Takes an unreasonable rating out of the reviewed figure; in the raw figure it stays. */
    public void exclude(RatingId id, String reason, Viewer viewer) {
        repository.save(held(id, viewer).exclude(viewer.act(now(), reason)));
    }

    private RatingId give(Service service, @Nullable UUID support, NewRating said, Act act) {
        var until = service.servedAt().atZone(ZoneId.of("Asia/Shanghai")).plus(settings.within()).toInstant();
        if (act.at().isAfter(until)) throw new Refused("rating.too-late", settings.within().getDays());
        var level = Level.of(said.level());
        var id = saved(Rating.give(service, support, said, act));
        needs.conclude(new NeedId(service.need()), said.solved() == Solved.SOLVED, act);
        if (level.value() <= Level.LOW)
            events.publishEvent(new LowRating(id, service.need(), service.order(), service.organization(), service.region(), service.title(), level));
        return id;
    }

    private RatingId saved(Rating rating) {
        try {
            return repository.save(rating).id();
        } catch (DuplicateKeyException again) {
            throw new Refused("rating.twice");
        }
    }

    private Rating held(RatingId id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Instant now() { return clock.instant(); }
}

package org.gongzhi.party.pioneer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongzhi.party.body.Activities;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.life.Branches;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what branches offer in the pioneer plan. Out of reach is {@link Missing}; a step that is not open {@code move.refused}. (domain.md M17) */
@Service("pioneerOffers")     // matching has offers, too
@Transactional
public class Offers {

    public static final String SUBJECT = "pioneer-offer";

    private final OfferRepository repository;
    private final Branches branches;
    private final Activities activities;
    private final Clock clock;

    Offers(OfferRepository repository, Branches branches, Activities activities, Clock clock) {
        this.repository = repository;
        this.branches = branches;
        this.activities = activities;
        this.clock = clock;
    }

    public UUID offer(UUID branch, PioneerArea area, Linkage linkage, String title, String content, Viewer viewer) {
        return repository.save(Offer.offer(branches.reached(branch, viewer), area, linkage, title, content, act(viewer, ""))).id();
    }

    /** @param whom who takes it up: a branch, an organization, a community */
    public void match(UUID id, String whom, Viewer viewer) { write(id, viewer, it -> it.match(whom, act(viewer, whom))); }

    public void release(UUID id, String why, Viewer viewer) { write(id, viewer, it -> it.release(act(viewer, why))); }

    /** It has been done: the branch was active on that day. @param result what came of it */
    public void complete(UUID id, String result, Viewer viewer) {
        var it = write(id, viewer, one -> one.complete(act(viewer, result)));
        activities.held(new PartyOrganizationId(it.branch()), LocalDate.now(clock), SUBJECT, id);
    }

    public void withdraw(UUID id, String why, Viewer viewer) { write(id, viewer, it -> it.withdraw(act(viewer, why))); }

    private Offer write(UUID id, Viewer viewer, UnaryOperator<Offer> verb) {
        var reach = viewer.reach();
        return repository.save(verb.apply(repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new)));
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

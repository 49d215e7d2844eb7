package org.gongzhi.party.pioneer;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.life.Branch;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** Something that a branch has and others may use. */
@Table("pioneer_offer")
class Offer extends AbstractAggregateRoot<Offer> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate offeredOn;
    private UUID branchId;
    private String region;
    private PioneerArea area;
    private Linkage linkage;
    private String title;
    private String[] bigrams;
    private String content;
    private String taker = "";
    private @Nullable LocalDate matchedOn;
    private @Nullable LocalDate doneOn;
    private String result = "";
    private OfferStage stage;

    static Offer offer(Branch branch, PioneerArea area, Linkage linkage, String title, String content, Act act) {
        var it = new Offer();
        it.id = UUID.randomUUID();
        it.offeredOn = day(act);
        it.branchId = branch.id();
        it.region = branch.region();
        it.area = area;
        it.linkage = linkage;
        it.title = title.strip();
        it.bigrams = Bigrams.of(it.title);
        it.content = content.strip();
        it.stage = OfferMove.OFFER.to();
        it.registerEvent(new Moved(Offers.SUBJECT, it.id, OfferMove.OFFER, null, act, Map.of()));
        return it;
    }

    /** @param whom a branch, an organization or a community */
    Offer match(String whom, Act act) {
        move(OfferMove.MATCH, act);
        taker = whom.strip();
        matchedOn = day(act);
        return this;
    }

    Offer release(Act act) {
        move(OfferMove.RELEASE, act);
        taker = "";
        matchedOn = null;
        return this;
    }

    Offer complete(Act act) {
        move(OfferMove.COMPLETE, act);
        result = act.note();
        doneOn = day(act);
        return this;
    }

    Offer withdraw(Act act) { return move(OfferMove.WITHDRAW, act); }

    UUID id() { return id; }

    UUID branch() { return branchId; }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private Offer move(OfferMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(Offers.SUBJECT, id, move, before, act, Map.of()));
        return this;
    }
}

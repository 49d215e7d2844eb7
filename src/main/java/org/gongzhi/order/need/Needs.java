package org.gongzhi.order.need;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The door to needs 点单. Residents come with the QR code of their community and leave with a {@link Receipt}; its private
 * link is all they need afterwards. Staff move a need within their reach, else {@link Missing}; what the lifecycle does not
 * allow is {@link Refused} with {@code move.refused}. (domain.md M71, M94)
 */
@Service
@Transactional
public class Needs {

    private final NeedRepository repository;
    private final SupportRepository supports;
    private final Neighbours neighbours;
    private final Links links;
    private final Attachments attachments;
    private final NeedSettings settings;
    private final PersonalCipher cipher;
    private final Disclosures disclosures;
    private final HolderRights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Needs(NeedRepository repository, SupportRepository supports, Neighbours neighbours, Links links, Attachments attachments,
            NeedSettings settings, PersonalCipher cipher, Disclosures disclosures, HolderRights rights, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.supports = supports;
        this.neighbours = neighbours;
        this.links = links;
        this.attachments = attachments;
        this.settings = settings;
        this.cipher = cipher;
        this.disclosures = disclosures;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /** A resident asks for something, without an account. */
    public Receipt submit(NewNeed asked) { return submit(asked, List.of()); }

    /** @throws Refused the codes of {@link Attachments} for a photo that is none */
    public Receipt submit(NewNeed asked, List<MultipartFile> photos) {
        var secret = Secret.fresh();
        var id = UUID.randomUUID();
        var personal = Personal.of(id, asked, "本人在线提交并同意", cipher);
        var receipt = issued(Need.ask(id, asked, personal, NeedSource.QR, null, secret, Residents.act(now(), "")), secret);
        attachments.storeAll(photos, "need", receipt.need().value(), null);
        return receipt;
    }

    /**
     * Staff record what somebody asks for.
     *
     * @param consent how the person concerned agreed, and to whom
     * @throws Refused {@code need.consent.missing}
     * @throws Missing when the community is out of reach
     */
    public Receipt record(NewNeed asked, NeedSource source, String consent, Viewer viewer) {
        return record(asked, source, consent, List.of(), viewer);
    }

    public Receipt record(NewNeed asked, NeedSource source, String consent, List<MultipartFile> photos, Viewer viewer) {
        var reach = viewer.reach();
        if (asked.region().compareTo(reach.from()) < 0 || asked.region().compareTo(reach.to()) > 0) throw new Missing();
        if (consent.isBlank()) throw new Refused("need.consent.missing").at("consent");
        var secret = Secret.fresh();
        var id = UUID.randomUUID();
        var receipt = issued(Need.ask(id, asked, Personal.of(id, asked, consent, cipher), source, viewer.id(), secret, viewer.act(now(), "")), secret);
        attachments.storeAll(photos, "need", receipt.need().value(), viewer);
        return receipt;
    }

    /** What is still alive in the community and reads like this, most alike first, at most three. */
    @Transactional(readOnly = true)
    public List<Near> near(String community, String title, String details) {
        return neighbours.near(community, title, details);
    }

    /**
     * A neighbour needs the same thing and gets a link of their own.
     *
     * @throws Refused {@code need.support.too-late}
     */
    public Receipt support(NeedId id, Contact contact) {
        var need = held(id);
        if (!need.stage().isAlive()) throw new Refused("need.support.too-late", need.stage().label());
        var secret = Secret.fresh();
        supports.save(Support.of(id, secret, contact, now(), cipher));
        repository.save(need.mark(NeedMark.SUPPORT, Residents.act(now(), "")));
        return receipt(id, secret);
    }

    /** A new private link for whoever lost theirs; the one before is void. */
    public Receipt reissue(NeedId id, String reason, Viewer viewer) {
        var secret = Secret.fresh();
        repository.save(held(id, viewer).reissue(secret, viewer.act(now(), reason)));
        return receipt(id, secret);
    }

    /** @throws Missing for every secret that opens nothing */
    @Transactional(readOnly = true)
    public Holder holder(String secret) {
        return links.holder(secret);
    }

    /** @param reason what the resident will read */
    public void decline(NeedId id, String reason, Viewer viewer) {
        repository.save(held(id, viewer).decline(viewer.act(now(), reason)));
    }

    /** @throws Refused {@code need.withdraw.not-yours} for a neighbour who only joined */
    public void withdraw(String secret, String reason) {
        repository.save(ofAsker(secret).withdraw(Residents.act(now(), reason)));
    }

    /**
     * Shows whom to call and where, once, and writes down who wanted to know and why.
     *
     * @throws Refused {@code need.disclose.over} for an organization whose order is over
     */
    public List<Disclosures.Shown> disclose(NeedId id, String reason, Viewer viewer) {
        var need = held(id, viewer);
        if (viewer.reach().organization() != null && need.stage() != NeedStage.ORDERED) throw new Refused("need.disclose.over");
        return disclosures.reveal("need", id.value(), "need.read", NeedSecrets.of(id.value(), need.personal(), viewer), reason, viewer);
    }

    /** What is kept of whoever holds this link, for them to read. */
    @Transactional(readOnly = true)
    public List<Disclosures.Shown> own(String secret) { return disclosures.open(rights.fields(links.holder(secret))); }

    /**
     * Clears what is kept of whoever holds this link; the matter itself goes on.
     *
     * @return what a law wants kept, and until when
     */
    public List<HolderRights.Kept> erase(String secret, String note) {
        return rights.erase(links.holder(secret), Residents.act(now(), note));
    }

    /**
     * After a rating: what is solved is done with; what is not, opens again while the window lasts.
     *
     * @return whether the need is open again
     */
    public boolean conclude(NeedId id, boolean solved, Act act) {
        var need = held(id);
        var reopen = !solved && NeedMove.REOPEN.isOpenIn(need.stage()) && need.isReopenable(act.at(), settings.reopenWithin());
        if (reopen) repository.save(need.reopen(act, settings.reopenWithin()));
        else if (NeedMove.CLOSE.isOpenIn(need.stage())) repository.save(need.close(act));
        return reopen;
    }

    /**
     * A resident says later that the matter is back.
     *
     * @throws Refused {@code need.reopen.too-late}
     */
    public void reopen(String secret, String reason) {
        var need = held(links.holder(secret).need());
        repository.save(need.reopen(Residents.act(now(), reason), settings.reopenWithin()));
    }

    /** Until when the resident can say that the matter is not solved; null when it is too late or nothing was served. */
    @Transactional(readOnly = true)
    public @Nullable Instant reopenableUntil(NeedId id) {
        return repository.findById(id.value()).map(need -> need.reopenableUntil(settings.reopenWithin())).filter(until -> !until.isBefore(now())).orElse(null);
    }

    /** Closes what was served and not rated before the window to reopen ended. @return how many */
    public int closeUnrated() {
        var before = now().atZone(Need.HERE).minus(settings.reopenWithin()).toInstant();
        var act = new Act(null, "系统", now(), "服务后 " + settings.reopenWithin().getDays() + " 天没有收到评价");
        var served = repository.holdServedBefore(before);
        served.forEach(need -> repository.save(need.close(act)));
        return served.size();
    }

    private Receipt issued(Need need, String secret) {
        var id = repository.save(need).id();
        events.publishEvent(new NeedAsked(id, need.asked().region(), need.asked().title()));
        return receipt(id, secret);
    }

    private Receipt receipt(NeedId id, String secret) {
        var receipt = new Receipt(id, repository.numberOf(id.value()), secret);
        events.publishEvent(new LinkIssued(receipt));
        return receipt;
    }

    private Need ofAsker(String secret) {
        var holder = links.holder(secret);
        if (holder.support() != null) throw new Refused("need.withdraw.not-yours");
        return held(holder.need());
    }

    private Need held(NeedId id) {
        return repository.hold(id.value()).orElseThrow(Missing::new);
    }

    private Need held(NeedId id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Instant now() { return clock.instant(); }
}

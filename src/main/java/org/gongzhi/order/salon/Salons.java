package org.gongzhi.order.salon;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.message.Messages;
import org.gongzhi.platform.privacy.Disclosures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to secretary salons 书记沙龙. A viewer moves a salon within their reach, else {@link Missing}; what the
 * lifecycle does not allow is {@link Refused} with {@code move.refused}, and once there is a resolution nothing changes
 * any more ({@code salon.over}). (domain.md M95, M96)
 */
@Service
@Transactional
public class Salons {

    private final SalonRepository repository;
    private final Table table;
    private final Messages messages;
    private final Disclosures disclosures;
    private final Clock clock;

    Salons(SalonRepository repository, Table table, Messages messages, Disclosures disclosures, Clock clock) {
        this.repository = repository;
        this.table = table;
        this.messages = messages;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code salon.plan.past}
     * @throws Missing when the community is out of reach
     */
    public SalonId plan(NewSalon plan, Viewer viewer) {
        within(plan, viewer);
        return repository.save(Salon.plan(plan, act(viewer, ""))).id();
    }

    /** @throws Refused {@code salon.plan.past} */
    public void revise(SalonId id, NewSalon plan, Viewer viewer) {
        within(plan, viewer);
        repository.save(held(id, viewer).revise(plan, act(viewer, "")));
    }

    /** Tells the organizations that are invited. @throws Refused {@code salon.convene.nobody} */
    public void convene(SalonId id, String note, Viewer viewer) {
        var salon = repository.save(held(id, viewer).convene(table.invited(id), act(viewer, note)));
        var day = salon.plan().startsAt().atZone(OfficeClock.ZONE).toLocalDate();
        tell(salon, "邀请参加书记沙龙：" + salon.plan().title() + "（" + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日）");
    }

    /**
     * @param attended those of the participants who were there
     * @throws Refused {@code salon.hold.too-early}, {@code salon.hold.nobody}
     */
    public void hold(SalonId id, String minutes, Collection<UUID> attended, Viewer viewer) {
        var salon = held(id, viewer);
        repository.save(salon.hold(minutes, table.attended(id, attended), act(viewer, "")));
    }

    /** @throws Refused {@code salon.conclude.no-option} */
    public void conclude(SalonId id, UUID option, String resolution, Viewer viewer) {
        var salon = held(id, viewer);
        if (!table.hasOption(id, option)) throw new Refused("salon.conclude.no-option").at("option");
        tell(repository.save(salon.conclude(option, resolution, act(viewer, resolution))), "沙龙形成决议：" + salon.plan().title());
    }

    public void cancel(SalonId id, String reason, Viewer viewer) {
        var salon = repository.save(held(id, viewer).cancel(act(viewer, reason)));
        tell(salon, "沙龙取消：" + salon.plan().title());
    }

    /** @throws Refused {@code salon.participant.twice} */
    public UUID invite(SalonId id, NewParticipant who, Viewer viewer) { return table.invite(open(id, viewer), who); }

    public void dismiss(SalonId id, UUID participant, Viewer viewer) { table.dismiss(open(id, viewer), participant); }

    public UUID propose(SalonId id, NewProposal option, Viewer viewer) { return table.propose(open(id, viewer), option); }

    public void withdraw(SalonId id, UUID option, Viewer viewer) { table.withdraw(open(id, viewer), option); }

    /** How many hands went up. @throws Refused {@code salon.votes.not-held}, {@code salon.votes.too-many} */
    public void count(SalonId id, UUID option, int votes, Viewer viewer) {
        var salon = held(id, viewer).open();
        if (salon.stage() != SalonStage.HELD) throw new Refused("salon.votes.not-held");
        table.count(id, option, votes);
    }

    /** Puts a need on the table. @throws Refused {@code salon.topic.unfit} when it is of another community or already there */
    public void raise(SalonId id, UUID need, Viewer viewer) { table.raise(open(id, viewer), need); }

    public void drop(SalonId id, UUID need, Viewer viewer) { table.drop(open(id, viewer), need); }

    /** Who is invited, by full name, once and for a reason: for the list at the door. */
    public List<Disclosures.Shown> disclose(SalonId id, String reason, Viewer viewer) {
        held(id, viewer);
        return disclosures.reveal("salon", id.value(), "salon.hold", table.names(id), reason, viewer);
    }

    private void tell(Salon salon, String title) {
        var href = "/salons/" + salon.id();
        table.organizations(salon.id()).forEach(one -> messages.tellHolders("salon.read", salon.plan().region(), one, title, href));
    }

    private static void within(NewSalon plan, Viewer viewer) {
        var reach = viewer.reach();
        if (plan.region().compareTo(reach.from()) < 0 || plan.region().compareTo(reach.to()) > 0) throw new Missing();
    }

    private SalonId open(SalonId id, Viewer viewer) { return held(id, viewer).open().id(); }

    private Salon held(SalonId id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

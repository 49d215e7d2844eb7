package org.gongzhi.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The door to follow-up 督办. Other modules open a case for what they found and hear of its end by {@link FollowUpClosed}.
 * A viewer moves a case within their reach, else {@link Missing}; what the lifecycle does not allow is {@link Refused} with
 * {@code move.refused}. The owner alone plans and proves ({@code followup.not-yours}); the owner never verifies
 * ({@code followup.own-work}). (domain.md M21, M22, M125)
 */
@Service
@Transactional
public class FollowUps {

    private final FollowUpRepository repository;
    private final Notes notes;
    private final Attachments attachments;
    private final Messages messages;
    private final Clock clock;

    FollowUps(FollowUpRepository repository, Notes notes, Attachments attachments, Messages messages, Clock clock) {
        this.repository = repository;
        this.notes = notes;
        this.attachments = attachments;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Opens a case and, as far as it is known, assigns and plans it.
     *
     * @throws Missing when the place is out of reach
     * @throws Refused {@code followup.owner.unfit}, {@code followup.due.past}
     */
    public FollowUpId open(NewFollowUp found, Viewer viewer) {
        var reach = viewer.reach();
        if (found.region().compareTo(reach.from()) < 0 || found.region().compareTo(reach.to()) > 0) throw new Missing();
        return open(found, viewer.act(clock.instant(), ""));
    }

    /** For programs, which answer for the place themselves. */
    public FollowUpId open(NewFollowUp found, Act act) {
        var it = FollowUp.open(found, act);
        if (found.owner() != null && found.due() != null) {
            it.assign(fit(found.owner(), found.region(), found.organization()), found.due(), act);
            if (!found.cause().isBlank() && !found.measure().isBlank()) it.plan(found.cause(), found.measure(), act);
        }
        var saved = repository.save(it);
        if (saved.owner() == null) messages.tellHolders("followup.open", saved.region(), null, "待交办：" + saved.title(), href(saved));
        else tellOwner(saved, "交办");
        return saved.id();
    }

    /** @throws Refused {@code followup.owner.unfit}, {@code followup.due.past} */
    public void assign(FollowUpId id, UUID owner, LocalDate due, String note, Viewer viewer) {
        var it = held(id, viewer);
        tellOwner(repository.save(it.assign(fit(owner, it.region(), it.organization()), due, act(viewer, note))), "交办");
    }

    public void plan(FollowUpId id, String cause, String measure, Viewer viewer) {
        repository.save(held(id, viewer).ownedBy(viewer.id()).plan(cause, measure, act(viewer, measure)));
    }

    /** @throws Refused {@code followup.due.not-later} */
    public void postpone(FollowUpId id, LocalDate due, String reason, Viewer viewer) {
        tellOwner(repository.save(held(id, viewer).postpone(due, act(viewer, reason))), "延期");
    }

    /** What was done this week. @throws Refused {@code followup.note.not-under-way} */
    public void note(FollowUpId id, String text, Viewer viewer) {
        var it = held(id, viewer).ownedBy(viewer.id());
        if (it.stage() != FollowUpStage.UNDER_WAY) throw new Refused("followup.note.not-under-way", it.stage().label());
        notes.write(id, text, act(viewer, text));
    }

    /** @param files pictures and papers that show it; the codes of {@link Attachments} for what is none */
    public void prove(FollowUpId id, String words, List<MultipartFile> files, Viewer viewer) {
        var it = held(id, viewer).ownedBy(viewer.id());
        attachments.storeAll(files, "follow-up", id.value(), viewer);
        repository.save(it.prove(words, act(viewer, words)));
        messages.tellHolders("followup.verify", it.region(), null, "待核查：" + it.title(), href(it));
    }

    public void verify(FollowUpId id, String found, Viewer viewer) { tellOwner(repository.save(held(id, viewer).verify(act(viewer, found))), "已销号"); }

    public void sendBack(FollowUpId id, String reason, Viewer viewer) { tellOwner(repository.save(held(id, viewer).sendBack(act(viewer, reason))), "退回整改"); }

    /** @param sanction what follows from it: a warning, an exit, another office */
    public void escalate(FollowUpId id, String sanction, Viewer viewer) { tellOwner(repository.save(held(id, viewer).escalate(act(viewer, sanction))), "移交处理"); }

    public void withdraw(FollowUpId id, String reason, Viewer viewer) { tellOwner(repository.save(held(id, viewer).withdraw(act(viewer, reason))), "撤销"); }

    /** For programs: what it was opened for no longer stands. A case that is over stays as it is. */
    public void withdraw(FollowUpId id, Act act) {
        var it = repository.hold(id.value()).orElseThrow(Missing::new);
        if (it.stage().isOpen()) tellOwner(repository.save(it.withdraw(act)), "撤销");
    }

    private UUID fit(UUID owner, String region, @Nullable UUID organization) {
        if (!repository.canAnswer(owner, region, organization)) throw new Refused("followup.owner.unfit").at("owner");
        return owner;
    }

    private void tellOwner(FollowUp it, String what) {
        if (it.owner() != null) messages.tell(List.of(it.owner()), "督办" + what + "：" + it.title(), href(it));
    }

    private static String href(FollowUp it) { return "/follow-ups/" + it.id(); }

    private FollowUp held(FollowUpId id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

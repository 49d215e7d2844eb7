package org.gongzhi.followup.interview;

import java.time.Clock;
import org.gongzhi.followup.interview.InterviewSignature.Side;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to interviews 约谈. Other modules invite and hear of it by {@link InterviewHeld} and {@link InterviewConcluded}. A
 * viewer moves an interview within their reach, else {@link Missing}; what the lifecycle does not allow is {@link Refused}
 * with {@code move.refused}. (domain.md M64, M66)
 */
@Service
@Transactional
public class Interviews {

    private final InterviewRepository repository;
    private final Drawings drawings;
    private final Messages messages;
    private final Clock clock;

    Interviews(InterviewRepository repository, Drawings drawings, Messages messages, Clock clock) {
        this.repository = repository;
        this.drawings = drawings;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @throws Missing when the place or the case is out of reach
     * @throws Refused {@code interview.at.past}
     */
    public InterviewId invite(NewInterview asked, Viewer viewer) {
        var reach = viewer.reach();
        if (asked.region().compareTo(reach.from()) < 0 || asked.region().compareTo(reach.to()) > 0) throw new Missing();
        if (asked.followUp() != null && !repository.reaches(asked.followUp().value(), reach.from(), reach.to())) throw new Missing();
        return invite(asked, act(viewer, ""));
    }

    /** For programs, which answer for the place themselves. */
    public InterviewId invite(NewInterview asked, Act act) {
        var it = repository.save(Interview.invite(asked, act));
        tellOrganization(it, "约谈通知：" + it.title());
        return it.id();
    }

    /** The organization says that it comes. @param attendee who will come @throws Refused {@code interview.not-an-organization} */
    public void confirm(InterviewId id, String attendee, Viewer viewer) {
        var it = held(id, viewer);
        if (!viewer.belongsTo(it.organization())) throw new Refused("interview.not-an-organization");
        tellOffice(repository.save(it.confirm(attendee, act(viewer, attendee))), "对方已确认参加约谈：" + it.title());
    }

    /** Writes down what was said. @throws Refused {@code interview.record.too-early}, {@code interview.record.signed}, {@code interview.due.past} */
    public void record(InterviewId id, Minutes written, Viewer viewer) {
        var it = repository.save(held(id, viewer).hold(written, act(viewer, written.demand())));
        tellOrganization(it, "约谈记录待签字：" + it.title());
    }

    /** Signs by name alone. @throws Refused see {@link #sign(InterviewId, String, Drawing, Viewer)} */
    public void sign(InterviewId id, String name, Viewer viewer) { sign(id, name, null, viewer); }

    /**
     * Signs for the side the viewer belongs to.
     *
     * @param name    as typed; it must be the signer's own
     * @param drawing the same by hand; null when it was only typed
     * @throws Refused {@code interview.signature.name}, {@code interview.signature.twice}, {@code interview.signature.other-side}, {@code interview.signature.not-yours}, {@code file.*}
     */
    public void sign(InterviewId id, String name, @Nullable Drawing drawing, Viewer viewer) {
        var it = held(id, viewer);
        var side = viewer.belongsTo(it.organization()) ? Side.ORGANIZATION : Side.OFFICE;
        if (!viewer.may(side == Side.OFFICE ? "interview.hold" : "interview.answer")) throw new Refused("interview.signature.not-yours");
        if (!name.strip().equals(viewer.name())) throw new Refused("interview.signature.name", viewer.name()).at("name");
        repository.save(it.sign(side, name.strip(), drawing == null ? null : drawings.keep(id, drawing, viewer), act(viewer, "")));
    }

    public void pass(InterviewId id, String found, Viewer viewer) {
        var it = repository.save(held(id, viewer).pass(act(viewer, found)));
        tellOrganization(it, "约谈整改到位：" + it.title());
    }

    /** @throws Refused {@code interview.fail.too-early} before its date has passed */
    public void fail(InterviewId id, String found, Viewer viewer) {
        var it = repository.save(held(id, viewer).fail(act(viewer, found)));
        tellOrganization(it, "约谈整改不到位：" + it.title());
    }

    public void cancel(InterviewId id, String reason, Viewer viewer) { cancelled(held(id, viewer), act(viewer, reason)); }

    /** For programs: what led to it no longer stands. An interview that is over stays as it is. */
    public void cancel(InterviewId id, Act act) {
        var it = repository.hold(id.value()).orElseThrow(Missing::new);
        if (it.stage().isOpen()) cancelled(it, act);
    }

    private void cancelled(Interview it, Act act) { tellOrganization(repository.save(it.cancel(act)), "约谈取消：" + it.title()); }

    private void tellOrganization(Interview it, String title) {
        messages.tellHolders("interview.answer", it.region(), it.organization(), title, "/interviews/" + it.id());
    }

    private void tellOffice(Interview it, String title) { messages.tellHolders("interview.hold", it.region(), null, title, "/interviews/" + it.id()); }

    private Interview held(InterviewId id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

package org.gongzhi.organization.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.organization.sync.PartyAct;
import org.gongzhi.organization.sync.PartyForms;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to council elections. The organization reports its plan and its result; the registrar confirms when the Party form is in.
 * Out of reach is {@link Missing}. (domain.md M23, M41)
 */
@Service
@Transactional
public class Elections {

    private final CouncilElectionRepository repository;
    private final Supervision supervision;
    private final PartyForms forms;
    private final Messages messages;
    private final Clock clock;

    Elections(CouncilElectionRepository repository, Supervision supervision, PartyForms forms, Messages messages, Clock clock) {
        this.repository = repository;
        this.supervision = supervision;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws Refused {@code organization.election.waiting} */
    public UUID plan(UUID organization, LocalDate on, String plan, Viewer viewer) {
        var whom = supervision.of(organization, viewer);
        var act = act(viewer, plan);
        try {
            var it = repository.save(Election.plan(organization, whom.region(), on, plan, act));
            forms.want(PartyAct.ELECTION, it.id(), organization, whom.region(), act);
            return it.id();
        } catch (DuplicateKeyException waiting) {
            throw new Refused("organization.election.waiting");
        }
    }

    /** @throws Refused {@code organization.election.quorum}, {@code organization.election.present}, {@code organization.election.future} */
    public void hold(UUID id, Held held, Viewer viewer) {
        var it = repository.save(held(id, viewer).hold(held, act(viewer, held.result())));
        messages.tellHolders("supervision.conclude", it.region(), null, "换届结果待确认", Matter.ELECTION.href(id));
    }

    /** @throws Refused {@code organization.sync.missing}, {@code organization.election.own} */
    public void conclude(UUID id, String note, Viewer viewer) {
        var it = judged(id, viewer);
        forms.check(PartyAct.ELECTION, id);
        var act = act(viewer, note);
        repository.save(it.conclude(act));
        forms.finished(PartyAct.ELECTION, id, it.organizationId(), it.region(), act);
    }

    /** @throws Refused {@code organization.election.own} */
    public void annul(UUID id, String reason, Viewer viewer) { repository.save(judged(id, viewer).annul(act(viewer, reason))); }

    private Election held(UUID id, Viewer viewer) { return supervision.held(repository.hold(id), viewer); }

    /** For whoever judges. @throws Refused {@code supervision.own-case} */
    private Election judged(UUID id, Viewer viewer) { return supervision.judged(repository.hold(id), viewer); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

package org.gongzhi.organization.enforcement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.organization.OrganizationMove;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.credit.Credits;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.organization.sync.PartyAct;
import org.gongzhi.organization.sync.PartyForms;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to enforcement cases. A decided warning or fine is a cause for the credit lists at once; a suspension or revocation moves
 * the organization when it is executed. Nothing is executed without its Party form. Out of reach is {@link Missing}. (domain.md M53, M23)
 */
@Service
@Transactional
public class Enforcements {

    private final EnforcementRepository repository;
    private final Organizations organizations;
    private final Credits credits;
    private final PartyForms forms;
    private final Supervision supervision;
    private final Messages messages;
    private final Clock clock;

    Enforcements(EnforcementRepository repository, Organizations organizations, Credits credits, PartyForms forms, Supervision supervision, Messages messages, Clock clock) {
        this.repository = repository;
        this.organizations = organizations;
        this.credits = credits;
        this.forms = forms;
        this.supervision = supervision;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param source how it was found: an inspection, a complaint, an audit */
    public UUID file(UUID organization, String cause, String source, Viewer viewer) {
        var whom = supervision.of(organization, viewer);
        var act = act(viewer, cause);
        var it = repository.save(Enforcement.file(organization, whom.region(), cause, source, act));
        forms.want(PartyAct.ENFORCEMENT, it.id(), organization, whom.region(), act);
        return it.id();
    }

    public void investigate(UUID id, String findings, Viewer viewer) { repository.save(judged(id, viewer).investigate(act(viewer, findings))); }

    /** @throws Refused {@code organization.enforcement.own}, {@code organization.enforcement.amount}, {@code organization.enforcement.no-amount}, {@code organization.enforcement.due} */
    public void decide(UUID id, Penalty penalty, @Nullable BigDecimal amount, LocalDate due, String basis, Viewer viewer) {
        var act = act(viewer, basis);
        var it = repository.save(judged(id, viewer).decide(penalty, amount, due, act));
        if (penalty == Penalty.WARNING || penalty == Penalty.FINE)
            credits.punished(it.organizationId(), it.region(), amount, repository.earlier(it.organizationId(), id), penalty.label() + "：" + basis, id, act);
        messages.tellHolders("supervision.report", it.region(), it.organizationId(), "行政处罚决定：" + penalty.label(), Matter.ENFORCEMENT.href(id));
    }

    /** @throws Refused {@code organization.sync.missing} while the Party form is not in */
    public void execute(UUID id, String outcome, Viewer viewer) {
        var it = judged(id, viewer);
        forms.check(PartyAct.ENFORCEMENT, id);
        var act = act(viewer, outcome);
        repository.save(it.execute(act));
        if (it.penalty() == Penalty.SUSPENSION && repository.stageOf(it.organizationId()).equals("REGISTERED")) organizations.step(it.organizationId(), OrganizationMove.SUSPEND, it.basis(), viewer);
        if (it.penalty() == Penalty.REVOCATION) organizations.step(it.organizationId(), OrganizationMove.REVOKE, it.basis(), viewer);
        forms.finished(PartyAct.ENFORCEMENT, id, it.organizationId(), it.region(), act);
    }

    public void drop(UUID id, String reason, Viewer viewer) { repository.save(judged(id, viewer).drop(act(viewer, reason))); }

    private Enforcement held(UUID id, Viewer viewer) { return supervision.held(repository.hold(id), viewer); }

    /** For whoever judges. @throws Refused {@code supervision.own-case} */
    private Enforcement judged(UUID id, Viewer viewer) { return supervision.judged(repository.hold(id), viewer); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

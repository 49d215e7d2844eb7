package org.gongzhi.organization.sync;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.message.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the Party forms of the registrar's acts. An act wants its form when it begins; whoever finishes the act asks
 * {@link #check} first and tells {@link #finished} afterwards. Out of reach is {@link Missing}. (domain.md M23, M41, decision 4; rule: 民政部门“五个同步”)
 */
@Service
@Transactional
public class PartyForms {

    private final PartyFormRepository repository;
    private final Supervision supervision;
    private final Rules rules;
    private final Messages messages;
    private final WorkingDays days;
    private final Clock clock;

    PartyForms(PartyFormRepository repository, Supervision supervision, Rules rules, Messages messages, WorkingDays days, Clock clock) {
        this.repository = repository;
        this.supervision = supervision;
        this.rules = rules;
        this.messages = messages;
        this.days = days;
        this.clock = clock;
    }

    /** The act has begun: the form is wanted, once. */
    public UUID want(PartyAct what, UUID subject, UUID organization, String region, Act act) {
        var there = repository.hold(what.name(), subject);
        if (there.isPresent()) return there.get().id();
        var form = repository.save(PartyForm.want(what, subject, organization, region, act));
        if (isNeeded(what)) messages.tellHolders("supervision.party", region, organization, "请填报党建表：" + what.label(), Matter.PARTY_FORM.href(form.id()));
        return form.id();
    }

    /** The act brings the form along, as an annual report does with its Party section. */
    public void bring(PartyAct what, UUID subject, UUID organization, String region, PartyEntry entry, Act act) {
        var form = repository.hold(what.name(), subject).orElseGet(() -> repository.save(PartyForm.want(what, subject, organization, region, act)));
        if (!form.isIn()) repository.save(form.fill(entry, act));
    }

    /**
     * Who was formed elsewhere brings the form along, and is handed over there.
     *
     * @throws Refused {@code organization.sync.commitment}, {@code organization.sync.members}
     */
    void enter(UUID organization, String region, PartyEntry entry, Act act) {
        repository.save(PartyForm.want(PartyAct.FORMATION, organization, organization, region, act).fill(entry, act).finished(null, act));
    }

    /** @throws Refused {@code organization.sync.commitment}, {@code organization.sync.members} */
    public void fill(UUID id, PartyEntry entry, Viewer viewer) { repository.save(held(id, viewer).fill(entry, act(viewer, entry.words()))); }

    /** @throws Refused {@code organization.sync.finished} */
    public void sendBack(UUID id, String reason, Viewer viewer) {
        var form = repository.save(held(id, viewer).sendBack(act(viewer, reason)));
        messages.tellHolders("supervision.party", form.region(), form.organizationId(), "党建表退回重填：" + form.act().label(), Matter.PARTY_FORM.href(id));
    }

    /** To the Party body that will care for the new organization. @throws Refused {@code organization.sync.not-finished}, {@code organization.sync.no-hand-over} */
    public void handOver(UUID id, String receiver, Viewer viewer) { repository.save(held(id, viewer).handOver(act(viewer, receiver))); }

    /** @throws Refused {@code organization.sync.missing} when a rule of today wants a form and it is not in */
    public void check(PartyAct what, UUID subject) {
        if (isNeeded(what) && !repository.hold(what.name(), subject).map(PartyForm::isIn).orElse(false)) throw new Refused("organization.sync.missing", what.label());
    }

    /** The act is finished; a formation is then handed over within so many working days. */
    public void finished(PartyAct what, UUID subject, UUID organization, String region, Act act) {
        var form = repository.hold(what.name(), subject).orElseGet(() -> repository.save(PartyForm.want(what, subject, organization, region, act)));
        var today = LocalDate.now(clock);
        var handOver = what == PartyAct.FORMATION && form.isIn() ? days.plus(today, rules.on(today).count(Rule.SYNC_HANDOVER_DAYS)) : null;
        repository.save(form.finished(handOver, act));
    }

    private boolean isNeeded(PartyAct what) { return rules.today().isOn(what.rule()); }

    private PartyForm held(UUID id, Viewer viewer) { return supervision.held(repository.hold(id), viewer); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

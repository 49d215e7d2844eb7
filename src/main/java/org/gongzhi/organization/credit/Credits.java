package org.gongzhi.organization.credit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the credit lists. A cause is found by the records or by people, recorded by somebody else within five working days,
 * and left by the terms of {@link CreditTerms}. Out of reach is {@link Missing}. (60号令; domain.md M50, C2)
 */
@Service
@Transactional
public class Credits {

    private final CreditRepository repository;
    private final Supervision supervision;
    private final Rules rules;
    private final Messages messages;
    private final WorkingDays days;
    private final Clock clock;

    Credits(CreditRepository repository, Supervision supervision, Rules rules, Messages messages, WorkingDays days, Clock clock) {
        this.repository = repository;
        this.supervision = supervision;
        this.rules = rules;
        this.messages = messages;
        this.days = days;
        this.clock = clock;
    }

    /** By somebody, in their reach. @throws Refused {@code organization.credit.known} while the same cause is open */
    public UUID find(NewCredit found, Viewer viewer) {
        supervision.of(found.organization(), viewer);
        return find(found, act(viewer, found.facts())).orElseThrow(() -> new Refused("organization.credit.known").at("cause"));
    }

    /** For programs, which answer for the place themselves. Empty while the same cause is open. */
    public Optional<UUID> find(NewCredit found, Act act) {
        if (repository.isOpen(found.organization(), found.cause().name(), found.source())) return Optional.empty();
        var today = LocalDate.ofInstant(act.at(), OfficeClock.ZONE);
        var it = repository.save(Credit.find(found, days.plus(today, rules.on(today).count(Rule.CREDIT_RECORD_DAYS)), act));
        messages.tellHolders("supervision.conclude", it.region(), null, "待列入" + it.onList().label() + "：" + it.cause().label(), Matter.CREDIT.href(it.id()));
        return Optional.of(it.id());
    }

    /** What decided penalties lead to, the new one included; its own day is today. @param earlier the days of earlier warnings and fines */
    public void punished(UUID organization, String region, @Nullable BigDecimal fine, List<LocalDate> earlier, String facts, UUID source, Act act) {
        var terms = terms();
        find(new NewCredit(organization, region, fine == null ? CreditCause.LIGHT_PENALTY : terms.ofFine(fine), facts, source), act);
        if (terms.isTooOften(earlier, LocalDate.now(clock))) find(new NewCredit(organization, region, CreditCause.REPEATED_PENALTIES, facts, source), act);
    }

    /** @throws Refused {@code organization.credit.own} for whoever found it */
    public void list(UUID id, String note, Viewer viewer) {
        var it = judged(id, viewer);
        repository.saveAll(new Entries(new ArrayList<>(repository.standing(it.organizationId()))).enter(it, act(viewer, note)));
        tell(it, "已列入" + it.onList().label());
    }

    public void dismiss(UUID id, String reason, Viewer viewer) { repository.save(judged(id, viewer).dismiss(act(viewer, reason))); }

    /** To leave the list, with what was put right. @throws Refused {@code organization.credit.too-early}, {@code organization.credit.report-owing} */
    public void apply(UUID id, String remedy, Viewer viewer) {
        var it = held(id, viewer);
        if (it.cause() == CreditCause.REPORT_MISSED && it.source() != null && repository.isOwed(it.source())) throw new Refused("organization.credit.report-owing");
        var until = days.plus(LocalDate.now(clock), rules.today().count(Rule.CREDIT_LEAVE_DAYS));
        repository.save(it.apply(terms(), repository.isEnded(it.organizationId()), until, act(viewer, remedy)));
    }

    public void refuse(UUID id, String reason, Viewer viewer) { tell(repository.save(judged(id, viewer).refuse(act(viewer, reason))), "移出申请未获同意"); }

    /** @throws Refused {@code organization.credit.too-early}, {@code organization.credit.apply-first}, {@code organization.credit.own-application} */
    public void leave(UUID id, String note, Viewer viewer) {
        var it = judged(id, viewer);
        tell(repository.save(it.leave(terms(), repository.isEnded(it.organizationId()), act(viewer, note))), "已移出" + it.onList().label());
    }

    private CreditTerms terms() { return new CreditTerms(rules.today()); }

    private void tell(Credit it, String title) {
        messages.tellHolders("supervision.report", it.region(), it.organizationId(), title + "：" + it.cause().label(), Matter.CREDIT.href(it.id()));
    }

    private Credit held(UUID id, Viewer viewer) { return supervision.held(repository.hold(id), viewer); }

    /** For whoever judges. @throws Refused {@code supervision.own-case} */
    private Credit judged(UUID id, Viewer viewer) { return supervision.judged(repository.hold(id), viewer); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

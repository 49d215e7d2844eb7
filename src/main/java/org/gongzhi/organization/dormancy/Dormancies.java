package org.gongzhi.organization.dormancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.OrganizationMove;
import org.gongzhi.organization.OrganizationStage;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the clean-up of dormant organizations. Liquidation, deregistration and revocation go through the register's own gate,
 * in the same breath. Out of reach is {@link Missing}. (民发〔2021〕63号; domain.md M29)
 */
@Service
@Transactional
public class Dormancies {

    private static final Map<DormancyMove, OrganizationMove> MOVES = Map.of(DormancyMove.LIQUIDATE, OrganizationMove.LIQUIDATE, DormancyMove.DEREGISTER, OrganizationMove.DEREGISTER,
            DormancyMove.REVOKE, OrganizationMove.REVOKE);

    private final DormancyRepository repository;
    private final Organizations organizations;
    private final Supervision supervision;
    private final Rules rules;
    private final WorkingDays days;
    private final Clock clock;

    Dormancies(DormancyRepository repository, Organizations organizations, Supervision supervision, Rules rules, WorkingDays days, Clock clock) {
        this.repository = repository;
        this.organizations = organizations;
        this.supervision = supervision;
        this.rules = rules;
        this.days = days;
        this.clock = clock;
    }

    /** @throws Refused {@code organization.dormancy.known}, {@code organization.dormancy.not-there} */
    public UUID identify(UUID organization, Criterion criterion, String facts, Viewer viewer) {
        var whom = supervision.of(organization, viewer);
        if (whom.stage() != OrganizationStage.REGISTERED && whom.stage() != OrganizationStage.SUSPENDED) throw new Refused("organization.dormancy.not-there");
        var today = LocalDate.now(clock);
        try {
            return repository.save(Dormancy.identify(organization, whom.region(), criterion, facts, days.plus(today, rules.on(today).count(Rule.DORMANT_CONTACT_DAYS)), act(viewer, facts))).id();
        } catch (DuplicateKeyException known) {
            throw new Refused("organization.dormancy.known");
        }
    }

    /** @param reached whether anybody answered */
    public void contact(UUID id, boolean reached, String how, Viewer viewer) { repository.save(held(id, viewer).contact(reached, act(viewer, how))); }

    /** @throws Refused {@code organization.dormancy.own} */
    public void clear(UUID id, String reason, Viewer viewer) { repository.save(judged(id, viewer).clear(act(viewer, reason))); }

    /** RECTIFY, LIQUIDATE, DEREGISTER or REVOKE. @throws Refused {@code move.refused} when the organization itself does not stand where its move begins */
    public void step(UUID id, DormancyMove move, String reason, Viewer viewer) {
        var it = repository.save(judged(id, viewer).step(move, act(viewer, reason)));
        var own = MOVES.get(move);
        if (own != null) organizations.step(it.organizationId(), own, it.criterion().label() + "：" + reason, viewer);
    }

    private Dormancy held(UUID id, Viewer viewer) { return supervision.held(repository.hold(id), viewer); }

    /** For whoever judges. @throws Refused {@code supervision.own-case} */
    private Dormancy judged(UUID id, Viewer viewer) { return supervision.judged(repository.hold(id), viewer); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

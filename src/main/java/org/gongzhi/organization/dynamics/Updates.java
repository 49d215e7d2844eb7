package org.gongzhi.organization.dynamics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.organization.OrganizationStage;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to dynamic data. What is said is compared with the register; it changes nothing there: a registered fact changes by a
 * request and its approval. (domain.md M52, M46)
 */
@Service
@Transactional
public class Updates {

    private final UpdateRepository repository;
    private final Organizations organizations;
    private final Supervision supervision;
    private final Rules rules;
    private final Messages messages;
    private final Clock clock;

    Updates(UpdateRepository repository, Organizations organizations, Supervision supervision, Rules rules, Messages messages, Clock clock) {
        this.repository = repository;
        this.organizations = organizations;
        this.supervision = supervision;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws Refused {@code organization.update.not-registered} */
    public UUID declare(UUID organization, Declared said, Viewer viewer) {
        var whom = supervision.of(organization, viewer);
        if (whom.stage() != OrganizationStage.REGISTERED) throw new Refused("organization.update.not-registered");
        var differences = Difference.between(organizations.facts(organization, viewer), said.facts());
        var today = LocalDate.now(clock);
        var it = repository.save(Update.declare(organization, whom.region(), said, differences, today.plusMonths(rules.on(today).count(Rule.UPDATE_MONTHS)), act(viewer, said.remark())));
        if (it.stage() == UpdateStage.DIFFERENT) messages.tellHolders("supervision.verify", whom.region(), null, "动态数据与登记不一致：" + whom.name(), Matter.UPDATE.href(it.id()));
        return it.id();
    }

    /** @throws Refused {@code organization.update.own} */
    public void resolve(UUID id, String resolution, Viewer viewer) {
        var it = supervision.held(repository.hold(id), viewer);
        repository.save(it.resolve(act(viewer, resolution)));
        messages.tellHolders("supervision.report", it.region(), it.organizationId(), "动态数据差异已核实", Matter.UPDATE.href(id));
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

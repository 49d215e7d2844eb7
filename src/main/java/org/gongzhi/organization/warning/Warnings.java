package org.gongzhi.organization.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
 * The door to early warnings. People raise them here, the records do by {@link WarningScan}. The warden handles, somebody else
 * closes. Out of reach is {@link Missing}. (domain.md M51)
 */
@Service
@Transactional
public class Warnings {

    private final WarningRepository repository;
    private final Supervision supervision;
    private final Rules rules;
    private final Messages messages;
    private final WorkingDays days;
    private final Clock clock;

    Warnings(WarningRepository repository, Supervision supervision, Rules rules, Messages messages, WorkingDays days, Clock clock) {
        this.repository = repository;
        this.supervision = supervision;
        this.rules = rules;
        this.messages = messages;
        this.days = days;
        this.clock = clock;
    }

    public UUID raise(UUID organization, String facts, Viewer viewer) {
        var whom = supervision.of(organization, viewer);
        var it = repository.save(Warning.raise(organization, whom.region(), Signal.PERSON, facts, act(viewer, facts)));
        messages.tellHolders("supervision.warn", whom.region(), null, "待研判风险信号：" + whom.name(), Matter.WARNING.href(it.id()));
        return it.id();
    }

    /** @throws Refused {@code organization.warning.warden} when nobody fit has that id */
    public void grade(UUID id, Level level, UUID warden, String note, Viewer viewer) {
        var it = held(id, viewer);
        if (!repository.canWatch(warden, it.region())) throw new Refused("organization.warning.warden").at("warden");
        var today = LocalDate.now(clock);
        repository.save(it.grade(level, warden, days.plus(today, rules.on(today).count(Rule.WARN_HANDLE_DAYS)), act(viewer, note)));
        messages.tell(List.of(warden), "请处置风险预警：" + about(it, viewer), Matter.WARNING.href(id));
    }

    public void dismiss(UUID id, String reason, Viewer viewer) { repository.save(held(id, viewer).dismiss(act(viewer, reason))); }

    /** @throws Refused {@code organization.warning.not-yours} */
    public void handle(UUID id, String handling, Viewer viewer) {
        var it = repository.save(held(id, viewer).handle(act(viewer, handling)));
        messages.tellHolders("supervision.warn", it.region(), null, "待核销预警：" + about(it, viewer), Matter.WARNING.href(id));
    }

    /** @throws Refused {@code organization.warning.own} */
    public void redo(UUID id, String reason, Viewer viewer) { tellWarden(repository.save(held(id, viewer).redo(act(viewer, reason))), "预警继续处置", viewer); }

    /** @throws Refused {@code organization.warning.own} */
    public void close(UUID id, String found, Viewer viewer) { tellWarden(repository.save(held(id, viewer).close(act(viewer, found))), "预警已核销", viewer); }

    private void tellWarden(Warning it, String title, Viewer viewer) {
        if (it.warden() != null) messages.tell(List.of(it.warden()), title + "：" + about(it, viewer), Matter.WARNING.href(it.id()));
    }

    private String about(Warning it, Viewer viewer) { return supervision.of(it.organizationId(), viewer).name() + "，" + it.signal().label(); }

    private Warning held(UUID id, Viewer viewer) { return supervision.held(repository.hold(id), viewer); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

package org.gongzhi.organization.inspection;

import java.time.Clock;
import java.util.UUID;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.organization.sync.PartyAct;
import org.gongzhi.organization.sync.PartyForms;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to annual checks. The organization reports, its competent unit reviews first, the registrar concludes; nobody decides
 * on a report of their own ({@code organization.inspection.own}). Out of reach is {@link Missing}. (domain.md M48, C2)
 */
@Service
@Transactional
public class Inspections {

    private final InspectionRepository repository;
    private final Supervision supervision;
    private final PartyForms forms;
    private final Messages messages;
    private final Clock clock;

    Inspections(InspectionRepository repository, Supervision supervision, PartyForms forms, Messages messages, Clock clock) {
        this.repository = repository;
        this.supervision = supervision;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws Refused {@code organization.inspection.members} */
    public void submit(UUID id, AnnualReport report, Viewer viewer) {
        var it = held(id, viewer);
        var unit = supervision.of(it.organizationId(), viewer).competentUnit();
        var act = act(viewer, "");
        repository.save(it.submit(report, unit != null, act));
        forms.bring(PartyAct.INSPECTION, id, it.organizationId(), it.region(), report.partyEntry(), act);
    }

    /** The competent unit agrees and sends the report on. */
    public void endorse(UUID id, String opinion, Viewer viewer) { repository.save(judged(id, viewer).endorse(act(viewer, opinion))); }

    /** To be corrected: by the unit before it went on, by the registrar afterwards. */
    public void sendBack(UUID id, String reason, Viewer viewer) {
        var it = repository.save(judged(id, viewer).sendBack(act(viewer, reason)));
        tell(it, it.year() + " 年度报告退回补正");
    }

    /**
     * PASS, BASIC or FAIL.
     *
     * @throws Refused {@code organization.sync.missing} while the Party form is not in, {@code organization.inspection.own}
     */
    public void conclude(UUID id, InspectionMove result, String reason, Viewer viewer) {
        var it = judged(id, viewer);
        var act = act(viewer, reason);
        it.conclude(result, act);
        forms.check(PartyAct.INSPECTION, id);
        repository.save(it);
        forms.finished(PartyAct.INSPECTION, id, it.organizationId(), it.region(), act);
        tell(it, it.year() + " 年度检查结论：" + it.stage().label());
    }

    private void tell(Inspection it, String title) {
        messages.tellHolders("supervision.report", it.region(), it.organizationId(), title, Matter.INSPECTION.href(it.id()));
    }

    private Inspection held(UUID id, Viewer viewer) { return supervision.held(repository.hold(id), viewer); }

    /** For whoever judges. @throws Refused {@code supervision.own-case} */
    private Inspection judged(UUID id, Viewer viewer) { return supervision.judged(repository.hold(id), viewer); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

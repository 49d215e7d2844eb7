package org.gongzhi.incubation.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.message.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to settlements 入驻. An organization has one at a time; nobody reviews what they asked for; a seat has one organization
 * on any day. Leaving is no deregistration: only the place is given back. (domain.md M59, M64)
 */
@Service
@Transactional
public class Settlements {

    /** As the journal calls a settlement. */
    public static final String SUBJECT = "settlement";

    private final SettlementRepository repository;
    private final Applicants applicants;
    private final Seats seats;
    private final Handovers handovers;
    private final SettlementRules rules;
    private final WorkingDays days;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Clock clock;

    Settlements(SettlementRepository repository, Applicants applicants, Seats seats, Handovers handovers, SettlementRules rules, WorkingDays days,
            Messages messages, ApplicationEventPublisher events, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.applicants = applicants;
        this.seats = seats;
        this.handovers = handovers;
        this.rules = rules;
        this.days = days;
        this.messages = messages;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Asks to settle. An organization's own people ask for it; a desk asks for any, or for a start-up team that stands in no book yet.
     *
     * @throws Refused {@code settlement.centre}, {@code settlement.organization}, {@code settlement.already}, {@code settlement.waiting}
     */
    public UUID apply(NewApplication wanted, Viewer viewer) {
        var region = applicants.region(wanted.centre());
        var organization = applicants.of(wanted, region, viewer);
        applicants.mayApply(organization, today());
        try {
            var id = repository.save(Settlement.apply(organization, region, wanted, viewer.act(clock.instant(), wanted.purpose()))).id();
            messages.tellHolders(SettlementMove.PASS.permission(), region, null, applicants.name(organization) + "申请入驻" + applicants.centre(wanted.centre()), href(id));
            return id;
        } catch (DuplicateKeyException already) {
            throw new Refused("settlement.already");
        }
    }

    /** The application may go on to an agreement. @throws Refused {@code settlement.own} */
    public void pass(UUID id, String note, Viewer viewer) {
        var passed = repository.save(held(id, viewer).pass(act(viewer, note)));
        tell(passed, "入驻申请已通过审核，请与中心签订协议");
    }

    public void refuse(UUID id, String reason, Viewer viewer) {
        tell(repository.save(held(id, viewer).refuse(act(viewer, reason))), "入驻申请未通过：" + reason);
    }

    /** Before anybody has moved in; seats that were kept are free again. */
    public void withdraw(UUID id, String note, Viewer viewer) {
        seats.giveBack(repository.save(held(id, viewer).withdraw(act(viewer, note))).id(), today());
    }

    /** Signs the first agreement and keeps the seats. @throws Refused {@code settlement.agreement.ends-before}, {@code settlement.seat.*} */
    public UUID sign(UUID id, NewAgreement agreement, Viewer viewer) {
        var act = act(viewer, "");
        var signed = repository.save(held(id, viewer).sign(agreement.from(), agreement.to(), act));
        seats.take(id, signed.centreId(), agreement.seats(), agreement.from(), agreement.to());
        tell(signed, "入驻协议已签订，请按约定日期入驻");
        return applicants.agree(id, agreement.from(), agreement.to(), agreement.terms(), act);
    }

    /** The organization is in the house from today on. */
    public void moveIn(UUID id, String note, Viewer viewer) {
        tell(repository.save(held(id, viewer).moveIn(act(viewer, note))), "已办理入驻，欢迎");
    }

    /** Other seats from today on, until the agreement ends. @throws Refused {@code settlement.agreement.over}, {@code settlement.seat.*} */
    public void reseat(UUID id, List<UUID> chosen, String note, Viewer viewer) {
        var settlement = repository.save(held(id, viewer).reseat(act(viewer, note)));
        if (settlement.agreedTo().isBefore(today())) throw new Refused("settlement.agreement.over", settlement.agreedTo().toString());
        seats.giveBack(id, today());
        seats.take(id, settlement.centreId(), chosen, today(), settlement.agreedTo());
        tell(settlement, "工位已调整");
    }

    /** The organization wants to stay beyond its agreement. */
    public void ask(UUID id, String note, Viewer viewer) {
        var asked = repository.save(held(id, viewer).ask(act(viewer, note)));
        messages.tellHolders(SettlementMove.RENEW.permission(), asked.region(), null, applicants.name(asked.organizationId()) + "申请续约", href(id));
    }

    public void decline(UUID id, String reason, Viewer viewer) {
        tell(repository.save(held(id, viewer).decline(act(viewer, reason))), "续约申请未获同意：" + reason);
    }

    /** The next agreement begins the day after the one before ends. @throws Refused {@code settlement.renewal.not-later}, {@code settlement.seat.taken} */
    public UUID renew(UUID id, LocalDate to, String terms, Viewer viewer) {
        var act = act(viewer, "");
        var settlement = held(id, viewer);
        var before = settlement.agreedTo();
        var renewed = repository.save(settlement.renew(to, act));
        seats.extend(id, before, to);
        tell(renewed, "入驻协议已续签至 " + to);
        return applicants.agree(id, before.plusDays(1), to, terms, act);
    }

    /** The organization leaves of its own will. The hand-over is due so many working days later as the rule of the day says. */
    public void leave(UUID id, String reason, Viewer viewer) {
        var act = act(viewer, reason);
        left(repository.save(held(id, viewer).leave(due(), act)), SettlementMove.LEAVE, act);
    }

    /** The centre ends the settlement. */
    public void exit(UUID id, String reason, Viewer viewer) {
        held(id, viewer);
        exit(id, act(viewer, reason));
    }

    /** The same as the end of a case: whoever decided it answers for their rights. The note of the act is the reason. */
    public void exit(UUID id, Act act) {
        left(repository.save(repository.hold(id).orElseThrow(Missing::new).exit(due(), act)), SettlementMove.EXIT, act);
    }

    /** One thing of the hand-over is done. @throws Refused {@code settlement.handover.done} */
    public void tick(UUID id, int item, String note, Viewer viewer) {
        var act = act(viewer, handovers.label(id, item) + (note.isBlank() ? "" : "：" + note));
        repository.save(held(id, viewer).tick(act));
        handovers.tick(id, item, note, act);
    }

    /** Everything is handed back; the waiting period begins. @throws Refused {@code settlement.handover.open} with what is missing */
    public void close(UUID id, String note, Viewer viewer) {
        var settlement = held(id, viewer);
        handovers.checkDone(id);
        var again = today().plusMonths(rules.on(today()).waitingMonths());
        seats.giveBack(id, today().plusDays(1));
        tell(repository.save(settlement.close(again, act(viewer, note))), "退出手续已办结，" + again + " 起可再次申请");
    }

    /** Who is in the centre on a day, from the day they moved in to the day they left. */
    @Transactional(readOnly = true)
    public List<Resident> residents(UUID centre, LocalDate on) {
        return db.sql("""
                        select s.id as settlement, s.organization_id as organization, o.name, s.centre_id as centre, s.region, s.stage, s.in_on, s.out_on
                          from settlement s
                          join organization o on o.id = s.organization_id
                         where s.centre_id = :centre
                           and s.in_on <= :on
                           and (s.out_on is null or s.out_on >= :on)
                         order by s.in_on, s.serial
                        """)
                .param("centre", centre)
                .param("on", on)
                .query(Resident.class)
                .list();
    }

    private void left(Settlement settlement, SettlementMove how, Act act) {
        handovers.begin(settlement.id());
        events.publishEvent(new SettlementLeft(settlement.id(), settlement.organizationId(), how, act));
        messages.tellHolders(SettlementMove.CLOSE.permission(), settlement.region(), null, applicants.name(settlement.organizationId()) + "退出，请办理交接", href(settlement.id()));
        tell(settlement, how == SettlementMove.EXIT ? "中心决定终止入驻：" + act.note() : "退出申请已受理，请按清单办理交接");
    }

    private LocalDate due() { return days.plus(today(), rules.on(today()).handoverWorkingDays()); }

    private void tell(Settlement settlement, String title) {
        messages.tellHolders("incubation.own", settlement.region(), settlement.organizationId(), title, href(settlement.id()));
    }

    private Settlement held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }

    private LocalDate today() { return LocalDate.now(clock.withZone(OfficeClock.ZONE)); }

    private static String href(UUID id) { return "/incubation/settlements/" + id; }
}

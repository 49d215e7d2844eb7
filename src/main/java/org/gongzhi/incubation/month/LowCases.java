package org.gongzhi.incubation.month;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.interview.InterviewStage;
import org.gongzhi.followup.interview.InterviewId;
import org.gongzhi.followup.interview.Interviews;
import org.gongzhi.followup.interview.NewInterview;
import org.gongzhi.incubation.settlement.Settlements;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.message.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to cases of low months 连续低分: three in a row lead to an interview, a dated rectification, and if that fails out of the
 * centre; the registration is not touched. Cases open and fall by themselves, when a month is locked or an appeal is granted. (domain.md M64)
 */
@Service
@Transactional
public class LowCases {

    /** As the journal calls a case. */
    public static final String SUBJECT = "low-case";

    /** The scheme by which residents get their monthly points, whichever its version. */
    public static final String SCHEME = "monthly_ten";

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final LowCaseRepository repository;
    private final Histories histories;
    private final ScoreRules rules;
    private final Interviews interviews;
    private final Settlements settlements;
    private final WorkingDays days;
    private final Messages messages;
    private final JdbcClient db;
    private final Clock clock;

    LowCases(LowCaseRepository repository, Histories histories, ScoreRules rules, Interviews interviews, Settlements settlements, WorkingDays days,
            Messages messages, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.histories = histories;
        this.rules = rules;
        this.interviews = interviews;
        this.settlements = settlements;
        this.days = days;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    /** Asks the organization once more, after an interview was called off. @throws Refused {@code low.invite.running} */
    public void invite(UUID id, String note, Viewer viewer) {
        var it = held(id, viewer);
        if (it.interviewId() != null && interviewOf(it).isOpen()) throw new Refused("low.invite.running");
        var resident = resident(it);
        var act = viewer.act(clock.instant(), note);
        repository.save(it.inviteAgain(interview(it, resident, act).value(), act));
    }

    /** The rectification failed: the organization leaves the centre and stays registered. */
    public void expel(UUID id, String reason, Viewer viewer) {
        var it = repository.save(held(id, viewer).expel(viewer.act(clock.instant(), reason)));
        settlements.exit(it.settlementId(), viewer.act(clock.instant(), reason));
    }

    /** Opens and withdraws what the months of these organizations ask for, in a few queries however many they are. */
    void judge(Collection<UUID> organizations, Act act) {
        if (organizations.isEmpty()) return;
        var months = histories.of(organizations);
        var settled = histories.settled(organizations);
        var open = repository.holdOpen(organizations).stream().collect(Collectors.toMap(LowCase::organizationId, Function.identity()));
        var residents = histories.residents(organizations);
        var low = new LowMonths(rules.versions());
        organizations.forEach(one -> {
            var row = low.row(months.getOrDefault(one, List.of()), settled.get(one));
            if (open.containsKey(one)) stands(open.get(one), row, act);
            else if (!row.isEmpty() && residents.containsKey(one)) open(residents.get(one), row, act);
        });
    }

    /** An appeal changed a month. What was already carried out is not undone by itself: whoever decided it hears of it. */
    void corrected(UUID organization, LocalDate month, boolean low, Act act) {
        judge(List.of(organization), act);
        if (low) return;
        var place = db.sql("select region from organization where id = ?").param(organization).query(String.class).single();
        histories.resting(organization, month).forEach(number ->
                messages.tellHolders(CaseMove.EXPEL.permission(), place, null, YearMonth.from(month) + " 得分已更正，" + number + " 的立案依据不再成立，请复核",
                        "/incubation/scores/" + organization));
    }

    /** The interview was held. @throws Refused {@code low.due.too-late} beyond what the rule allows for putting things right */
    void held(UUID id, LocalDate due, Act act) {
        var latest = days.plus(LocalDate.now(clock), rules.current().rectificationDays());
        if (due.isAfter(latest)) throw new Refused("low.due.too-late", rules.current().rectificationDays(), latest.toString()).at("due");
        repository.hold(id).filter(it -> it.stage().isOpen()).ifPresent(it -> repository.save(it.order(due, act)));
    }

    void concluded(UUID id, InterviewStage how, Act act) {
        var it = repository.hold(id).orElseThrow(Missing::new);
        if (!it.stage().isOpen()) return;
        if (how == InterviewStage.PASSED) repository.save(it.pass(act));
        if (how != InterviewStage.FAILED) return;
        repository.save(it.fail(act));
        messages.tellHolders(CaseMove.EXPEL.permission(), it.region(), null, "整改不到位，请决定是否责令退出", href(id));
    }

    private void stands(LowCase it, List<YearMonth> row, Act act) {
        if (!row.isEmpty()) {
            if (!row.equals(it.months())) repository.save(it.restOn(row));
            return;
        }
        repository.save(it.withdraw(act));
        if (it.interviewId() != null) interviews.cancel(new InterviewId(it.interviewId()), act);
    }

    private void open(LowResident resident, List<YearMonth> row, Act act) {
        var it = LowCase.open(resident, row, act);
        repository.save(it.invited(interview(it, resident, act).value()));
    }

    private InterviewId interview(LowCase it, LowResident resident, Act act) {
        var rule = rules.current();
        var at = days.plus(LocalDate.now(clock), rule.interviewDays()).atTime(MORNING).atZone(OfficeClock.ZONE).toInstant();
        var months = it.months().stream().map(YearMonth::toString).collect(Collectors.joining("、"));
        var reason = months + " 连续 " + it.months().size() + " 个月积分低于 " + rule.lowBelow().toPlainString() + " 分，按规则约谈提醒；整改期限最长 "
                + rule.rectificationDays() + " 个工作日，整改不到位的责令退出孵化中心。";
        return interviews.invite(new NewInterview(FollowUpSource.SCORE, it.id(), href(it.id()), null, it.region(), resident.organization(), resident.name(),
                "连续低分约谈：" + resident.name(), reason, at, resident.centre(), "孵化中心"), act);
    }

    private LowResident resident(LowCase it) {
        var resident = histories.residents(List.of(it.organizationId())).get(it.organizationId());
        if (resident == null) throw new Refused("low.invite.gone");
        return resident;
    }

    private InterviewStage interviewOf(LowCase it) {
        return InterviewStage.valueOf(db.sql("select stage from interview where id = ?").param(it.interviewId()).query(String.class).single());
    }

    private LowCase held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private static String href(UUID id) { return "/incubation/cases/" + id; }
}

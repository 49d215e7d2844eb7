package org.gongzhi.party.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartyOrganizations;
import org.gongzhi.party.life.Branches;
import org.gongzhi.party.member.MemberId;
import org.gongzhi.party.member.Members;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to elections 换届. The superior is reminded of it by the calendar; the branch prepares, elects and reports; the superior
 * approves, and only then posts and term change. Out of reach is {@link Missing}. (domain.md M27, C1)
 */
@Service("partyElections")
@Transactional
public class Elections {

    public static final String SUBJECT = "party-election";

    private record Due(UUID id, String name, String region, @Nullable UUID organization, LocalDate due) {}

    private final ElectionRepository repository;
    private final ElectionRules rules;
    private final Branches branches;
    private final Members members;
    private final PartyOrganizations organizations;
    private final Messages messages;
    private final JdbcClient db;
    private final Clock clock;

    Elections(ElectionRepository repository, ElectionRules rules, Branches branches, Members members, PartyOrganizations organizations, Messages messages, JdbcClient db,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.branches = branches;
        this.members = members;
        this.organizations = organizations;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    /** Begins one by hand. @throws Refused {@code election.open} when one is under way */
    public UUID remind(UUID branch, Viewer viewer) {
        branches.reached(branch, viewer);
        var due = db.sql("select id, name, region, organization_id as organization, (term_since + make_interval(years => term_years))::date as due from party_organization where id = ?")
                .param(branch).query(Due.class).single();
        return begin(due, act(viewer, ""));
    }

    /** Every night: whoever's term ends within the months of the rule and has none under way. @return how many were reminded */
    public int remindDue() {
        var today = today();
        var act = new Act(null, "系统", clock.instant(), "任期届满前提醒");
        var due = db.sql("""
                        select b.id, b.name, b.region, b.organization_id as organization, (b.term_since + make_interval(years => b.term_years))::date as due
                          from party_organization b
                         where b.stage = 'ESTABLISHED'
                           and (b.term_since + make_interval(years => b.term_years) - make_interval(months => :months))::date <= :today
                           and not exists (select from party_election e where e.branch_id = b.id and e.stage not in ('APPROVED', 'CANCELLED'))
                         order by due, b.serial
                        """)
                .param("months", rules.on(today).remindMonths())
                .param("today", today)
                .query(Due.class)
                .list();
        due.forEach(one -> begin(one, act));
        return due.size();
    }

    public void prepare(UUID id, LocalDate on, int seats, Viewer viewer) {
        write(id, viewer, it -> it.prepare(on, seats, repository.entitled(it.branch(), today()), rules.on(today()), act(viewer, "")));
    }

    public void permit(UUID id, LocalDate to, String why, Viewer viewer) {
        write(id, viewer, it -> {
            var rule = rules.on(today());
            int seats = rule.needsCommittee(repository.entitled(it.branch(), today())) ? rule.committeeLeast() : 1;
            return it.permit(to, seats, rule, act(viewer, why));
        });
    }

    /** @throws Refused those of {@link Ballot#check}, {@code election.early}, {@code election.late}, {@code election.voters} */
    public void elect(UUID id, Ballot ballot, Viewer viewer) {
        write(id, viewer, it -> {
            int entitled = repository.entitled(it.branch(), ballot.on());
            if (entitled == 0) throw new Refused("election.voters");
            return it.elect(ballot, entitled, rules.on(ballot.on()), act(viewer, ""));
        });
    }

    public void report(UUID id, String words, Viewer viewer) {
        var it = write(id, viewer, one -> one.report(act(viewer, words)));
        messages.tellHolders("election.approve", it.region(), null, "换届结果待批复", "/party/elections/" + id);
    }

    /** Sets the posts in the roll and begins the new term. @param paper the number of the approval @throws Refused {@code election.own-report} */
    public void approve(UUID id, String paper, Viewer viewer) {
        var it = write(id, viewer, one -> one.approve(paper.strip(), act(viewer, paper)));
        repository.inOffice(it.branch()).forEach(member -> members.elect(new MemberId(member), null, "换届", viewer));
        it.elected().forEach(vote -> members.elect(new MemberId(vote.memberId()), vote.post(), "换届当选", viewer));
        organizations.renewTerm(new PartyOrganizationId(it.branch()), it.heldOn(), "换届批复 " + paper.strip(), viewer);
    }

    public void back(UUID id, String why, Viewer viewer) { write(id, viewer, it -> it.back(act(viewer, why))); }

    public void cancel(UUID id, String why, Viewer viewer) { write(id, viewer, it -> it.cancel(act(viewer, why))); }

    private UUID begin(Due due, Act act) {
        try {
            var id = repository.save(Election.remind(due.id(), due.region(), due.due(), act)).id();
            messages.tellHolders("election.hold", due.region(), due.organization(), due.name() + "任期到 " + due.due() + " 届满，请筹备换届", "/party/elections/" + id);
            return id;
        } catch (DuplicateKeyException open) {
            throw new Refused("election.open").at("branch");
        }
    }

    private Election write(UUID id, Viewer viewer, UnaryOperator<Election> verb) {
        var reach = viewer.reach();
        return repository.save(verb.apply(repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new)));
    }

    private LocalDate today() { return LocalDate.now(clock); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

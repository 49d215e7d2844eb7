package org.gongzhi.party.guard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationDissolved;
import org.gongzhi.party.member.RollChanged;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Under three full members: the alarm goes off by itself in the transaction in which somebody leaves, and each night for what came
 * otherwise; it ends by itself when there are three again or the branch stands no more. (domain.md M28, R2)
 */
@Service
@Transactional
public class Alerts {

    private static final int FEWEST = 3;
    private static final int DAYS_TO_FILL_A_ROLL = 7;

    private record Branch(String name, String region, String stage, boolean needsMembers, int full) {}

    private final AlertRepository repository;
    private final Builders builders;
    private final JdbcClient db;
    private final Messages messages;
    private final Clock clock;

    Alerts(AlertRepository repository, Builders builders, JdbcClient db, Messages messages, Clock clock) {
        this.repository = repository;
        this.builders = builders;
        this.db = db;
        this.messages = messages;
        this.clock = clock;
    }

    /** How it is to be put right. @param how TRANSFER_IN, JOIN or DISSOLVE */
    public void choose(UUID id, AlertMove how, String words, Viewer viewer) {
        var reach = viewer.reach();
        repository.save(repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new).choose(how, viewer.act(clock.instant(), words)));
    }

    /** Each night. @return how many went off */
    public int sweep() {
        var act = new Act(null, "系统", clock.instant(), "夜间核对党员名册");
        var silent = repository.silent(LocalDate.now(clock).minusDays(DAYS_TO_FILL_A_ROLL));
        silent.forEach(branch -> look(branch, true, act));
        return silent.size();
    }

    @EventListener
    void on(RollChanged change) { look(change.id().value(), change.fewer(), change.act()); }

    @EventListener
    void on(PartyOrganizationDissolved dissolved) {
        repository.open(dissolved.id().value()).ifPresent(alert -> repository.save(alert.solve(AlertMove.DISSOLVE, by(dissolved.act(), "支部已撤销"))));
    }

    private void look(UUID id, boolean fewer, Act act) {
        var branch = branch(id);
        if (branch.isEmpty() || !branch.get().needsMembers() || !branch.get().stage().equals("ESTABLISHED")) return;
        var full = branch.get().full();
        var open = repository.open(id);
        if (full >= FEWEST) open.ifPresent(alert -> repository.save(alert.solve(AlertMove.TRANSFER_IN, by(act, "正式党员已有 " + full + " 名"))));
        else if (open.isEmpty() && fewer) raise(id, branch.get(), act);
    }

    private void raise(UUID id, Branch branch, Act act) {
        var alert = repository.save(MemberAlert.raise(id, branch.region(), branch.full(), by(act, "正式党员只有 " + branch.full() + " 名")));
        messages.tellWhoever("party.guard", branch.region(), builders.of(id), "正式党员不足三名：" + branch.name(), "/member-alerts/" + alert.id());
    }

    private Optional<Branch> branch(UUID id) {
        return db.sql("""
                        select b.name, b.region, b.stage, b.kind in ('BRANCH', 'JOINT', 'AFFILIATED') as needs_members,
                               (select count(*) from party_member m where m.party_organization_id = b.id and m.stage = 'FULL') as full
                          from party_organization b
                         where b.id = :id
                        """)
                .param("id", id)
                .query(Branch.class)
                .optional();
    }

    private static Act by(Act act, String words) { return new Act(act.by(), act.capacity(), act.at(), words); }
}

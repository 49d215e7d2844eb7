package org.gongzhi.party.guard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.FollowUps;
import org.gongzhi.followup.NewFollowUp;
import org.gongzhi.party.coverage.PartyRule;
import org.gongzhi.party.coverage.PartyRules;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Branches on paper: so many months without anything held is amber, so many more is red and a case of follow-up, and whatever is held
 * again puts it right. What is due follows from the days of activity and the rule alone; a run that was missed is made up for. (domain.md M36)
 */
@Service
public class PaperBranches {

    private record Silent(UUID branch, String name, String region, @Nullable UUID organization, @Nullable String host, LocalDate since, @Nullable UUID paper, @Nullable String stage) {}

    private final PaperRepository repository;
    private final Builders builders;
    private final FollowUps followUps;
    private final PartyRules rules;
    private final Messages messages;
    private final JdbcClient db;
    private final Clock clock;

    PaperBranches(PaperRepository repository, Builders builders, FollowUps followUps, PartyRules rules, Messages messages, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.builders = builders;
        this.followUps = followUps;
        this.rules = rules;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    /** Each night. @return how many moved */
    @Transactional
    public int sweep() {
        var today = LocalDate.now(clock);
        var rule = rules.on(today);
        var moved = 0;
        for (var paper : alive(today.minusMonths(rule.amberMonths()))) {
            repository.save(repository.findById(paper).orElseThrow().rectify(act("又开展了活动")));
            moved++;
        }
        for (var silent : silent(today, rule)) if (warnOrRedden(silent, today, rule)) moved++;
        return moved;
    }

    private boolean warnOrRedden(Silent silent, LocalDate today, PartyRule rule) {
        var months = "自 " + silent.since() + " 起没有开展活动";
        if (silent.paper() == null) {
            var paper = repository.save(PaperBranch.warn(silent.branch(), silent.region(), silent.since(), act(months)));
            messages.tellWhoever("party.guard", silent.region(), builders.of(silent.branch()), "支部久未活动：" + silent.name(), "/paper-branches?paper=" + paper.id());
            return true;
        }
        if (!"AMBER".equals(silent.stage()) || silent.since().isAfter(today.minusMonths(rule.redMonths()))) return false;
        var found = NewFollowUp.of(FollowUpSource.INSPECTION, silent.paper(), "/party-organizations/" + silent.branch(), silent.region(), "空壳支部整改：" + silent.name(),
                months + "，已满 " + rule.redMonths() + " 个月，请在 " + today.plusDays(rule.rectifyDays()) + " 前恢复组织生活。");
        var id = followUps.open(silent.organization() == null ? found : found.about(silent.organization(), silent.host()), act(months));
        repository.save(repository.findById(silent.paper()).orElseThrow().redden(id.value(), act(months)));
        return true;
    }

    /** Open ones whose branch has held something since, or stands no more. */
    private List<UUID> alive(LocalDate since) {
        return db.sql("""
                        select p.id
                          from paper_branch p
                          join party_organization b on b.id = p.party_organization_id
                         where p.stage <> 'RECTIFIED'
                           and (b.stage <> 'ESTABLISHED'
                                or exists (select from party_activity a where a.party_organization_id = b.id and a.on_date > greatest(:since, p.silent_since)))
                           for update of p
                        """)
                .param("since", since)
                .query(UUID.class)
                .list();
    }

    private List<Silent> silent(LocalDate today, PartyRule rule) {
        return db.sql("""
                        select b.id as branch, b.name, b.region, b.organization_id as organization, o.name as host, greatest(b.founded_on, a.last) as since, p.id as paper, p.stage
                          from party_organization b
                          left join organization o on o.id = b.organization_id
                          left join paper_branch p on p.party_organization_id = b.id and p.stage <> 'RECTIFIED'
                          left join lateral (select max(on_date) as last from party_activity a where a.party_organization_id = b.id and a.on_date <= :today) a on true
                         where b.stage = 'ESTABLISHED'
                           and b.mode is not null
                           and greatest(b.founded_on, a.last) <= :amber
                         order by b.serial
                        """)
                .params(Map.of("today", today, "amber", today.minusMonths(rule.amberMonths())))
                .query(Silent.class)
                .list();
    }

    private Act act(String words) { return new Act(null, "系统", clock.instant(), words); }
}

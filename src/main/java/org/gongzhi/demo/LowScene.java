package org.gongzhi.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.demo.ScoreWorld.Subject;
import org.gongzhi.followup.interview.Drawing;
import org.gongzhi.followup.interview.InterviewId;
import org.gongzhi.followup.interview.Minutes;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;

/** Interviews: confirmed, held, signed; what was put right passes, what was not leads out of the centre. */
final class LowScene {

    private static final Set<String> WELL_KNOWN = Set.of("linxia", "zhouqi", "fangzhou", "sunmei", "qinhao");

    /** So many have a part. */
    private static final int PARTS = 13;

    /** Whose part it is to leave. */
    private static final int LEAVER = 5;

    private record Asked(UUID id, UUID organization, String title, Instant at) {}

    private final ScoreWorld world;
    private final Agenda agenda;
    private final Map<Integer, UUID> residents = new HashMap<>();
    private final Set<UUID> known = new HashSet<>();

    LowScene(ScoreWorld world, Agenda agenda) {
        this.world = world;
        this.agenda = agenda;
    }

    /** Who has which part: of those in the first round with somebody to answer, whom no other tale needs. */
    @Nullable Subject resident(int place, List<Subject> subjects) {
        if (residents.isEmpty() && subjects.size() >= PARTS) cast(subjects);
        return subjects.stream().filter(subject -> subject.id().equals(residents.get(place))).findFirst().orElse(null);
    }

    private void cast(List<Subject> subjects) {
        var extras = new ArrayList<UUID>();
        var staying = world.db().sql("select organization_id from settlement where stage = 'IN'").query(UUID.class).set();
        for (var subject : subjects) {
            var member = subject.member();
            if (member != null && staying.contains(subject.id()) && WELL_KNOWN.stream().noneMatch(login -> member.id().equals(world.as(login).id()))) extras.add(subject.id());
        }
        for (int n = 0; n < extras.size(); n++) residents.put(n, extras.get(n));
        var settled = settled();
        extras.stream().skip(PARTS).filter(settled::contains).findFirst().ifPresent(one -> residents.put(LEAVER, one));
    }

    /** Those whose stay has been told without another year in the last months: they leave in autumn. */
    private Set<UUID> settled() {
        return world.db().sql("""
                        select s.organization_id
                          from settlement s
                         where s.stage = 'IN'
                           and not exists (
                                   select from settlement_agreement a
                                    where a.settlement_id = s.id
                                      and a.signed_on > (select max(l.signed_on) - 90 from settlement_agreement l))
                        """).query(UUID.class).set();
    }

    /** A round was locked: whoever has been asked since is interviewed on the day. */
    void askedAfterALock() {
        for (var asked : world.db().sql("select id, organization_id as organization, title, at from interview where stage = 'INVITED'").query(Asked.class).list())
            if (known.add(asked.id())) agenda.at(asked.at(), () -> hold(asked));
    }

    private void hold(Asked asked) {
        var member = member(asked.organization());
        if (member == null) return;
        var id = new InterviewId(asked.id());
        var office = world.as("guhong");
        world.interviews().confirm(id, member.name(), member);
        var due = world.days().plus(agenda.today(), 18);
        world.interviews().record(id, new Minutes(member.name(), "对照各月检查记录逐项核对，负责人说明了人手和值班的困难，认可扣分。",
                "安排专人值班，场地每日自查；按月报送计划和活动记录；整改情况附照片。", due), office);
        world.interviews().sign(id, member.name(), new Drawing(Picture.signature(member.name())), member);
        world.interviews().sign(id, office.name(), new Drawing(Picture.signature(office.name())), office);
        var leaves = asked.organization().equals(residents.get(LEAVER));
        agenda.at(MonthScene.at(due.plusDays(1), 10), () -> conclude(id, asked.organization(), leaves));
    }

    private void conclude(InterviewId id, UUID organization, boolean leaves) {
        if (!leaves) {
            world.interviews().pass(id, "现场复查，各项已整改。", world.as("guhong"));
            return;
        }
        world.interviews().fail(id, "到期复查，值班与自查仍没有落实。", world.as("guhong"));
        agenda.in(1, () -> {
            var found = world.db().sql("select id, settlement_id from low_case where organization_id = ? and stage = 'UNMET'").param(organization).query().singleRow();
            world.cases().expel((UUID) found.get("id"), "连续三个月低于 6 分，限期整改不到位。", world.as("guhong"));
            agenda.in(12, () -> handOver((UUID) found.get("settlement_id")));
        });
    }

    private void handOver(UUID settlement) {
        world.db().sql("select rank from settlement_handover where settlement_id = ? and done_on is null order by rank").param(settlement).query(Integer.class).list()
                .forEach(item -> world.settlements().tick(settlement, item, "", world.as("wangmin")));
        world.settlements().close(settlement, "交接完成。", world.as("wangmin"));
    }

    private @Nullable Viewer member(UUID organization) {
        return world.db().sql("""
                        select p.login from post t join person p on p.id = t.person_id
                         where t.organization_id = ? and t.role = 'ORG_ADMIN' and t.until is null order by p.login limit 1
                        """).param(organization).query(String.class).optional().map(world::as).orElse(null);
    }
}

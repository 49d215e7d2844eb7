package org.gongzhi.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.gongzhi.demo.PartyBranches.Stood;
import org.gongzhi.demo.PartyWorld.Unit;
import org.gongzhi.party.contact.AssignmentId;
import org.gongzhi.party.contact.Manner;
import org.gongzhi.party.contact.NewVisit;
import org.gongzhi.party.contact.SentAs;
import org.gongzhi.party.find.LeadKind;
import org.gongzhi.party.find.NewLead;
import org.gongzhi.party.guard.Difficulty;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.party.member.PartyPost;
import org.gongzhi.party.member.RollSource;
import org.gongzhi.platform.clock.OfficeClock;

/** Who is sent where and goes there, what is difficult, the secretary and the member whom everybody can log in as, and who seeks a branch. */
final class PartyPeople {

    private static final List<String> INSTRUCTORS = List.of("jianghua", "gaolin", "wuqian");
    private static final List<String> ADVICE = List.of("了解党员人数和流动情况，建议先建立党员微信群，按月报活动。", "列席理事会，建议把党建工作写入章程。", "与负责人谈心，商定下季度主题党日安排。",
            "查看活动记录，要求补齐签到和照片。", "核对党员名册，有一名党员组织关系在外地，动员转入。");
    private static final int WITHOUT_INSTRUCTOR = 7;

    private record Sent(AssignmentId id, String login, Unit unit) {}

    private final PartyWorld world;
    private final OfficeClock clock;
    private final PartyPlot plot;
    private final List<Unit> units;
    private final List<Stood> stood;

    PartyPeople(PartyWorld world, OfficeClock clock, PartyPlot plot, List<Unit> units, List<Stood> stood) {
        this.world = world;
        this.clock = clock;
        this.plot = plot;
        this.units = units;
        this.stood = stood;
    }

    void send(Instant opened) {
        var sent = clock.at(opened, this::sendThem);
        if (plot.isFull()) for (var back = 24; back >= 1; back--) visit(sent, back);
        clock.at(clock.instant().minus(Duration.ofDays(40)), () -> {
            secretaryAndMember();
            difficulties(sent);
            return null;
        });
        seekers();
    }

    /** To every unit that has no Party organization, and to nearly every branch. */
    private List<Sent> sendThem() {
        var sent = new ArrayList<Sent>();
        var covered = new HashSet<UUID>();
        stood.forEach(branch -> branch.units().forEach(unit -> covered.add(unit.id())));
        var bare = units.stream().skip(plot.isFull() ? plot.solo() + plot.joint() * (long) PartyPlot.unitsOfAJointBranch() : units.size() - 1).toList();
        for (var unit : bare) sent.add(send(unit, sent.size()));
        if (plot.isFull()) for (var i = 0; i < stood.size(); i++) if (i % 20 != WITHOUT_INSTRUCTOR) sent.add(send(stood.get(i).host(), sent.size()));
        return sent;
    }

    private Sent send(Unit unit, int number) {
        var login = INSTRUCTORS.get(number % INSTRUCTORS.size());
        return new Sent(world.assignments().send(SentAs.INSTRUCTOR, world.as(login).id(), unit.id(), "综合党委会议研究决定选派", world.as("luoyan")), login, unit);
    }

    /** Each month every instructor goes to a few; this month to nearly all. */
    private void visit(List<Sent> sent, int back) {
        var day = LocalDate.now(clock).minusMonths(back).withDayOfMonth(6);
        for (var i = 0; i < sent.size(); i++) {
            if (back == 1 ? i % 9 == 4 : (i + back) % 12 != 0) continue;
            var one = sent.get(i);
            var when = back == 1 ? LocalDate.now(clock).minusDays(1 + i % 26) : day.plusDays(i % 20);
            var words = ADVICE.get((i + back) % ADVICE.size());
            var manner = Manner.values()[(i + back) % Manner.values().length];
            clock.at(when.atTime(15, 0).atZone(OfficeClock.ZONE).toInstant(), () -> world.assignments().visit(one.id(), new NewVisit(when, manner, words, null), world.as(one.login())));
        }
    }

    /** 方蕾 is the secretary, 宋可 a member, of the branch in the first organization of the register. */
    private void secretaryAndMember() {
        var office = world.as("luoyan");
        var branch = stood.get(0);
        var since = LocalDate.now(clock);
        for (var login : List.of("fanglei", "songke")) {
            var person = world.as(login);
            var member = world.members().enroll(branch.id(), NewMember.full(person.name(), since, since.minusYears(8)).by(person.id()).from(RollSource.TRANSFER, "溪上街道机关党支部"), office);
            if (login.equals("songke")) continue;
            world.members().elect(branch.members().get(0), null, "任期届满", office);
            world.members().elect(member, PartyPost.SECRETARY, "支部党员大会选举，综合党委批复", office);
        }
        // Their posts were given before there were organizations; they belong to this one, and what they were told of others' branches was not for them.
        world.db().sql("delete from message where person_id in (select id from person where login in ('fanglei', 'songke'))").update();
        world.db().sql("update post set organization_id = :unit where person_id in (select id from person where login in ('fanglei', 'songke')) and organization_id is null")
                .param("unit", branch.host().id()).update();
    }

    private void difficulties(List<Sent> sent) {
        if (!plot.isFull()) return;
        for (var i = 0; i < 34; i++) {
            var branch = stood.get(i * 4);
            var instructor = sent.stream().filter(one -> one.unit().id().equals(branch.host().id())).findFirst();
            if (instructor.isEmpty()) continue;
            var who = world.as(instructor.get().login());
            var tag = Difficulty.values()[i * 7 % Difficulty.values().length];
            var id = world.difficulties().open(branch.id(), tag, "党员少、年龄偏大，" + tag.label() + "的问题比较突出。", who);
            if (i % 3 == 0) world.difficulties().close(id, "与街道党工委结对，已经解决。", who);
        }
    }

    /** One whom an organization tells of, one in verification, and whoever has just said so. */
    private void seekers() {
        var now = clock.instant();
        var told = new NewLead(LeadKind.UNTRANSFERRED, "韦明德", "19900001201", null, "", "组织关系还在老家，愿意转来。");
        clock.at(now.minus(Duration.ofDays(30)), () -> {
            var id = world.leads().tell(told, true, world.as("linxia"));
            world.leads().verify(id, stood.get(0).id(), "已电话核实。", world.as("luoyan"));
            return null;
        });
        clock.at(now.minus(Duration.ofDays(6)), () -> world.leads().tell(new NewLead(LeadKind.SEEKING, "苗雪芹", "19900001202", null, "", "想就近参加组织生活。"), true, world.as("zhouqi")));
        if (plot.isFull()) clock.at(now.minus(Duration.ofDays(20)), () -> {
            var id = world.leads().tell(new NewLead(LeadKind.UNDECLARED, "花立新", null, null, "", "一直没有亮明身份。"), true, world.as("qinhao"));
            world.leads().verify(id, stood.get(2).id(), "已核对原党组织证明。", world.as("luoyan"));
            world.leads().declare(id, "本人已签字确认。", world.as("qinhao"));
            world.leads().transfer(id, LocalDate.now(clock), null, LocalDate.of(2015, 7, 1), "望江街道党工委", world.as("luoyan"));
            return null;
        });
    }
}

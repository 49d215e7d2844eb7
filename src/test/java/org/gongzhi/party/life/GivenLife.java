package org.gongzhi.party.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.NewPartyOrganization;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizations;
import org.gongzhi.party.member.MemberId;
import org.gongzhi.party.member.Members;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.party.member.PartyPost;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.stereotype.Component;

/** Branches with a roll, a secretary and a member who can log in. luoyan keeps the book, shaoping approves. */
@Component
public class GivenLife {

    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() % 100_000));
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈";

    /** @param secretary a log-in @param member another @param roll all full members, the secretary first, the member second */
    public record Given(UUID id, UUID unit, String name, String secretary, String member, List<UUID> roll) {}

    private final GivenOrganizations organizations;
    private final PartyOrganizations bodies;
    private final Members members;
    private final People people;
    private final OfficeClock clock;

    GivenLife(GivenOrganizations organizations, PartyOrganizations bodies, Members members, People people, OfficeClock clock) {
        this.organizations = organizations;
        this.bodies = bodies;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    public Viewer as(String login) { return people.viewer(login); }

    public LocalDate today() { return LocalDate.now(clock); }

    public void on(LocalDate day, Runnable work) {
        clock.at(day.atTime(15, 0).atZone(OfficeClock.ZONE).toInstant(), () -> {
            work.run();
            return null;
        });
    }

    /** Stands since 2021, in its second term until the middle of next year but one. */
    public Given aBranch(int full) { return aBranch(full, LocalDate.now(clock).minusYears(1)); }

    /** @param term since when its term of three years runs */
    public Given aBranch(int full, LocalDate term) {
        int number = NUMBER.incrementAndGet();
        var unit = organizations.aRegistered("组织生活测试中心" + number);
        var office = as("luoyan");
        var name = "中共云溪区第" + number + "测试支部";
        var id = bodies.enter(new NewPartyOrganization(name, PartyKind.BRANCH, null, "330399001001", unit, FormingMode.SOLO, "云溪区民政局", "云溪区民政局", true, 3),
                LocalDate.of(2021, 7, 1), term, office);
        var secretary = login("sj" + number, "BRANCH_SECRETARY", unit);
        var member = login("dy" + number, "PARTY_MEMBER", unit);
        var roll = IntStream.range(0, full).mapToObj(n -> {
            var known = NewMember.full(SURNAMES.charAt(n % SURNAMES.length()) + "小" + "甲乙丙丁戊己庚辛壬癸".charAt(n), LocalDate.of(2021, 7, 1), LocalDate.of(2012, 7, 1));
            return members.enroll(id, n == 0 ? known.by(as(secretary).id()) : n == 1 ? known.by(as(member).id()) : known, office).value();
        }).toList();
        members.elect(new MemberId(roll.get(0)), PartyPost.SECRETARY, "换届当选", office);
        return new Given(id.value(), unit, name, secretary, member, roll);
    }

    private String login(String login, String role, UUID unit) {
        people.enroll(login, "demo", role.equals("PARTY_MEMBER") ? "钱小七" : "赵小丁", "测试支部", role, new Reach("330399", unit));
        return login;
    }
}

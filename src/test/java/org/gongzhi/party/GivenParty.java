package org.gongzhi.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.organization.Organizations;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.NewPartyOrganization;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartyOrganizations;
import org.gongzhi.party.member.MemberId;
import org.gongzhi.party.member.Members;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Party organizations as they stand after the moves that lead there: luoyan keeps the book, chenxue reviews, shaoping approves. */
@Component
public class GivenParty {

    public static final String PLACE = "330399001001";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PartyOrganizations bodies;
    private final Members members;
    private final Organizations organizations;
    private final People people;
    private final OfficeClock clock;
    private final JdbcClient db;

    GivenParty(PartyOrganizations bodies, Members members, Organizations organizations, People people, OfficeClock clock, JdbcClient db) {
        this.bodies = bodies;
        this.members = members;
        this.organizations = organizations;
        this.people = people;
        this.clock = clock;
        this.db = db;
    }

    public Viewer as(String login) { return people.viewer(login); }

    public LocalDate today() { return LocalDate.now(clock); }

    public <T> T on(LocalDate day, Supplier<T> work) { return clock.at(noon(day), work); }

    public void on(LocalDate day, Runnable work) {
        clock.at(noon(day), () -> {
            work.run();
            return null;
        });
    }

    static Instant noon(LocalDate day) { return day.atTime(12, 0).atZone(OfficeClock.ZONE).toInstant(); }

    /** A service institution registered since 2020. */
    public UUID aUnit() { return aUnit(PLACE); }

    public UUID aUnit(String region) {
        return organizations.register(GivenOrganizations.aNew("红石党建测试中心" + NUMBER.incrementAndGet(), region), as("xujing"));
    }

    public String nameOf(UUID unit) { return db.sql("select name from organization where id = ?").param(unit).query(String.class).single(); }

    public String nameOf(PartyOrganizationId id) { return db.sql("select name from party_organization where id = ?").param(id.value()).query(String.class).single(); }

    public NewPartyOrganization branchOf(UUID unit) { return wanted(PartyKind.BRANCH, FormingMode.SOLO, unit); }

    public NewPartyOrganization wanted(PartyKind kind, FormingMode mode, UUID unit) {
        return new NewPartyOrganization("中共红石测试第" + NUMBER.incrementAndGet() + "支部", kind, null, PLACE, unit, mode, "云溪区民政局", "云溪区民政局", true, 3);
    }

    /** Stands since 2021 with so many full members. */
    public PartyOrganizationId aBranch(UUID unit, int full) { return aBranch(branchOf(unit), full); }

    public PartyOrganizationId aBranch(NewPartyOrganization what, int full) {
        var id = bodies.enter(what, LocalDate.of(2021, 7, 1), LocalDate.of(2024, 7, 1), as("luoyan"));
        enroll(id, full);
        return id;
    }

    public List<MemberId> enroll(PartyOrganizationId id, int full) {
        return IntStream.range(0, full).mapToObj(n -> members.enroll(id, NewMember.full("石" + (char) ('甲' + n) + "生", LocalDate.of(2021, 7, 1), LocalDate.of(2010, 1, 1)), as("luoyan"))).toList();
    }

    public List<MemberId> roll(PartyOrganizationId id) {
        return db.sql("select id from party_member where party_organization_id = ? and until is null order by serial").param(id.value()).query(UUID.class).list().stream().map(MemberId::new).toList();
    }

    /** Somebody of the unit, with that role, under a log-in of their own. */
    public String somebodyOf(UUID unit, String role) {
        var login = "party" + NUMBER.incrementAndGet();
        people.enroll(login, "demo", "石小红", "测试组织", role, new Reach("330399", unit));
        return login;
    }

    /** Whoever keeps the book of the district across the mountain. */
    public String aNeighbour() {
        var login = "across" + NUMBER.incrementAndGet();
        people.enroll(login, "demo", "邻区综合党委", "邻区综合党委 办公室", "CPC_OFFICE", new Reach("330304", null));
        return login;
    }
}

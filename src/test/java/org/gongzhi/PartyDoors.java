package org.gongzhi;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.GivenParty;
import org.gongzhi.party.contact.Assignments;
import org.gongzhi.party.contact.SentAs;
import org.gongzhi.party.find.LeadKind;
import org.gongzhi.party.find.Leads;
import org.gongzhi.party.find.NewLead;
import org.gongzhi.party.guard.Difficulties;
import org.gongzhi.party.guard.Difficulty;
import org.gongzhi.party.member.Members;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A branch that has grown too small, whoever is sent to it, a seeker, a difficulty, a table: so that each of their pages is there. */
@Component
class PartyDoors {

    private final GivenParty given;
    private final Members members;
    private final Assignments assignments;
    private final Leads leads;
    private final Difficulties difficulties;
    private final People people;
    private final JdbcClient db;
    private final ObjectProvider<MockMvcTester> web;

    PartyDoors(GivenParty given, Members members, Assignments assignments, Leads leads, Difficulties difficulties, People people, JdbcClient db, ObjectProvider<MockMvcTester> web) {
        this.given = given;
        this.members = members;
        this.assignments = assignments;
        this.leads = leads;
        this.difficulties = difficulties;
        this.people = people;
        this.db = db;
        this.web = web;
    }

    /** For the office of the comprehensive Party committee. */
    List<String> ofTheOffice() {
        var unit = given.aUnit();
        var branch = given.aBranch(unit, 3);
        var member = given.roll(branch).get(0);
        members.moveOut(given.roll(branch).get(1), "门前的机关党委", given.today(), given.as("luoyan"));
        var sent = assignments.send(SentAs.INSTRUCTOR, given.as("jianghua").id(), unit, "选派", given.as("luoyan"));
        difficulties.open(branch, Difficulty.EFFECT, "门前的困难", given.as("luoyan"));
        var lead = leads.tell(new NewLead(LeadKind.SEEKING, "门前生", "19900001133", null, "", "想找支部"), true, given.as("linxia"));
        var alert = db.sql("select id from member_alert where party_organization_id = ?").param(branch.value()).query(UUID.class).single();
        return List.of("/party-organizations/" + branch, "/party-organizations/" + branch + "/profile", "/party-members/" + member, "/party-assignments/" + sent, "/member-leads/" + lead,
                "/member-alerts/" + alert, "/party-coverage/organizations/" + unit, "/party-coverage?on=" + LocalDate.now(OfficeClock.ZONE).minusYears(1), "/", upload("门前没有这家组织"), upload(given.nameOf(given.aUnit())));
    }

    /** Where whoever looks for a branch without an account reads how it stands, which no list leads to. */
    List<String> ofASeeker() {
        var secret = leads.declareOpenly(new NewLead(LeadKind.SEEKING, "门前找", "19900001144", null, "330399001000", "想找支部"), true);
        return List.of("/portal/party/declarations/new", "/portal/party/declarations/" + secret);
    }

    /** For the mass organizations: what is entered, and a seat. */
    List<String> ofTheMassOrganizations() {
        var seat = db.sql("select id from leader_seat order by serial limit 1").query(UUID.class).single();
        return List.of("/mass-organizations", "/mass-organizations/entry", "/mass-organizations/new", "/leader-seats/" + seat, "/");
    }

    private String upload(String host) {
        var table = "名称,类型,组建方式,所在社会组织,登记管理机关,业务主管单位,成立日期\n中共门前支部委员会,党支部,单独组建," + host + ",区民政局,区教育局,2021-07-01\n";
        return web.getObject().post().uri("/party-organizations/import").multipart().file(new MockMultipartFile("file", "支部.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .param("kind", "BODIES").with(user(people.loadUserByUsername("luoyan"))).with(csrf()).exchange().getResponse().getHeader("Location");
    }
}

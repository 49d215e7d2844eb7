package org.gongzhi.party.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.party.life.GivenLife;
import org.gongzhi.party.member.PartyPost;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An election from the reminder to the roll. */
@OfficeTest
class ElectionTests {

    @Autowired GivenLife given;
    @Autowired Elections elections;
    @Autowired ElectionRules rules;
    @Autowired JdbcClient db;

    @Test
    void anApprovedElectionSetsThePostsAndTheTerm() {
        var branch = given.aBranch(5, given.today().minusYears(3).plusMonths(2));
        var id = elections.remind(branch.id(), given.as("luoyan"));
        assertThatThrownBy(() -> elections.remind(branch.id(), given.as("luoyan"))).hasMessage("election.open");
        var secretary = given.as(branch.secretary());
        assertThatThrownBy(() -> elections.prepare(id, given.today(), 3, secretary)).hasMessage("election.seats.small");
        assertThatThrownBy(() -> elections.prepare(id, given.today().plusMonths(3), 1, secretary)).hasMessage("election.late");
        elections.prepare(id, given.today(), 1, secretary);
        var winner = branch.roll().get(2);
        assertThatThrownBy(() -> elections.elect(id, new Ballot(given.today(), 3, List.of(new Ballot.Votes(winner, PartyPost.SECRETARY, 3))), secretary)).hasMessage("election.quorum");
        elections.elect(id, new Ballot(given.today(), 4, List.of(new Ballot.Votes(winner, PartyPost.SECRETARY, 3), new Ballot.Votes(branch.roll().get(0), null, 1))), secretary);
        elections.report(id, "程序合规", secretary);
        elections.approve(id, "云社综委〔1〕号", given.as("shaoping"));

        assertThat(db.sql("select id from party_member where party_organization_id = ? and post = 'SECRETARY'").param(branch.id()).query(UUID.class).list())
                .containsExactly(winner);
        assertThat(db.sql("select term_since from party_organization where id = ?").param(branch.id()).query(LocalDate.class).single()).isEqualTo(given.today());
    }

    @Test
    void whoeverEnteredOrReportedAResultDoesNotApproveItUnderAnyPost() {
        var branch = given.aBranch(5, given.today().minusYears(3).plusMonths(2));
        var id = elections.remind(branch.id(), given.as("luoyan"));
        var secretary = given.as(branch.secretary());
        var lead = given.as("shaoping");
        elections.prepare(id, given.today(), 1, secretary);
        elections.elect(id, new Ballot(given.today(), 5, List.of(new Ballot.Votes(branch.roll().get(2), PartyPost.SECRETARY, 5))), lead);
        elections.report(id, "程序合规", secretary);
        assertThatThrownBy(() -> elections.approve(id, "云社综委〔2〕号", lead)).hasMessage("election.own-report");
        assertThatThrownBy(() -> elections.approve(id, "云社综委〔2〕号", secretary)).hasMessage("election.own-report");
        assertThatThrownBy(() -> db.sql("update party_election set approved_by = reported_by where id = ?").param(id).update())
                .hasMessageContaining("nobody_approves_an_election_they_reported");
        elections.approve(id, "云社综委〔2〕号", given.as("luoyan"));
    }

    @Test
    void whoeverIsLateNeedsLeaveAndNotForMoreThanAYear() {
        var branch = given.aBranch(3, given.today().minusYears(3).minusMonths(2));
        var id = elections.remind(branch.id(), given.as("luoyan"));
        var secretary = given.as(branch.secretary());
        assertThatThrownBy(() -> elections.prepare(id, given.today(), 1, secretary)).hasMessage("election.late");
        assertThatThrownBy(() -> elections.permit(id, given.today().plusMonths(11), "太晚", given.as("shaoping"))).hasMessage("election.shift");
        elections.permit(id, given.today().plusDays(10), "疫情延误", given.as("shaoping"));
        elections.prepare(id, given.today().plusDays(9), 1, secretary);
    }

    @Test
    void theNightRemindsOfTermsThatEndInSixMonths() {
        var soon = given.aBranch(3, given.today().minusYears(3).plusMonths(5));
        var later = given.aBranch(3, given.today().minusYears(3).plusMonths(7));
        elections.remindDue();
        assertThat(db.sql("select branch_id from party_election where branch_id in (?, ?)").params(soon.id(), later.id()).query(UUID.class).list())
                .containsExactly(soon.id());
    }

    @Test
    void anElectionOfTheOldDaysIsCountedByTheOldText() {
        assertThat(rules.on(LocalDate.of(2019, 5, 1)).basis()).isEqualTo(ElectionRule.Basis.PRESENT);
        assertThat(rules.on(LocalDate.of(2020, 7, 12)).basis()).isEqualTo(ElectionRule.Basis.PRESENT);
        assertThat(rules.on(LocalDate.of(2020, 7, 13)).basis()).isEqualTo(ElectionRule.Basis.ENTITLED);
        assertThat(rules.on(LocalDate.of(1980, 1, 1)).since()).isEqualTo(LocalDate.of(1990, 6, 27));
    }
}

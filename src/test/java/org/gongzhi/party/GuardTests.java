package org.gongzhi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.party.body.Activities;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartyOrganizations;
import org.gongzhi.party.contact.Assignments;
import org.gongzhi.party.contact.SentAs;
import org.gongzhi.party.guard.AlertMove;
import org.gongzhi.party.guard.Alerts;
import org.gongzhi.party.guard.Difficulties;
import org.gongzhi.party.guard.Difficulty;
import org.gongzhi.party.guard.Mergers;
import org.gongzhi.party.guard.PaperBranches;
import org.gongzhi.party.member.Members;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class GuardTests {

    @Autowired GivenParty given;
    @Autowired Members members;
    @Autowired PartyOrganizations bodies;
    @Autowired Alerts alerts;
    @Autowired Mergers mergers;
    @Autowired PaperBranches papers;
    @Autowired Difficulties difficulties;
    @Autowired Assignments assignments;
    @Autowired Activities activities;
    @Autowired JdbcClient db;

    @ParameterizedTest(name = "{0} full members, {1} leave: alarm {2}")
    @CsvSource({"5, 1, false", "4, 1, false", "3, 1, true", "4, 2, true", "3, 3, true"})
    void theAlarmGoesOffByItselfUnderThreeFullMembers(int full, int leave, boolean alarm) {
        var id = given.aBranch(given.aUnit(), full);
        members.enroll(id, NewMember.probationary("预备生", given.today(), given.today()), given.as("luoyan"));
        given.roll(id).subList(0, leave).forEach(member -> members.moveOut(member, "外地", given.today(), given.as("luoyan")));

        assertThat(open(id)).isEqualTo(alarm ? 1 : 0);
    }

    @Test
    void itEndsByItselfWhenSomebodyIsTakenIn() {
        var id = small();
        alerts.choose(alert(id), AlertMove.TRANSFER_IN, "转入一名", given.as("luoyan"));
        members.enroll(id, NewMember.full("石来生", given.today(), LocalDate.of(2015, 7, 1)), given.as("luoyan"));

        assertThat(solved(id)).containsExactly("TRANSFER_IN");
        assertThat(db.sql("select move from journal where subject_id = ? order by id").param(alertOf(id)).query(String.class).list()).containsExactly("RAISE", "TRANSFER_IN", "SOLVE");
    }

    @Test
    void itEndsByItselfWhenSomebodyBecomesAFullMember() {
        var id = given.aBranch(given.aUnit(), 3);
        var newcomer = members.enroll(id, NewMember.probationary("预备生", given.today().minusYears(1), given.today().minusYears(1)), given.as("luoyan"));
        members.moveOut(given.roll(id).get(0), "外地", given.today(), given.as("luoyan"));
        assertThat(open(id)).isOne();
        members.convert(newcomer, given.today(), "按期转正", given.as("luoyan"));

        assertThat(solved(id)).containsExactly("TRANSFER_IN");
    }

    @Test
    void itEndsWithTheBranch() {
        var id = small();
        bodies.dissolve(id, given.today(), "党员长期不足", given.as("shaoping"));

        assertThat(solved(id)).containsExactly("DISSOLVE");
    }

    @Test
    void itEndsWhenTheBranchGoesOverIntoAnotherWithAllThatItHad() {
        var unit = given.aUnit();
        var id = given.aBranch(unit, 3);
        members.moveOut(given.roll(id).get(0), "外地", given.today(), given.as("luoyan"));
        var joint = given.aBranch(given.wanted(PartyKind.JOINT, FormingMode.JOINT, given.aUnit()), 4);
        mergers.join(alert(id), joint, "并入", given.as("shaoping"));

        assertThat(solved(id)).containsExactly("JOIN");
        assertThat(given.roll(joint)).hasSize(6);
        assertThat(db.sql("select party_organization_id || means from party_coverage where organization_id = ? and superseded_at is null and until is null").param(unit).query(String.class).list())
                .containsExactly(joint.value() + "JOIN");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> mergers.join(alertOf(id), joint, "再并", given.as("shaoping"))).withMessage("move.refused");
    }

    @Test
    void theNightFindsWhatCameOtherwise() {
        var id = given.on(given.today().minusDays(30), () -> given.aBranch(given.aUnit(), 2));
        assertThat(open(id)).isZero();
        alerts.sweep();

        assertThat(open(id)).isOne();
        assertThat(alerts.sweep()).isZero();
    }

    @Test
    void theNeighbourDoesNotTouchIt() {
        var id = small();

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> alerts.choose(alert(id), AlertMove.JOIN, "越界", given.as(given.aNeighbour())));
    }

    @ParameterizedTest(name = "{0} months of silence: {1}")
    @CsvSource({"2, 1, ''", "4, 1, AMBER", "4, 2, AMBER", "7, 1, AMBER", "7, 2, RED"})
    void aBranchOnPaperIsAmberThenRedAndFollowedUp(int months, int nights, String stage) {
        var unit = given.aUnit();
        var id = given.aBranch(unit, 3);
        activities.held(id, given.today().minusMonths(months), "party-test", UUID.randomUUID());
        for (var night = 0; night < nights; night++) papers.sweep();

        assertThat(db.sql("select stage from paper_branch where party_organization_id = ?").param(id.value()).query(String.class).optional().orElse("")).isEqualTo(stage);
        assertThat(db.sql("select count(*) from follow_up where organization_id = ? and source = 'INSPECTION'").param(unit).query(Integer.class).single()).isEqualTo(stage.equals("RED") ? 1 : 0);
    }

    @Test
    void whateverIsHeldAgainPutsItRight() {
        var id = given.aBranch(given.aUnit(), 3);
        papers.sweep();
        papers.sweep();
        activities.held(id, given.today(), "party-test", UUID.randomUUID());
        papers.sweep();

        assertThat(db.sql("select stage from paper_branch where party_organization_id = ?").param(id.value()).query(String.class).single()).isEqualTo("RECTIFIED");
        papers.sweep();
        assertThat(db.sql("select count(*) from paper_branch where party_organization_id = ?").param(id.value()).query(Integer.class).single()).isOne();
    }

    @Test
    void anInstructorNamesTheDifficultiesOfTheirOwnUnits() {
        var unit = given.aUnit();
        var id = given.aBranch(unit, 3);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> difficulties.open(id, Difficulty.FORMING, "难", given.as("jianghua")));
        assignments.send(SentAs.INSTRUCTOR, given.as("jianghua").id(), unit, "选派", given.as("luoyan"));
        var tag = difficulties.open(id, Difficulty.FORMING, "党员太少", given.as("jianghua"));

        difficulties.close(tag, "转入两名党员", given.as("jianghua"));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> difficulties.close(tag, "再关", given.as("jianghua")));
        difficulties.open(id, Difficulty.FORMING, "又难", given.as("luoyan"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> difficulties.open(id, Difficulty.FORMING, "又难", given.as("luoyan"))).withMessage("party.difficulty.twice");
    }

    private PartyOrganizationId small() {
        var id = given.aBranch(given.aUnit(), 3);
        members.moveOut(given.roll(id).get(0), "外地", given.today(), given.as("luoyan"));
        return id;
    }

    private int open(PartyOrganizationId id) {
        return db.sql("select count(*) from member_alert where party_organization_id = ? and stage <> 'SOLVED'").param(id.value()).query(Integer.class).single();
    }

    private UUID alert(PartyOrganizationId id) { return db.sql("select id from member_alert where party_organization_id = ? and stage <> 'SOLVED'").param(id.value()).query(UUID.class).single(); }

    private UUID alertOf(PartyOrganizationId id) { return db.sql("select id from member_alert where party_organization_id = ?").param(id.value()).query(UUID.class).single(); }

    private List<String> solved(PartyOrganizationId id) {
        return db.sql("select means from member_alert where party_organization_id = ? and stage = 'SOLVED'").param(id.value()).query(String.class).list();
    }
}

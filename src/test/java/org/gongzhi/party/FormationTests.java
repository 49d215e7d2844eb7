package org.gongzhi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.OfficeTest;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.NewPartyOrganization;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartyOrganizations;
import org.gongzhi.party.member.Members;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.party.member.PartyPost;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class FormationTests {

    @Autowired GivenParty given;
    @Autowired PartyOrganizations bodies;
    @Autowired Members members;
    @Autowired JdbcClient db;

    @ParameterizedTest(name = "{0} full and {1} probationary members: founded {2}")
    @CsvSource({"0, 0, false", "2, 0, false", "2, 5, false", "3, 0, true", "4, 1, true"})
    void aBranchBeginsWithThreeFullMembersAndProbationaryOnesDoNotCount(int full, int probationary, boolean founded) {
        var id = bodies.apply(given.branchOf(given.aUnit()), given.as("luoyan"));
        given.enroll(id, full);
        for (var i = 0; i < probationary; i++) members.enroll(id, NewMember.probationary("预备生", given.today(), given.today()), given.as("luoyan"));

        if (!founded) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> bodies.review(id, "看过", given.as("chenxue"))).withMessage("party.too-few");
            return;
        }
        bodies.review(id, "看过", given.as("chenxue"));
        bodies.approve(id, "云社工委〔2026〕7号", "同意", given.as("shaoping"));
        bodies.establish(id, given.today(), "成立大会", given.as("luoyan"));
        assertThat(db.sql("select stage || founded_with from party_organization where id = ?").param(id.value()).query(String.class).single()).isEqualTo("ESTABLISHED" + full);
        assertThat(moves(id)).containsExactly("APPLY", "REVIEW", "APPROVE", "ESTABLISH");
    }

    @Test
    void nobodyDecidesOnWhatTheyAskedForOrReviewed() {
        var id = bodies.apply(given.branchOf(given.aUnit()), given.as("luoyan"));
        given.enroll(id, 3);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> bodies.review(id, "我看过", given.as("luoyan"))).withMessage("party.own-application");
        bodies.review(id, "看过", given.as("chenxue"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> bodies.approve(id, "1号", "", given.as("chenxue"))).withMessage("party.approve.reviewer");
    }

    @Test
    void bothSupervisorsAreKnownBeforeItIsApproved() {
        var unit = given.aUnit();
        var known = given.branchOf(unit);
        var id = bodies.apply(new NewPartyOrganization(known.name(), known.kind(), null, known.region(), unit, known.mode(), "云溪区民政局", "", true, 3), given.as("luoyan"));
        given.enroll(id, 3);
        bodies.review(id, "看过", given.as("chenxue"));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> bodies.approve(id, "1号", "", given.as("shaoping"))).withMessage("party.supervisors");
    }

    @Test
    void aUnitHasOneBranchOfItsOwn() {
        var unit = given.aUnit();
        given.aBranch(unit, 3);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> bodies.apply(given.branchOf(unit), given.as("luoyan"))).withMessage("party.host.taken");
    }

    @Test
    void theSuperiorStandsAboveAndNeverBelow() {
        var branch = given.aBranch(given.aUnit(), 3);
        var wanted = given.wanted(PartyKind.GENERAL_BRANCH, null, null);
        var general = bodies.enter(new NewPartyOrganization(wanted.name(), PartyKind.GENERAL_BRANCH, null, GivenParty.PLACE, null, null, "", "", true, 5),
                LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1), given.as("luoyan"));
        var below = new NewPartyOrganization("中共红石测试支部", PartyKind.BRANCH, general, "", null, FormingMode.SOLO, "甲", "乙", true, 3);

        bodies.keep(branch, below, given.as("luoyan"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> bodies.keep(branch, new NewPartyOrganization("中共红石测试支部", PartyKind.BRANCH, branch, "", null,
                FormingMode.SOLO, "甲", "乙", true, 3), given.as("luoyan"))).withMessage("party.superior.unfit");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> bodies.dissolve(general, given.today(), "不再需要", given.as("shaoping"))).withMessage("party.dissolve.below");
    }

    @ParameterizedTest(name = "{0} full members, {1}: {2}")
    @CsvSource({"6, SECRETARY, true", "6, DEPUTY, true", "6, ORGANIZATION, false", "7, ORGANIZATION, true", "7, DISCIPLINE, true"})
    void aCommitteeNeedsSevenFullMembers(int full, PartyPost post, boolean allowed) {
        var id = given.aBranch(given.aUnit(), full);
        var member = given.roll(id).get(1);

        if (allowed) members.elect(member, post, "选举", given.as("luoyan"));
        else assertThatExceptionOfType(Refused.class).isThrownBy(() -> members.elect(member, post, "选举", given.as("luoyan"))).withMessage("member.post.no-committee");
        assertThat(db.sql("select count(*) from party_post_term where party_organization_id = ? and until is null").param(id.value()).query(Integer.class).single()).isEqualTo(allowed ? 1 : 0);
    }

    @Test
    void thereIsOneSecretaryAndWhoeverMovesLosesThePost() {
        var id = given.aBranch(given.aUnit(), 4);
        var roll = given.roll(id);
        members.elect(roll.get(0), PartyPost.SECRETARY, "选举", given.as("luoyan"));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> members.elect(roll.get(1), PartyPost.SECRETARY, "选举", given.as("luoyan"))).withMessage("member.post.taken");
        members.moveOut(roll.get(0), "市直机关", given.today(), given.as("luoyan"));
        members.elect(roll.get(1), PartyPost.SECRETARY, "补选", given.as("luoyan"));
        assertThat(db.sql("select count(*) from party_member where party_organization_id = ? and post = 'SECRETARY'").param(id.value()).query(Integer.class).single()).isOne();
    }

    @Test
    void theNeighboursBookLooksLikeNone() {
        var id = given.aBranch(given.aUnit(), 3);
        var across = given.as(given.aNeighbour());
        var zhouqi = given.as("zhouqi");

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> bodies.dissolve(id, given.today(), "越界", across));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> members.enroll(id, NewMember.full("石", given.today(), given.today()), zhouqi));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> members.leave(given.roll(id).get(0), given.today(), "越界", across));
    }

    private List<String> moves(PartyOrganizationId id) { return db.sql("select move from journal where subject_id = ? order by id").param(id.value()).query(String.class).list(); }
}

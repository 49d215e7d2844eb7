package org.gongzhi.party.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.party.life.GivenLife;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody from the application to the roll, with each step that comes too early. */
@OfficeTest
class DevelopmentTests {

    @Autowired GivenLife given;
    @Autowired Developments developments;
    @Autowired WorkingDays days;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;

    @Test
    void nobodyBecomesAMemberBeforeTheirTime() {
        var branch = given.aBranch(5);
        var office = given.as("luoyan");
        var voted = given.today().minusMonths(13);
        var object = voted.minusDays(60);
        var decided = object.minusMonths(13);
        var id = developments.apply(branch.id(), "韩梅", LocalDate.of(1998, 3, 4), decided.minusMonths(2), office);
        assertThatThrownBy(() -> developments.decide(id, decided, branch.roll().subList(0, 2), "", office)).hasMessage("development.talk.missing");
        developments.talk(id, decided.minusMonths(1), "动机端正", office);
        assertThatThrownBy(() -> developments.decide(id, decided, branch.roll().subList(0, 3), "", office)).hasMessage("development.contacts");
        developments.decide(id, decided, branch.roll().subList(0, 2), "", office);
        assertThatThrownBy(() -> developments.propose(id, decided.plusYears(1).minusDays(1), "", office)).hasMessage("development.activist.year");
        developments.review(id, decided.plusMonths(6), "好", office);
        assertThatThrownBy(() -> developments.propose(id, object, "", office)).hasMessage("development.reviews");
        developments.review(id, decided.plusMonths(12), "好", office);
        developments.propose(id, object, "听取意见", office);
        developments.introduce(id, object.plusDays(5), branch.roll().subList(0, 2), office);
        developments.check(id, object.plusDays(10), "合格", office);
        assertThatThrownBy(() -> developments.train(id, object.plusDays(20), 2, 23, "", office)).hasMessage("development.training");
        developments.train(id, object.plusDays(20), 3, 20, "区委党校", office);
        var from = object.plusDays(40);
        assertThatThrownBy(() -> developments.show(id, from, days.plus(from, 4), "公示栏", office)).hasMessage("development.notice.short");
        developments.show(id, from, days.plus(from, 5), "公示栏", office);
        assertThatThrownBy(() -> developments.vote(id, days.plus(from, 5), 5, 5, "", office)).hasMessage("development.notice.running");
        assertThatThrownBy(() -> developments.vote(id, voted, 5, 2, "", office)).hasMessage("development.vote.majority");
        developments.vote(id, voted, 5, 5, "通过", office);
        received(id, voted, branch.id());
    }

    private void received(UUID id, LocalDate voted, UUID branch) {
        var lead = given.as("shaoping");
        assertThatThrownBy(() -> developments.approve(id, voted.plusDays(20), "批复", lead)).hasMessage("development.spoken");
        developments.speak(id, voted.plusDays(10), false, "同意", lead);
        assertThatThrownBy(() -> developments.approve(id, voted.plusMonths(3).plusDays(1), "批复", lead)).hasMessage("development.approval.late");
        developments.approve(id, voted.plusDays(20), "批复 1 号", lead);
        assertThat(db.sql("select stage from party_member where party_organization_id = ? and source = 'DEVELOPED'").param(branch).query(String.class).single()).isEqualTo("PROBATIONARY");
        assertThatThrownBy(() -> developments.convert(id, voted.plusYears(1).minusDays(1), "", given.as("luoyan"))).hasMessage("development.probation");
        developments.convert(id, voted.plusYears(1), "按期转正", given.as("luoyan"));
        developments.confirm(id, voted.plusYears(1).plusDays(9), "批复 2 号", lead);
        assertThat(db.sql("select stage || full_since from party_member where party_organization_id = ? and source = 'DEVELOPED'").param(branch).query(String.class).single())
                .isEqualTo("FULL" + voted.plusYears(1));
    }

    @Test
    void whoeverEnteredWhatTheBranchDecidedDoesNotApproveItUnderAnyPost() {
        var branch = given.aBranch(5);
        var office = given.as("luoyan");
        var id = voted(branch, office);
        var day = db.sql("select voted_on from party_applicant where id = ?").param(id).query(LocalDate.class).single();
        developments.speak(id, day.plusDays(1), false, "同意", given.as("shaoping"));
        assertThatThrownBy(() -> developments.approve(id, day.plusDays(2), "批复", office)).hasMessage("development.own-step");
        assertThatThrownBy(() -> db.sql("update party_applicant set approved_by = voted_by where id = ?").param(id).update()).hasMessageContaining("nobody_approves_what_they_entered");
        developments.approve(id, day.plusDays(2), "批复", given.as("shaoping"));
    }

    @Test
    void whoeverAppliesSeesTheirOwnFileAndNobodyElsesAndTakesNoStepInIt() {
        var branch = given.aBranch(3);
        var office = given.as("luoyan");
        var id = developments.apply(branch.id(), "段誉", LocalDate.of(1998, 3, 4), given.today(), office);
        var other = developments.apply(branch.id(), "虚竹", LocalDate.of(1998, 3, 4), given.today(), office);
        assertThatThrownBy(() -> developments.link(id, "nobody-of-that-name", office)).hasMessage("development.account");
        developments.link(id, branch.secretary(), office);
        assertThatThrownBy(() -> developments.link(other, branch.secretary(), office)).hasMessage("development.account.twice");
        assertThatThrownBy(() -> developments.talk(id, given.today(), "自己谈", given.as(branch.secretary()))).hasMessage("development.own-file");

        var numbers = db.sql("select number from party_applicant where id in (?, ?) order by serial").params(id, other).query(String.class).list();
        assertThat(mine(branch.secretary())).hasStatusOk().bodyText().contains(numbers.get(0), "递交入党申请书", "段*").doesNotContain(numbers.get(1), "段誉");
        assertThat(mine(branch.member())).hasStatusOk().bodyText().contains("没有您的发展党员档案").doesNotContain(numbers.get(0));
    }

    private MvcTestResult mine(String login) { return web.get().uri("/party/developments/mine").with(user(people.loadUserByUsername(login))).header("Accept", "text/html").exchange(); }

    /** Everything up to the vote, entered by one person. */
    private UUID voted(GivenLife.Given branch, Viewer by) {
        var day = given.today().minusMonths(1);
        var object = day.minusDays(60);
        var decided = object.minusMonths(13);
        var id = developments.apply(branch.id(), "乔峰", LocalDate.of(1998, 3, 4), decided.minusMonths(2), by);
        developments.talk(id, decided.minusMonths(1), "动机端正", by);
        developments.decide(id, decided, branch.roll().subList(0, 2), "", by);
        developments.review(id, decided.plusMonths(6), "好", by);
        developments.review(id, decided.plusMonths(12), "好", by);
        developments.propose(id, object, "听取意见", by);
        developments.introduce(id, object.plusDays(5), branch.roll().subList(0, 2), by);
        developments.check(id, object.plusDays(10), "合格", by);
        developments.train(id, object.plusDays(20), 3, 20, "区委党校", by);
        developments.show(id, object.plusDays(40), days.plus(object.plusDays(40), 5), "公示栏", by);
        developments.vote(id, day, 5, 5, "通过", by);
        return id;
    }

    @Test
    void nobodyUnderEighteenAppliesAndNamesAreSealed() {
        var branch = given.aBranch(3);
        var office = given.as("luoyan");
        var born = given.today().minusYears(18).plusDays(1);
        assertThatThrownBy(() -> developments.apply(branch.id(), "小丁", born, given.today(), office)).hasMessage("development.age");
        var id = developments.apply(branch.id(), "欧阳锋", born.minusDays(1), given.today(), office);
        assertThat(db.sql("select name_masked || name_sealed from party_applicant where id = ?").param(id).query(String.class).single()).startsWith("欧**s4.").doesNotContain("阳");
        assertThat(developments.disclose(id, "核对档案", office)).anyMatch(shown -> shown.value().equals("欧阳锋"));
    }
}

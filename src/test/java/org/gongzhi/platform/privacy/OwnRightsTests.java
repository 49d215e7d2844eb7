package org.gongzhi.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.LocalDate;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.need.Contact;
import org.gongzhi.order.need.GivenNeeds;
import org.gongzhi.order.need.Needs;
import org.gongzhi.party.GivenParty;
import org.gongzhi.party.member.Members;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What residents and staff may know and decide about their own data, and how it ends by itself. */
@OfficeTest
class OwnRightsTests {

    @Autowired GivenNeeds given;
    @Autowired Needs needs;
    @Autowired GivenParty party;
    @Autowired Members members;
    @Autowired Retention retention;
    @Autowired People people;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void theResidentReadsWhoLookedInWhichCapacityAndWhy() {
        var receipt = given.aNeed("想学做八宝饭");
        needs.disclose(receipt.need(), "约定上门时间", given.as("helan"));

        assertThat(web.get().uri(receipt.href()).accept(TEXT_HTML)).bodyText().contains("查看了联系人、联系电话", "约定上门时间", "溪上社区").doesNotContain("何岚");
    }

    @Test
    void theResidentTakesEverythingAlong() {
        var receipt = given.aNeed("晒衣场积水");

        assertThat(web.get().uri(receipt.href() + "/personal").accept(TEXT_HTML)).hasStatusOk().bodyText().contains("陈桂芬", "13912345678", "晒衣场积水");
        assertThat(web.get().uri(receipt.href() + "/personal").accept(APPLICATION_JSON)).hasStatusOk().bodyText().contains("\"联系电话\"", "13912345678");
        assertThat(web.get().uri("/r/nobody-knows-this-link/personal").accept(TEXT_HTML)).hasStatus(404);
    }

    /** Anybody can type anybody's number, so a number in common opens nothing. */
    @Test
    void aLinkOpensNothingOfAnotherMatterWithTheSameNumber() {
        given.aNeed("同一个号码的另一件事");
        var receipt = given.aNeed("这一件事");

        assertThat(web.get().uri(receipt.href() + "/personal").accept(TEXT_HTML)).bodyText().doesNotContain("同一个号码的另一件事");
    }

    @Test
    void whatIsErasedIsGoneAndTheMatterStays() {
        var receipt = given.aNeed("门铃坏了");
        var neighbour = needs.support(receipt.need(), new Contact("李建国", "13700002222"));

        assertThat(web.post().uri(receipt.href() + "/erasure").accept(TEXT_HTML).param("note", "已经修好").with(csrf())).hasStatus(303);

        assertThat(db.sql("select title, stage, details, contact_name_sealed is null and contact_phone_index is null and place_masked is null as gone from need where id = ?")
                .param(receipt.need().value()).query().singleRow()).containsEntry("title", "门铃坏了").containsEntry("stage", "NEW").containsEntry("details", "")
                .containsEntry("gone", true);
        assertThat(web.get().uri(receipt.href()).accept(TEXT_HTML)).bodyText().contains("您的个人信息已于");
        assertThat(web.get().uri("/needs/" + receipt.need()).accept(TEXT_HTML).with(user(people.loadUserByUsername("helan")))).hasStatusOk();
        assertThat(needs.own(receipt.secret())).as("a law wants the consent kept").extracting(Disclosures.Shown::label).containsExactly("同意情况");
        assertThat(needs.own(neighbour.secret())).as("the neighbour did not ask for it").hasSize(2);
        needs.erase(neighbour.secret(), "");
        assertThat(needs.own(neighbour.secret())).isEmpty();
    }

    @Test
    void whatIsOverIsErasedInTimeByItself() {
        var receipt = given.aNeed("栏杆掉漆");
        needs.withdraw(receipt.secret(), "自己补了");
        var inAYear = clock.instant().plus(Duration.ofDays(370));
        var inThreeYears = clock.instant().plus(Duration.ofDays(1_100));

        assertThat(retention.due("NEED_CONTACT", LocalDate.now(clock).plusDays(370), 100_000)).extracting(Retention.Due::id).contains(receipt.need().value());
        assertThat(clock.at(clock.instant().plus(Duration.ofDays(300)), () -> { retention.eraseWhatIsOver(); return needs.own(receipt.secret()); })).hasSize(4);
        assertThat(clock.at(inAYear, () -> { retention.eraseWhatIsOver(); return needs.own(receipt.secret()); })).extracting(Disclosures.Shown::label).containsExactly("同意情况");
        assertThat(clock.at(inThreeYears, () -> { retention.eraseWhatIsOver(); return needs.own(receipt.secret()); })).isEmpty();
        assertThat(db.sql("select data ->> 'kind' from journal where subject = 'retention' and move = 'ERASE'").query(String.class).list()).contains("NEED_CONTACT", "NEED_CONSENT");
    }

    @Test
    void aPeriodChangesFromADayOnAndNeverBackwards() {
        var director = people.viewer("guhong");
        var rule = new Retention.Rule("SIGN_IN", LocalDate.now(clock).plusDays(1), 9, false, "本中心规定", null);

        retention.set(rule, director);

        assertThat(retention.rule("SIGN_IN").months()).isEqualTo(6);
        assertThat(clock.at(clock.instant().plus(Duration.ofDays(2)), () -> retention.rule("SIGN_IN").months())).isEqualTo(9);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> retention.set(rule, director)).withMessage("personal.retention.twice");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> retention.set(new Retention.Rule("SIGN_IN", LocalDate.of(2020, 1, 1), 9, false, "本中心规定", null), director))
                .withMessage("personal.retention.past");
    }

    @Test
    void everyKindHasItsRuleAndItsScreen() {
        assertThat(retention.types()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(type -> assertThat(retention.rule(type.kind()).source()).isNotBlank());
        assertThat(web.get().uri("/personal/retention").accept(TEXT_HTML).with(user(people.loadUserByUsername("guhong")))).hasStatusOk().bodyText().contains("点单的同意记录", "个人信息保护法");
        assertThat(web.get().uri("/personal/retention/due").accept(TEXT_HTML).with(user(people.loadUserByUsername("guanli")))).hasStatusOk().bodyText().contains("到期清除预告");
    }

    @Test
    void staffReadTheirOwnDataToo() {
        assertThat(web.get().uri("/account/personal").accept(TEXT_HTML).with(user(people.loadUserByUsername("helan")))).hasStatusOk().bodyText().contains("何岚", "谁查看过我的信息");
    }

    @Test
    void aMemberReadsInOnePlaceWhoLookedAtTheRoll() {
        var unit = party.aUnit();
        var login = party.somebodyOf(unit, "PARTY_MEMBER");
        var member = members.enroll(party.aBranch(unit, 3), NewMember.full("石小红", LocalDate.of(2024, 7, 1), LocalDate.of(2012, 7, 1)).by(people.viewer(login).id()), party.as("luoyan"));
        assertThat(web.get().uri("/account/personal").accept(TEXT_HTML).with(user(people.loadUserByUsername(login)))).bodyText().contains("关于我的记录", "/party-members/mine", "还没有人查看过");

        members.disclose(member, "核对组织关系介绍信", party.as("luoyan"));
        assertThat(web.get().uri("/account/personal").accept(TEXT_HTML).with(user(people.loadUserByUsername(login)))).bodyText()
                .contains("社会组织综合党委", "查看了党员名册里的姓名", "核对组织关系介绍信").doesNotContain("罗燕");
        assertThat(web.get().uri("/account/personal").accept(TEXT_HTML).with(user(people.loadUserByUsername("luoyan")))).bodyText().contains("党员名册", "核对组织关系介绍信");
    }
}

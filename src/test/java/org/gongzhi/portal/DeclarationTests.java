package org.gongzhi.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.party.GivenParty;
import org.gongzhi.party.find.LeadKind;
import org.gongzhi.party.find.Leads;
import org.gongzhi.party.find.NewLead;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A member of the Party without an account looks for a branch, and comes back by the receipt. */
@OfficeTest
class DeclarationTests {

    private static final String TOWN = "330399001000";
    private static final String FORM = "/portal/party/declarations";

    @Autowired GivenParty given;
    @Autowired Leads leads;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;

    @Test
    void whatAMemberSaysReachesTheOfficeAndTheyFollowItToTheRoll() {
        assertThat(get(null, FORM + "/new")).hasStatusOk().bodyText().contains("党员找组织", "我单独同意", TOWN);
        var receipt = post(FORM, "kind", "UNTRANSFERRED", "name", "令狐冲", "phone", "13900007777", "region", TOWN, "words", "关系还在老家", "agree", "true").getResponse().getHeader("Location");
        var id = db.sql("select id from member_lead where secret = ?").param(Leads.key(receipt.substring(receipt.lastIndexOf('/') + 1))).query(UUID.class).single();
        assertThat(db.sql("select name_sealed || name_masked || phone_sealed || phone_masked from member_lead where id = ?").param(id).query(String.class).single())
                .contains("令**", "139****7777").doesNotContain("狐冲", "13900007777");
        assertThat(get(null, receipt)).hasStatusOk().bodyText().contains("DY-", "已经收到", "令**", "关系还在老家").doesNotContain("令狐冲", "我确认");
        assertThat(get("luoyan", "/todos")).bodyText().contains("/member-leads/" + id);
        assertThat(get("luoyan", "/member-leads/" + id)).hasStatusOk().bodyText().contains("本人申报").doesNotContain("/member-leads/" + id + "/declaration");

        var branch = given.aBranch(given.aUnit(), 3);
        leads.verify(id, branch, "电话核实", given.as("luoyan"));
        assertThatThrownBy(() -> leads.declare(id, "代为确认", given.as("luoyan"))).hasMessage("lead.not-yours");
        assertThat(get(null, receipt)).bodyText().contains(given.nameOf(branch), "我确认");
        assertThat(post(receipt + "/confirmation")).hasStatus(303);
        leads.transfer(id, given.today(), null, LocalDate.of(2015, 7, 1), "老家的支部", given.as("luoyan"));
        assertThat(get(null, receipt)).bodyText().contains("组织关系已经转到").doesNotContain("撤回申报");
        assertThat(db.sql("select source from party_member where party_organization_id = ? order by serial desc limit 1").param(branch.value()).query(String.class).single()).isEqualTo("DECLARED");
    }

    @Test
    void nothingIsTakenWithoutConsentOrFromARobotAndNothingTypedIsLost() {
        assertThat(post(FORM, "kind", "SEEKING", "name", "任盈盈", "phone", "打不通", "region", TOWN)).hasStatus(422).bodyText()
                .contains("请先阅读说明并勾选同意。", "请填写能打通的电话号码。", "value=\"任盈盈\"");
        assertThat(post(FORM, "kind", "SEEKING", "name", "任盈盈", "phone", "13900008888", "region", TOWN, "agree", "true", "website", "http://robot")).hasStatus(422);
        assertThat(post(FORM, "kind", "SEEKING", "name", "任盈盈", "phone", "13900008888", "region", TOWN, "agree", "false")).hasStatus(422).bodyText().contains("请先征得本人同意。");
        assertThat(post(FORM, "kind", "SEEKING", "name", "任盈盈", "phone", "13900008888", "region", "999999999999", "agree", "true")).hasStatus(422);
        assertThat(db.sql("select count(*) from member_lead where phone_masked = '139****8888'").query(Long.class).single()).isZero();
    }

    @Test
    void whoeverTakesItBackIsForgottenAndAWrongLinkOpensNothing() {
        var secret = leads.declareOpenly(new NewLead(LeadKind.SEEKING, "田伯光", "13900009999", null, TOWN, "想找支部"), true);
        assertThat(post(FORM + "/" + secret + "/confirmation")).as("before it was verified").hasStatus(422);
        assertThat(post(FORM + "/" + secret + "/withdrawal")).hasStatus(303);
        assertThat(get(null, FORM + "/" + secret)).bodyText().contains("已撤回", "已删除").doesNotContain("田**", "想找支部");
        assertThat(db.sql("select count(*) from member_lead where secret = ? and name_sealed is null and phone_sealed is null and words = ''").param(Leads.key(secret)).query(Long.class).single()).isOne();
        assertThat(get(null, FORM + "/" + "x".repeat(24))).hasStatus(404);
        assertThatThrownBy(() -> leads.takeBack("x".repeat(24))).isInstanceOf(Missing.class);
    }

    private MvcTestResult get(String login, String address) {
        var request = web.get().uri(address).accept(TEXT_HTML);
        return login == null ? request.exchange() : request.with(user(people.loadUserByUsername(login))).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var form = web.post().uri(address).accept(TEXT_HTML).with(csrf());
        for (int i = 0; i < fields.length; i += 2) form = form.param(fields[i], fields[i + 1]);
        return form.exchange();
    }
}

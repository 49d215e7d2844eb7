package org.gongzhi.appraisal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongzhi.appraisal.round.GivenRounds.PLAIN;
import static org.gongzhi.appraisal.round.GivenRounds.PROVEN;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.appeal.Appeals;
import org.gongzhi.appraisal.appeal.NewAppeal;
import org.gongzhi.appraisal.round.GivenRounds;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.Todos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Having the permission is not enough: a scheme names the offices in whose field it is. */
@OfficeTest
class OfficesTests {

    private static final String DISTRICT = "330399000000";

    @Autowired @Qualifier("appraisalRounds") Rounds rounds;
    @Autowired Appeals appeals;
    @Autowired GivenRounds given;
    @Autowired People people;
    @Autowired Todos todos;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void theCommitteesOfficeRunsWhatIsTheParty() {
        for (var code : List.of("monthly_ten", "yearly_star", "centre_review"))
            assertThatThrownBy(() -> rounds.open(wanted(shipped(code)), people.viewer("luoyan"))).as(code).isInstanceOf(Refused.class).hasMessage("appraisal.round.office");
        for (var code : List.of("branch_activity", "role_branch", "role_member"))
            assertThatThrownBy(() -> rounds.open(wanted(shipped(code)), people.viewer("guhong"))).as(code).isInstanceOf(Refused.class).hasMessage("appraisal.round.office");
        assertThat(get("luoyan", "/appraisals/new")).hasStatusOk().bodyText().contains("支部活跃度季度排名").doesNotContain("月度十分规范");
    }

    @Test
    void othersReadTheRoundAndCannotMoveIt() {
        var scheme = given.aScheme(PLAIN);
        db.sql("update appraisal_scheme set offices = '{CPC_OFFICE}' where id = ?").param(scheme).update();
        assertThat(post("wangmin", "/appraisals", "title", "不归我", "scheme", scheme.toString(), "region", DISTRICT, "from", "2026-03-01", "to", "2026-03-31")).hasStatus(422)
                .bodyText().contains("由其他岗位组织实施");
        var round = rounds.open(wanted(scheme), people.viewer("luoyan"));
        var address = "/appraisals/" + round;
        given.marked(round, "plan", "1.5");

        assertThat(get("wangmin", address)).hasStatusOk().bodyText().doesNotContain("评分结账", "重新取数");
        for (var step : List.of("/closing", "/figures", "/panel")) assertThat(post("wangmin", address + step, "each", "1")).as(step).hasStatus(422).bodyText().contains("由其他岗位组织实施");
        assertThat(get("luoyan", address)).bodyText().contains("评分结账", "重新取数");
        assertThat(post("luoyan", address + "/closing")).hasStatus(303);
        assertThat(post("shaoping", address + "/publication")).hasStatus(422);
        assertThat(todos.of(people.viewer("luoyan"), 500)).extracting(Todo::href).contains(address);
        assertThat(todos.of(people.viewer("shaoping"), 500)).extracting(Todo::href).doesNotContain(address);
        assertThat(post("luoyan", address + "/publication")).hasStatus(303);
    }

    @Test
    void appealsAreDecidedInTheOfficeWhoseSchemeItIs() {
        var scheme = given.aScheme(PLAIN, PROVEN);
        db.sql("update appraisal_scheme set offices = '{PARTY_LEAD,HUB_DESK}' where id = ?").param(scheme).update();
        var round = given.published(rounds.open(wanted(scheme), people.viewer("wangmin")), "1.5");
        var linxia = given.of("linxia");
        var appeal = appeals.submit(round, linxia, new NewAppeal("计划按时交了", Map.of("plan", "回执在案")), people.viewer("linxia"));
        var address = "/appraisals/appeals/" + appeal;

        assertThat(get("luoyan", address)).hasStatusOk().bodyText().contains("计划按时交了").doesNotContain("申诉成立", "维持原分");
        assertThat(post("luoyan", address + "/approval", "note", "属实", "items[0].item", "plan", "items[0].points", "2")).hasStatus(422).bodyText().contains("由其他岗位组织实施");
        assertThat(post("luoyan", address + "/refusal", "note", "不改")).hasStatus(422).bodyText().contains("由其他岗位组织实施");
        assertThatThrownBy(() -> rounds.correct(round, linxia, Map.of("plan", BigDecimal.ONE), "更正", people.viewer("luoyan"))).isInstanceOf(Refused.class).hasMessage("appraisal.round.office");
        assertThat(todos.of(people.viewer("luoyan"), 500)).extracting(Todo::href).doesNotContain(address);
        assertThat(told("luoyan")).doesNotContain(address);

        assertThat(todos.of(people.viewer("shaoping"), 500)).extracting(Todo::href).contains(address);
        assertThat(told("shaoping")).contains(address);
        assertThat(get("shaoping", address)).bodyText().contains("申诉成立", "维持原分");
        assertThat(post("shaoping", address + "/refusal", "note", "不改")).hasStatus(303);
    }

    @Test
    void whichOfficesRunASchemeIsSaidInItsNextVersion() {
        var draft = post("guhong", "/schemes", "name", "站点评价", "code", "offices_" + UUID.randomUUID().toString().substring(0, 8), "subjectKind", "STATION", "period", "QUARTER",
                "validFrom", "2026-10-01", "fullMark", "10").getResponse().getHeader("Location");
        assertThat(get("guhong", draft)).bodyText().contains("有权限的岗位");
        assertThat(get("guhong", draft + "/head")).hasStatusOk().bodyText().contains("由哪些岗位组织实施和公示", "综合党委");

        assertThat(head(draft, "CPC_OFFICE")).hasStatus(303);
        assertThat(get("guhong", draft)).bodyText().contains("<dd>综合党委</dd>");
        assertThat(head(draft, "NOBODY")).hasStatus(422).bodyText().contains("有的岗位在本系统里没有");
    }

    private MvcTestResult head(String draft, String office) {
        return post("guhong", draft + "/head", "name", "站点评价", "validFrom", "2026-10-01", "fullMark", "10", "bonusCap", "0", "offices", office);
    }

    private List<String> told(String login) { return db.sql("select href from message where person_id = ?").param(people.viewer(login).id()).query(String.class).list(); }

    private UUID shipped(String code) { return db.sql("select id from appraisal_scheme where code = ? and version = 1").param(code).query(UUID.class).single(); }

    private static NewRound wanted(UUID scheme) { return new NewRound(scheme, DISTRICT, "按岗位", LocalDate.of(2044, 1, 1), LocalDate.of(2044, 1, 31)); }

    private MvcTestResult get(String login, String address) { return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange(); }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}

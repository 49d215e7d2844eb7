package org.gongzhi.appraisal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.gongzhi.appraisal.round.GivenRounds.BONUS;
import static org.gongzhi.appraisal.round.GivenRounds.FINISHED;
import static org.gongzhi.appraisal.round.GivenRounds.PLAIN;
import static org.gongzhi.appraisal.round.GivenRounds.PROVEN;
import static org.gongzhi.appraisal.round.GivenRounds.SELF;
import static org.gongzhi.appraisal.round.GivenRounds.VETO;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.appeal.AppealMove;
import org.gongzhi.appraisal.mark.MarkingJob;
import org.gongzhi.appraisal.round.GivenRounds;
import org.gongzhi.appraisal.round.RoundMove;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.file.GivenFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OfficeTest
class RoundScreensTests {

    @Autowired GivenRounds given;
    @Autowired People people;
    @Autowired MarkingJob job;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    @Test
    void aRoundIsOpenedScoredClosedAndPublishedOnItsPages() {
        var scheme = given.aScheme(PLAIN);
        assertThat(post("wangmin", "/appraisals", "title", "", "scheme", scheme.toString(), "region", "330399000000", "from", "2026-03-01", "to", "2026-03-31"))
                .hasStatus(422).bodyText().contains("请填写");
        var round = post("wangmin", "/appraisals", "title", "三月评分", "scheme", scheme.toString(), "region", "330399000000", "from", "2026-03-01", "to", "2026-03-31")
                .getResponse().getHeader("Location");
        assertThat(get("wangmin", round)).hasStatusOk().bodyText().contains("三月评分", "评分结账", "还有");
        assertThat(post("wangmin", round + "/closing")).hasStatus(422);
        assertThat(get("wangmin", round + "/owing")).hasStatusOk().bodyText().contains("项目plan", "检查人员");
        var exempt = given.of("zhouqi");
        assertThat(post("wangmin", round + "/subjects/" + exempt + "/exemption", "note", "装修")).hasStatus(303);
        given.subjects(id(round)).stream().filter(one -> !one.equals(exempt))
                .forEach(one -> assertThat(post("wangmin", round + "/marking/" + one, "marks[0].item", "plan", "marks[0].points", "1.5")).hasStatus(303));
        assertThat(post("wangmin", round + "/closing")).hasStatus(303);
        assertThat(get("linxia", round + "/results/" + given.of("linxia"))).hasStatus(404);
        assertThat(post("wangmin", round + "/publication")).hasStatus(403);
        assertThat(post("shaoping", round + "/publication")).hasStatus(303);
        assertThat(get("linxia", round + "/results/" + given.of("linxia"))).hasStatusOk().bodyText().contains("评分单", "怎样提高", "对评分提出申诉").doesNotContain("王敏");
        assertThat(get("wangmin", round + "/results/" + given.of("linxia"))).hasStatusOk().bodyText().contains("王敏");
        assertThat(get("wangmin", round + "/timeline")).hasStatusOk().bodyText().contains("评分结账", "公示结果");
        assertThat(get("wangmin", round + "/subjects")).hasStatusOk().bodyText().contains("免评：装修");
    }

    @Test
    void nothingTypedIsLostAndPhotosStayWhenAMarkIsRefused() {
        var round = "/appraisals/" + given.aRound(PLAIN, PROVEN);
        var address = round + "/marking/" + given.of("linxia");

        assertThat(get("wangmin", address)).hasStatusOk().bodyText().contains("必须有照片或材料", "value=\"1.5\"");
        assertThat(post("wangmin", address, "marks[0].item", "plan", "marks[0].points", "1.3", "marks[0].note", "晚交一天", "marks[1].item", "hygiene", "marks[1].points", "2"))
                .hasStatus(422).bodyText().contains("得分须按规定的分值递增", "晚交一天");
        assertThat(post("wangmin", address, "marks[1].item", "hygiene", "marks[1].points", "2", "marks[0].item", "plan", "marks[0].points", "")).hasStatus(422)
                .bodyText().contains("该项要有佐证");
        var refused = web.post().multipart().uri(address).file(new MockMultipartFile("marks[1].photos", "现场.jpg", "image/jpeg", GivenFiles.photo(640, 480)))
                .param("marks[0].item", "plan").param("marks[0].points", "9").param("marks[1].item", "hygiene").param("marks[1].points", "1.5")
                .accept(TEXT_HTML).with(user(people.loadUserByUsername("wangmin"))).with(csrf()).exchange();
        assertThat(refused).hasStatus(422).bodyText().contains("得分超出了该项的范围", "/thumbnail");
        assertThat(post("wangmin", address, "marks[0].item", "plan", "marks[0].points", "2", "marks[1].item", "hygiene", "marks[1].points", "1.5")).hasStatus(303);
        var file = db.sql("select '/files/' || a.id from attachment a join appraisal_evidence e on e.id = a.subject_id where a.subject = 'appraisal-mark' and '/appraisals/' || e.round = :round")
                .param("round", round).query(String.class).single();
        assertThat(get("linxia", file)).hasStatusOk();
        assertThat(get("zhouqi", file)).hasStatus(404);
    }

    @Test
    void aTableIsLookedThroughBeforeItIsTaken() throws Exception {
        var id = given.aRound(PLAIN, PROVEN);
        var round = "/appraisals/" + id;
        var names = db.sql("select name from appraisal_subject where round = :id order by name").param("id", id).query(String.class).list();

        assertThat(web.get().uri(round + "/import/template").with(user(people.loadUserByUsername("wangmin")))).hasStatusOk().body().startsWith('P', 'K');
        var wrong = upload(round, "名称,项目plan（2 分）,项目hygiene（2 分）,佐证材料\n" + names.get(0) + ",3,1,\n没有这家,1,1,台账\n");
        assertThat(get("wangmin", wrong)).hasStatusOk().bodyText().contains("需要改正的地方", "本次评分里没有该对象", "得分超出了该项的范围", "该项要有佐证");
        assertThat(post("wangmin", wrong + "/taking")).hasStatus(422);
        var rows = new StringBuilder("名称,项目plan（2 分）,项目hygiene（2 分）,佐证材料\n");
        names.forEach(name -> rows.append(name).append(",1.5,2,台账 3\n"));
        var good = upload(round, rows.toString());
        assertThat(get("wangmin", good)).hasStatusOk().bodyText().contains("表格核对无误", "导入 " + names.size() + " 个对象");
        assertThat(get("shaoping", good)).hasStatus(404);
        assertThat(post("wangmin", good + "/taking")).hasStatus(303);
        assertThat(post("wangmin", good + "/taking")).hasStatus(422).bodyText().contains("已经导入过了");
        assertThat(get("wangmin", round + "/owing")).bodyText().contains("没有待评的项");
    }

    @Test
    void aLongTableIsTakenInByAJob() throws Exception {
        var id = given.aRound(PLAIN, PROVEN, BONUS, VETO);
        var round = "/appraisals/" + id;
        given.crowd(id, 201);
        var rows = new StringBuilder("名称,项目plan（2 分）,项目hygiene（2 分）,项目honours（3 分）,项目accident（1 分）,佐证材料\n");
        db.sql("select name from appraisal_subject where round = :id order by name").param("id", id).query(String.class).list()
                .forEach(name -> rows.append(name).append(",1.5,2,1,1,台账 3\n"));
        var table = upload(round, rows.toString());

        assertThat(get("wangmin", table)).bodyText().contains("导入 " + given.subjects(id).size() + " 个对象");
        var started = post("wangmin", table + "/taking");
        assertThat(started).hasStatus(303);
        assertThat(started.getResponse().getHeader("Location")).startsWith("/jobs/");
        var work = started.getResponse().getHeader("Location");
        await().atMost(Duration.ofSeconds(15)).until(() -> db.sql("select state from job where id = cast(? as uuid)").param(work.substring(6)).query(String.class).single().equals("DONE"));
        var input = MarkingJob.input(id, UUID.fromString(table.substring(table.lastIndexOf('/') + 1)));
        assertThat(get("wangmin", table)).bodyText().contains("新增 " + given.subjects(id).size() + " 个对象");
        assertThat(db.sql("select count(*) from appraisal_point where round = ? and points is null").param(id).query(Integer.class).single()).isZero();
        assertThatThrownBy(() -> job.run(input, people.viewer("wangmin"), (done, total) -> {})).isInstanceOf(Refused.class);
    }

    @Test
    void aPointOpensToTheRowsOfItsFigure() {
        var round = "/appraisals/" + given.aRound(FINISHED);

        assertThat(get("wangmin", round + "/results/" + given.of("linxia"))).hasStatusOk().bodyText().contains("看明细", "指标值");
        assertThat(get("wangmin", round + "/results/" + given.of("linxia") + "/items/orders")).hasStatusOk();
        assertThat(get("wangmin", round + "/results/" + given.of("linxia") + "/items/nothing")).hasStatus(404);
    }

    @Test
    void aNeighboursScoreLooksLikeNone() {
        var id = given.aPublishedRound("2");
        var round = "/appraisals/" + id;
        var linxia = round + "/results/" + given.of("linxia");

        for (var address : List.of(linxia, linxia + "/appeals/new", linxia + "/items/plan", round + "/panel")) assertThat(get("zhouqi", address)).hasStatus(404);
        assertThat(post("zhouqi", linxia + "/appeals", "grounds", "不服", "items[0].item", "plan", "items[0].reason", "x")).hasStatus(404);
        assertThat(get("zhouqi", round + "/subjects")).hasStatusOk().bodyText().doesNotContain(name("linxia"));
        assertThat(get("zhouqi", round + "/owing")).hasStatusOk().bodyText().doesNotContain(name("linxia"));
        assertThat(get("zhouqi", "/appraisals/" + UUID.randomUUID())).hasStatus(404);
        var appeal = post("linxia", linxia + "/appeals", "grounds", "有出入", "items[0].item", "plan", "items[0].reason", "交过").getResponse().getHeader("Location");
        assertThat(get("linxia", appeal)).hasStatusOk().bodyText().contains("有出入", "撤回申诉");
        assertThat(get("zhouqi", appeal)).hasStatus(404);
        assertThat(get("shaoping", appeal)).hasStatusOk().bodyText().contains("申诉成立", "维持原分");
        assertThat(post("shaoping", appeal + "/approval", "note", "属实")).hasStatus(422).bodyText().contains("请填写更正后的得分");
        assertThat(post("shaoping", appeal + "/refusal", "note", "证据不足")).hasStatus(303);
        assertThat(get("linxia", "/appraisals/appeals")).hasStatusOk().bodyText().contains("维持原分");
        assertThat(get("zhouqi", "/appraisals/appeals")).bodyText().doesNotContain(name("linxia"));
    }

    @Test
    void anOrganizationScoresItselfOnThePhone() {
        var round = "/appraisals/" + given.aRound(SELF);

        assertThat(get("linxia", round + "/marking")).hasStatusOk().bodyText().contains("自评", "开始打分");
        assertThat(post("linxia", round + "/marking/" + given.of("linxia"), "marks[0].item", "own", "marks[0].points", "91")).hasStatus(303);
        assertThat(get("linxia", round + "/marking")).bodyText().contains("都评完了");
        assertThat(web.get().uri(round + "/owing").accept(APPLICATION_JSON).with(user(people.loadUserByUsername("wangmin")))).bodyText().doesNotContain(name("linxia"));
    }

    @Test
    void everyMoveNeedsItsOwnPermission() {
        var needed = new HashMap<String, String>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            if (handler.hasMethodAnnotation(Requires.class))
                route.getPatternValues().forEach(address -> needed.put(address, handler.getMethodAnnotation(Requires.class).value()));
        });

        assertThat(RoundMove.values()).filteredOn(move -> move != RoundMove.START)
                .allMatch(move -> move.permission().equals(needed.get("/appraisals/{id}/" + move.noun())));
        assertThat(AppealMove.values()).filteredOn(move -> move != AppealMove.SUBMIT)
                .allMatch(move -> move.permission().equals(needed.get("/appraisals/appeals/{appeal}/" + move.noun())));
    }

    private String upload(String round, String csv) {
        return web.post().multipart().uri(round + "/import").file(new MockMultipartFile("file", "评分.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .accept(TEXT_HTML).with(user(people.loadUserByUsername("wangmin"))).with(csrf()).exchange().getResponse().getHeader("Location");
    }

    private static UUID id(String round) { return UUID.fromString(round.substring("/appraisals/".length())); }

    private String name(String login) { return db.sql("select name from organization where id = :id").param("id", given.of(login)).query(String.class).single(); }

    private MvcTestResult get(String login, String address) { return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange(); }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}

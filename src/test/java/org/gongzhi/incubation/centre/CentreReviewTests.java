package org.gongzhi.incubation.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.appeal.Appeals;
import org.gongzhi.appraisal.appeal.NewAppeal;
import org.gongzhi.appraisal.mark.Marks;
import org.gongzhi.appraisal.mark.NewMark;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.incubation.GivenCentres;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The review of centres is public like every other, and whoever answers for a centre may contest it. (domain.md M131) */
@OfficeTest
class CentreReviewTests {

    private static final String COMMUNITY = "330399003006";
    private static final AtomicInteger YEARS = new AtomicInteger(2051);

    @Autowired GivenCentres given;
    @Autowired Centres centres;
    @Autowired @Qualifier("appraisalRounds") Rounds rounds;
    @Autowired Marks marks;
    @Autowired Appeals appeals;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void aReviewIsMadePublicContestedByTheCentreAndPutRight() {
        var centre = given.aCentreIn(COMMUNITY);
        var manager = aManager();
        centres.name(centre, manager.id(), given.as("guhong"));
        var round = published(manager);

        assertThat(db.sql("select kind || ' ' || stage from notice where subject_id = ?").param(round).query(String.class).single()).startsWith("RANK ");
        assertThat(messages(manager)).anyMatch(title -> title.startsWith("评分结果公示：中心评价"));
        assertThatThrownBy(() -> appeals.submit(round, centre, because(), aManager())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> appeals.submit(round, centre, because(), given.as("guhong"))).isInstanceOf(Missing.class);
        var appeal = appeals.submit(round, centre, because(), manager);
        assertThatThrownBy(() -> appeals.uphold(appeal, Map.of("rules", new BigDecimal("14")), "属实", given.as("wangmin"))).isInstanceOf(Refused.class)
                .hasMessage("appraisal.appeal.scorer");
        appeals.uphold(appeal, Map.of("rules", new BigDecimal("14")), "属实", given.as("guhong"));

        assertThat(db.sql("select array_agg(trim_scale(total)::text order by version) from appraisal_result where round = ? and subject = ?").params(round, centre)
                .query((row, n) -> List.of((String[]) row.getArray(1).getArray())).single()).containsExactly("82", "86");
        assertThat(db.sql("select count(*) from notice_edition e join notice n on n.id = e.notice_id where n.subject_id = ?").param(round).query(Integer.class).single()).isEqualTo(2);
        assertThat(messages(manager)).contains("评分申诉结果：申诉成立");
    }

    @Test
    void theManagerOfACentreSeesItsSheetAndTakesAnAppealBack() {
        var centre = given.aCentreIn(COMMUNITY);
        var manager = aManager();
        var stranger = aManager();
        assertThat(post(stranger, "/incubation/centres/" + centre + "/managers", "person", stranger.id().toString())).hasStatus(403);
        assertThat(post(given.as("guhong"), "/incubation/centres/" + centre + "/managers", "person", given.as("wangmin").id().toString())).hasStatus(422)
                .bodyText().contains("请选择一位孵化中心负责人岗位上的人员");
        assertThat(post(given.as("guhong"), "/incubation/centres/" + centre + "/managers", "person", manager.id().toString())).hasStatus(303);
        assertThat(get(manager, "/incubation/centres/" + centre)).hasStatusOk().bodyText().contains("中心负责人", manager.name());
        var result = "/appraisals/" + published(manager) + "/results/" + centre;

        assertThat(get(manager, result)).hasStatusOk().bodyText().contains("对评分提出申诉").doesNotContain("王敏");
        assertThat(get(stranger, result)).hasStatusOk().bodyText().doesNotContain("对评分提出申诉");
        assertThat(post(stranger, result + "/appeals", "grounds", "不服", "items[0].item", "rules", "items[0].reason", "有制度")).hasStatus(404);
        var appeal = post(manager, result + "/appeals", "grounds", "不服", "items[0].item", "rules", "items[0].reason", "有制度").getResponse().getHeader("Location");
        assertThat(get(manager, appeal)).hasStatusOk().bodyText().contains("撤回申诉");
        assertThat(get(given.as("guhong"), appeal)).hasStatusOk().bodyText().contains("申诉成立").doesNotContain("撤回申诉");
        assertThat(post(stranger, appeal + "/withdrawal", "note", "算了")).hasStatus(404);
        assertThat(post(manager, appeal + "/withdrawal", "note", "算了")).hasStatus(303);
        assertThat(post(given.as("guhong"), "/incubation/centres/" + centre + "/managers/" + manager.id() + "/release")).hasStatus(303);
        assertThat(get(manager, result)).bodyText().doesNotContain("对评分提出申诉");
    }

    /** All centres of the community the same, by wangmin; whoever answers for one of them scores none. */
    private UUID published(Viewer manager) {
        var year = YEARS.getAndIncrement();
        var scheme = db.sql("select id from appraisal_scheme where code = 'centre_review' and version = 1").query(UUID.class).single();
        var round = rounds.open(new NewRound(scheme, COMMUNITY, "中心评价", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), given.as("guhong"));
        var subjects = db.sql("select subject from appraisal_subject where round = ?").param(round).query(UUID.class).list();
        assertThatThrownBy(() -> marks.record(round, marks(subjects), manager)).isInstanceOf(Refused.class).hasMessage("appraisal.mark.interest");
        marks.record(round, marks(subjects), given.as("wangmin"));
        subjects.forEach(subject -> rounds.settle(round, subject, "voice", new BigDecimal("18"), "现场问卷", given.as("guhong")));
        rounds.close(round, given.as("wangmin"));
        rounds.publish(round, given.as("shaoping"));
        return round;
    }

    private static List<NewMark> marks(List<UUID> subjects) {
        return subjects.stream().flatMap(subject -> Stream.of("incubation 25", "reach 16", "rules 10", "money 13").map(mark -> mark.split(" "))
                .map(mark -> new NewMark(subject, mark[0], new BigDecimal(mark[1]), "", "台账"))).toList();
    }

    private static NewAppeal because() { return new NewAppeal("制度齐全", Map.of("rules", "制度汇编在案")); }

    private Viewer aManager() {
        var login = "centre" + UUID.randomUUID().toString().substring(0, 8);
        people.enroll(login, "demo", "主任" + login.substring(6), "孵化中心 主任", "CENTRE_MANAGER", new Reach("330399", null));
        return people.viewer(login);
    }

    private List<String> messages(Viewer viewer) { return db.sql("select title from message where person_id = ?").param(viewer.id()).query(String.class).list(); }

    private String login(Viewer viewer) { return db.sql("select login from person where id = ?").param(viewer.id()).query(String.class).single(); }

    private MvcTestResult get(Viewer viewer, String address) { return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login(viewer)))).exchange(); }

    private MvcTestResult post(Viewer viewer, String address, String... fields) {
        var request = web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login(viewer)))).with(csrf());
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}

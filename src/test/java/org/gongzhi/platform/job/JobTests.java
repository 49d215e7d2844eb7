package org.gongzhi.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.node.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class JobTests {

    @Autowired Jobs jobs;
    @Autowired JobPages pages;
    @Autowired JobRunner runner;
    @Autowired @Qualifier("leftovers") SmartInitializingSingleton leftovers;
    @Autowired Node node;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;
    private final String mark = UUID.randomUUID().toString();
    private Viewer desk;

    @BeforeEach
    void aDesk() {
        people.enroll("desk" + mark.substring(0, 8), "demo-demo", "王敏", "区社工总站", "HUB_DESK", new Reach("330399", null));
        desk = people.viewer("desk" + mark.substring(0, 8));
    }

    @Test
    void aJobIsDoneAndLeadsToItsResult() {
        var job = started("well");

        assertThat(over(job).state()).isEqualTo(JobState.DONE);
        assertThat(over(job).result()).isEqualTo("/organizations");
        assertThat(written()).isEqualTo(1);
        assertThat(get(TEXT_HTML, "/jobs/" + job)).hasStatusOk().bodyText().contains("查看结果").doesNotContain("http-equiv=\"refresh\"");
        assertThat(get(APPLICATION_JSON, "/jobs/" + job)).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("DONE");
        assertThat(get(TEXT_HTML, "/jobs")).hasStatusOk().bodyText().contains("测试任务");
    }

    @Test
    void aRefusedJobSavesNothingAndSaysWhy() {
        var job = started("refused");

        assertThat(over(job).message()).isEqualTo("有 7 处不对，一行也没有导入。请改正后重新上传。");
        assertThat(written()).isZero();
    }

    @Test
    void aBrokenJobHasAReferenceAndKeepsItsSecret() {
        var job = started("broken");

        assertThat(over(job).message()).contains("请把编号").doesNotContain("secret");
        assertThat(written()).isZero();
    }

    @Test
    void aJobThatWasKilledInTheMiddleRunsAgainWhenTheProgramStarts() {
        var job = UUID.randomUUID();
        leave(job, "RUNNING");
        db.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values ('job', :job, now() - interval '1 minute', true, :node, now(), 1)
                        """).param("job", job.toString()).param("node", node.name()).update();

        leftovers.afterSingletonsInstantiated();

        assertThat(over(job).state()).isEqualTo(JobState.DONE);
        assertThat(over(job).runs()).isEqualTo(2);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void aJobThatWasDoneWhenItWasKilledIsNotDoneTwice() {
        var job = started("well");
        over(job);

        runner.run(job);

        assertThat(written()).isEqualTo(1);
    }

    /** As when a clock jumps an hour ahead: whoever is at work seems to have given no sign for an hour. */
    @Test
    void aJobWhoseRunnerIsTakenForDeadWhileItWorksIsStillDoneOnce() {
        var job = UUID.randomUUID();
        leave(job, "WAITING", "slow");
        var first = CompletableFuture.runAsync(() -> runner.run(job));
        await().atMost(Duration.ofSeconds(10)).until(() -> pages.show(job, desk).state() == JobState.RUNNING);

        runner.run(job);
        first.join();

        assertThat(over(job).state()).isEqualTo(JobState.DONE);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void whoeverWaitsSeesHowFarItIs() {
        var job = UUID.randomUUID();
        leave(job, "RUNNING");
        db.sql("update job set done = 30, total = 120 where id = :job").param("job", job).update();

        assertThat(get(TEXT_HTML, "/jobs/" + job)).hasStatusOk().bodyText()
                .contains("<noscript><meta http-equiv=\"refresh\"", "value=\"25\"", "30 / 120", "hx-trigger=\"every 1s\"");
    }

    @Test
    void aJobOfSomebodyElseLooksLikeNone() {
        var job = started("well");
        people.enroll("other" + mark.substring(0, 8), "demo-demo", "何岚", "区社工总站", "HUB_DESK", new Reach("330399", null));

        assertThat(web.get().uri("/jobs/" + job).accept(TEXT_HTML).with(user(people.loadUserByUsername("other" + mark.substring(0, 8))))).hasStatus(404);
    }

    @Test
    void aKindOfJobNeedsItsPermission() {
        people.enroll("resident" + mark.substring(0, 8), "demo-demo", "居民", "居民", "RESIDENT", new Reach("330399001001", null));
        var resident = people.viewer("resident" + mark.substring(0, 8));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> jobs.start("test-job", Map.of(), resident));
    }

    private UUID started(String end) { return jobs.start("test-job", Map.of("mark", mark, "end", end), desk); }

    private void leave(UUID job, String state) { leave(job, state, "well"); }

    private void leave(UUID job, String state, String end) {
        db.sql("""
                        insert into job (id, kind, input, person_id, post_id, state, runs, created_at)
                        values (:id, 'test-job', jsonb_build_object('mark', :mark::text, 'end', :end::text), :person, :post, :state, 1, now())
                        """)
                .param("id", job).param("mark", mark).param("end", end).param("person", desk.id()).param("post", desk.post()).param("state", state).update();
    }

    private JobPage over(UUID job) {
        await().atMost(Duration.ofSeconds(20)).until(() -> pages.show(job, desk).state().over());
        return pages.show(job, desk);
    }

    private int written() { return db.sql("select count(*) from message where title = :mark").param("mark", mark).query(Integer.class).single(); }

    private MvcTestResult get(MediaType accept, String uri) {
        return web.get().uri(uri).accept(accept).with(user(people.loadUserByUsername("desk" + mark.substring(0, 8)))).exchange();
    }
}

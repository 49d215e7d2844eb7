package org.gongzhi.appraisal.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongzhi.appraisal.round.GivenRounds.PLAIN;
import static org.gongzhi.appraisal.round.GivenRounds.PUBLIC;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.round.GivenRounds;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.personal.KeyRotation;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.envelope.Secret;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class VoiceTests {

    @Autowired @Qualifier("appraisalRounds") Rounds rounds;
    @Autowired Voices voices;
    @Autowired Ears ears;
    @Autowired GivenRounds given;
    @Autowired KeyRotation rotation;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void aPosterIsHeardOnceForEachDeviceAndTelephone() {
        var round = asked();
        var code = code(round, "linxia");

        assertThat(web.get().uri(code).accept(TEXT_HTML)).hasStatusOk().cookies().containsCookie("gongzhi-device");
        assertThat(web.get().uri(code).accept(TEXT_HTML)).bodyText().contains("您对它满意吗", "website");
        assertThat(say(code, "a", "level", "5", "comment", "谢谢", "phone", "13600001111")).hasStatus(303);
        assertThat(say(code, "a", "level", "1")).hasStatus(422).bodyText().contains("您已经评过了");
        assertThat(say(code, "b", "level", "1", "phone", "136 0000 1111")).hasStatus(422).bodyText().contains("您已经评过了", "136 0000 1111");
        assertThat(say(code, "c", "comment", "忘了选")).hasStatus(422).bodyText().contains("忘了选");
        assertThat(say(code, "c", "level", "4", "website", "http://spam.example")).hasStatus(422).bodyText().contains("提交没有成功");
        assertThat(db.sql("select count(*) from appraisal_voice where round = :r and (phone_index like '%136%' or device_index like '%aaaa%')").param("r", round)
                .query(Integer.class).single()).isZero();
        assertThat(web.get().uri(code + "x").accept(TEXT_HTML)).hasStatus(404);
    }

    @Test
    void aChangeOfTheOfficesKeysForgetsNobody() {
        var round = asked();
        var code = code(round, "linxia");
        assertThat(say(code, "r", "level", "5", "phone", "13600002222")).hasStatus(303);

        rotation.renew();
        rotation.finish(values -> {});

        assertThat(say(code, "r", "level", "1")).hasStatus(422).bodyText().contains("您已经评过了");
        assertThat(say(code, "s", "level", "1", "phone", "136-0000-2222")).hasStatus(422).bodyText().contains("您已经评过了");
        assertThat(say(code, "s", "level", "4", "phone", "13600003333")).hasStatus(303);
        var other = asked();
        assertThat(say(code(other, "linxia"), "r", "level", "5", "phone", "13600002222")).hasStatus(303);
        assertThat(db.sql("select count(distinct phone_index) from appraisal_voice where round in (?, ?) and phone_index is not null").params(round, other)
                .query(Integer.class).single()).as("nobody is known from one round to the next").isEqualTo(3);
    }

    @Test
    void aLinkForAPersonServedIsUsedUp() {
        var round = asked();
        var secret = Secret.fresh();
        ears.link(given(round), given.of("linxia"), secret, "index of a phone " + round, wangmin().id(), Timestamp.from(Instant.now()));

        assertThat(say("/v/" + secret, "a", "level", "5")).hasStatus(303);
        assertThat(say("/v/" + secret, "b", "level", "1")).hasStatus(422).bodyText().contains("这个链接已经用过了");
        assertThat(web.get().uri("/v/" + secret).accept(TEXT_HTML)).hasStatusOk().bodyText().contains("已经用过").doesNotContain("提交评议");
        assertThat(ears.link(given(round), given.of("linxia"), Secret.fresh(), "index of a phone " + round, wangmin().id(), Timestamp.from(Instant.now()))).isFalse();
        assertThatThrownBy(() -> voices.invite(round, given.of("linxia"), wangmin())).isInstanceOf(Refused.class).hasMessage("appraisal.voice.gateway");
    }

    @Test
    void tooFewVoicesMakeNoValueAndExcludedOnesStayInTheRawMean() {
        var round = asked();
        var code = code(round, "linxia");
        say(code, "a", "level", "5");
        rounds.fill(round, wangmin());
        for (var subject : given.subjects(round)) if (!subject.equals(given.of("linxia"))) rounds.settle(round, subject, "public", BigDecimal.TEN, "没有样本", wangmin());
        assertThatThrownBy(() -> rounds.close(round, wangmin())).isInstanceOf(Refused.class).hasMessage("appraisal.unscored");
        say(code, "b", "level", "4");
        say(code, "c", "level", "1", "comment", "骂人的话");
        var bad = db.sql("select id from appraisal_voice where round = :r and level = 1").param("r", round).query(UUID.class).single();
        assertThat(post("wangmin", "/appraisals/" + round + "/voices/" + bad + "/exclusion", "note", "")).hasStatus(422);
        assertThat(post("wangmin", "/appraisals/" + round + "/voices/" + bad + "/exclusion", "note", "与服务无关的辱骂")).hasStatus(303);
        assertThat(post("wangmin", "/appraisals/" + round + "/voices/" + bad + "/exclusion", "note", "再剔一次")).hasStatus(404);

        rounds.close(round, wangmin());

        assertThat(db.sql("select points from appraisal_point where round = :r and subject = :s and item = 'public'").param("r", round).param("s", given.of("linxia"))
                .query(BigDecimal.class).single()).isEqualByComparingTo("90");
        assertThat(get("wangmin", "/appraisals/" + round + "/voices")).hasStatusOk().bodyText().contains("3 / 3.33", "2 / 4.50", "已剔除：与服务无关的辱骂");
        assertThat(get("wangmin", "/appraisals/" + round + "/results/" + given.of("linxia"))).bodyText().contains("原始 3 份、均 3.3 级；复核后 2 份、均 4.5 级");
        assertThat(say(code, "d", "level", "5")).hasStatus(422).bodyText().contains("评议已经结束");
        assertThat(get("linxia", "/appraisals/" + round + "/voices")).hasStatus(403);
        assertThat(get("helan", "/appraisals/" + round + "/voices")).hasStatus(403);
    }

    @Test
    void oneDeviceDoesNotSpeakOfEverybody() {
        var round = asked();
        db.sql("insert into appraisal_subject (round, subject, subject_kind, name, region) select :r, gen_random_uuid(), 'TESTED', '另一家 ' || n, '330399001001' from generate_series(1, 6) n")
                .param("r", round).update();
        voices.openCodes(round, wangmin());
        var codes = db.sql("select '/v/' || secret from appraisal_voice_link where round = :r and kind = 'CODE' limit 6").param("r", round).query(String.class).list();

        for (int at = 0; at < 5; at++) assertThat(say(codes.get(at), "same", "level", "1")).hasStatus(303);
        assertThat(say(codes.get(5), "same", "level", "1")).hasStatus(422).bodyText().contains("这台设备评的对象已经够多了");
    }

    private UUID asked() {
        var round = given.aRound(PLAIN, PUBLIC);
        given.marked(round, "plan", "2");
        assertThat(post("wangmin", "/appraisals/" + round + "/voices/codes")).hasStatus(303);
        assertThat(get("wangmin", "/appraisals/" + round + "/voices/posters")).hasStatusOk().bodyText().contains("扫码评一评", "/v/");
        return round;
    }

    private Round given(UUID round) {
        return db.sql("select r.*, s.code, s.subject_kind as kind from appraisal_round r join appraisal_scheme s on s.id = r.scheme where r.id = :id").param("id", round)
                .query(Round.class).single();
    }

    private String code(UUID round, String login) {
        return "/v/" + db.sql("select secret from appraisal_voice_link where round = :r and subject = :s and kind = 'CODE'").param("r", round).param("s", given.of(login))
                .query(String.class).single();
    }

    private MvcTestResult say(String address, String device, String... fields) {
        var request = web.post().uri(address).accept(TEXT_HTML).with(csrf()).cookie(new Cookie("gongzhi-device", device.repeat(24)));
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }

    private MvcTestResult get(String login, String address) { return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange(); }

    private Viewer wangmin() { return people.viewer("wangmin"); }
}

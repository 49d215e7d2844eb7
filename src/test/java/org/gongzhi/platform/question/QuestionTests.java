package org.gongzhi.platform.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.GivenLogIns;
import org.gongzhi.platform.envelope.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A flood of forms from one address meets a question, a neighbour does not, and nobody needs a script or eyes to answer; where scripts run the browser works instead. */
@OfficeTest
class QuestionTests {

    private static final String COMMUNITY = "/c/330399001003/needs";
    private static final String DIGITS = "零一二三四五六七八九";

    @Autowired MockMvcTester web;
    @Autowired Envelope envelope;

    @Test
    void afterManyFormsOneIsAskedASumAndAnsweringItCountsOnce() {
        var address = GivenLogIns.anAddress();
        var asked = flood(address);
        assertThat(asked).hasStatus(422).bodyText().contains("请完成页面下方的校验，再按一次提交。", "data:image/png;base64,", "等于几", "value=\"灯坏");

        var page = text(asked);
        assertThat(send(GivenLogIns.anAddress(), "邻居", null, null)).as("somebody else").hasStatus(303);
        assertThat(send(address, "算错", sealed(page), "99")).hasStatus(422);
        assertThat(send(address, "再算", sealed(page), sum(page))).as("a question once answered").hasStatus(422);
        var again = text(send(address, "重来", null, null));
        assertThat(send(address, "算对", sealed(again), "　" + sum(again) + " ")).hasStatus(303);
        assertThat(send(address, "又来", sealed(again), sum(again))).as("an answer already used").hasStatus(422);
        assertThat(send(address, "伪造", "forged", "7")).hasStatus(422);
    }

    @Test
    void workIsAsGoodAsAnAnswerAndCountsOnceAndForOneForm() {
        var address = GivenLogIns.anAddress();
        var page = text(flood(address));
        int bits = Integer.parseInt(found(page, "data-bits=\"(\\d+)\""));
        assertThat(bits).isEqualTo(15);
        assertThat(sealed(page)).isEqualTo(found(page, "data-challenge=\"([^\"]+)\""));

        var lazy = sealed(page);
        assertThat(work(COMMUNITY, address, lazy, number(lazy, 0, bits))).as("too little work").hasStatus(422);
        var elsewhere = sealed(text(flood(address)));
        assertThat(work("/c/330399001001/needs", address, elsewhere, number(elsewhere, bits, 64))).as("work for another form").hasStatus(422);
        var done = sealed(text(flood(address)));
        assertThat(work(COMMUNITY, address, done, number(done, bits, 64))).hasStatus(303);
        assertThat(work(COMMUNITY, address, done, number(done, bits, 64))).as("work already used").hasStatus(422);
    }

    @Test
    void workThatTookTooLongCountsForNothing() {
        var late = envelope.hide("question", new Asked("7", Instant.now().minusSeconds(1), UUID.randomUUID().toString(), 4, COMMUNITY).content());
        var inTime = envelope.hide("question", new Asked("7", Instant.now().plusSeconds(60), UUID.randomUUID().toString(), 4, COMMUNITY).content());

        assertThat(work(COMMUNITY, GivenLogIns.anAddress(), late, number(late, 4, 64))).hasStatus(422);
        assertThat(work(COMMUNITY, GivenLogIns.anAddress(), inTime, number(inTime, 4, 64))).hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e3", "12 ", "1234567890123456"})
    void whatIsNoNumberIsNoWork(String number) {
        assertThat(Work.isDone("challenge", number, 0)).isFalse();
    }

    /** A number whose hash has at least so many zero bits, but fewer than the other. */
    private static String number(String challenge, int bits, int fewerThan) {
        for (long number = 0;; number++) {
            var text = String.valueOf(number);
            var tooGood = fewerThan < 64 && Work.isDone(challenge, text, fewerThan);
            if (!tooGood && Work.isDone(challenge, text, bits)) return text;
        }
    }

    /** Forms from this address until one of them is asked something. */
    private MvcTestResult flood(String address) {
        var asked = send(address, "a", null, null);
        for (int i = 0; i < 20 && asked.getResponse().getStatus() != 422; i++) asked = send(address, "灯坏" + i, null, null);
        return asked;
    }

    private MvcTestResult work(String form, String address, String question, String number) {
        return web.post().uri(form).accept(TEXT_HTML).with(csrf()).param("field", "REPAIR").param("title", "算好了").param("agree", "true").param("confirm", "yes")
                .param("question", question).param("work", number).with(raw -> {
                    raw.setRemoteAddr(address);
                    return raw;
                }).exchange();
    }

    private MvcTestResult send(String address, String title, String question, String answer) {
        var request = web.post().uri(COMMUNITY).accept(TEXT_HTML).with(csrf()).param("field", "REPAIR").param("title", title).param("agree", "true")
                .param("confirm", "yes").with(raw -> {
                    raw.setRemoteAddr(address);
                    return raw;
                });
        if (question != null) request.param("question", question).param("answer", answer);
        return request.exchange();
    }

    private static String sealed(String page) { return found(page, "name=\"question\" value=\"([^\"]+)\""); }

    private static String sum(String page) {
        var words = found(page, "alt=\"([^\"]+)等于几\"").split("加");
        return String.valueOf(DIGITS.indexOf(words[0]) + DIGITS.indexOf(words[1]));
    }

    private static String found(String page, String what) { return Pattern.compile(what).matcher(page).results().findFirst().orElseThrow().group(1); }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

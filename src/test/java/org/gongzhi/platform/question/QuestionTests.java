package org.gongzhi.platform.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.GivenLogIns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A flood of forms from one address meets a question, a neighbour does not, and nobody needs a script or eyes to answer. */
@OfficeTest
class QuestionTests {

    private static final String DIGITS = "零一二三四五六七八九";

    @Autowired MockMvcTester web;

    @Test
    void afterManyFormsOneIsAskedASumAndAnsweringItCountsOnce() {
        var address = GivenLogIns.anAddress();
        var asked = send(address, "a", null, null);
        for (int i = 0; i < 20 && asked.getResponse().getStatus() != 422; i++) asked = send(address, "灯坏" + i, null, null);
        assertThat(asked).hasStatus(422).bodyText().contains("请算一算下面的小题再提交。", "data:image/png;base64,", "等于几", "value=\"灯坏");

        var page = text(asked);
        assertThat(send(GivenLogIns.anAddress(), "邻居", null, null)).as("somebody else").hasStatus(303);
        assertThat(send(address, "算错", sealed(page), "99")).hasStatus(422);
        assertThat(send(address, "再算", sealed(page), sum(page))).as("a question once answered").hasStatus(422);
        var again = text(send(address, "重来", null, null));
        assertThat(send(address, "算对", sealed(again), "　" + sum(again) + " ")).hasStatus(303);
        assertThat(send(address, "又来", sealed(again), sum(again))).as("an answer already used").hasStatus(422);
        assertThat(send(address, "伪造", "forged", "7")).hasStatus(422);
    }

    private MvcTestResult send(String address, String title, String question, String answer) {
        var request = web.post().uri("/c/330399001003/needs").accept(TEXT_HTML).with(csrf()).param("field", "REPAIR").param("title", title).param("agree", "true")
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

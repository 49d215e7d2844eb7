package org.gongzhi.platform.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.need.GivenNeeds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class OnceTests {

    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;
    private final String title = UUID.randomUUID().toString();

    @Test
    void whoeverGotNoAnswerSendsAgainAndFindsItDoneOnce() {
        var first = send("a-" + title, "1");
        assertThat(first).hasStatus(201);

        var second = send("a-" + title, "1");

        assertThat(second).hasStatus(201).hasHeader(RepeatedAnswers.REPLAYED, "true")
                .hasHeader("Location", first.getResponse().getHeader("Location"));
        assertThat(needs()).isEqualTo(1);
        assertThat(send("b-" + title, "1")).hasStatus(201).doesNotContainHeader(RepeatedAnswers.REPLAYED);
        assertThat(needs()).isEqualTo(2);
    }

    @Test
    void whatWasRefusedMayBeSentAgainUnderTheSameName() {
        assertThat(send("a-" + title, "0")).hasStatus(422);
        assertThat(send("a-" + title, "1")).hasStatus(201);
        assertThat(needs()).isEqualTo(1);
    }

    @Test
    void oneNameIsNotForTwoThings() {
        assertThat(send("a-" + title, "1")).hasStatus(201);
        assertThat(send("a-" + title, "2")).hasStatus(422).bodyText().contains("已用于另一份内容");
        assertThat(needs()).isEqualTo(1);
    }

    @Test
    void twoSendingsAtTheSameTimeAreDoneOnce() throws Exception {
        var both = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> sending = () -> send("a-" + title, "1").getResponse().getStatus();
            var answers = both.invokeAll(Stream.generate(() -> sending).limit(4).toList());
            for (var answer : answers) assertThat(answer.get()).isIn(201, 409);
        } finally {
            both.shutdown();
        }
        assertThat(needs()).isEqualTo(1);
    }

    @Test
    void aPrivateLinkCannotBeReadFromWhatIsRemembered() {
        var location = send("a-" + title, "1").getResponse().getHeader("Location");
        assertThat(db.sql("select href from sending where href is not null").query(String.class).list().stream().collect(Collectors.joining(" ")))
                .isNotEmpty().doesNotContain(location);
    }

    @Test
    void aPageThatIsSentTwiceIsOneSendingAndAPageShownAgainAnother() {
        assertThat(page("shown at nine", "好")).isEqualTo(page("shown at nine", "好"));
        assertThat(page("shown at nine", "好").key()).isNotEqualTo(page("shown at ten", "好").key());
        assertThat(page("shown at nine", "好").key()).isNotEqualTo(page("shown at nine", "不好").key());
    }

    private static Sending page(String token, String typed) {
        var request = new MockHttpServletRequest("POST", "/needs");
        request.addParameter("_csrf", token);
        request.addParameter("title", typed);
        return Sending.of(request).orElseThrow();
    }

    private MvcTestResult send(String name, String persons) {
        return web.post().uri("/needs").accept(APPLICATION_JSON).header("Authorization", "Bearer demo-token-of-helan").header(Sending.HEADER, name)
                .param("region", GivenNeeds.XISHANG).param("source", "HOTLINE").param("field", "HARDSHIP").param("title", title).param("wanted", "ANYTIME")
                .param("persons", persons).param("consent", "来电，口头同意登记").param("confirm", "yes").exchange();
    }

    private int needs() { return db.sql("select count(*) from need where title = :title").param("title", title).query(Integer.class).single(); }
}

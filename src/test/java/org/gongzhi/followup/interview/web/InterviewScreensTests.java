package org.gongzhi.followup.interview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.gongzhi.OfficeTest;
import org.gongzhi.followup.GivenFollowUps;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class InterviewScreensTests {

    @Autowired GivenFollowUps given;
    @Autowired People people;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;
    private final String title = "连续三个月低分 " + UUID.randomUUID();

    @Test
    void anInterviewGoesFromItsInvitationToItsOutcome() {
        var it = invited();
        assertThat(get("linxia", it)).hasStatusOk().bodyText().contains("确认参加", "请带本月值班表");
        assertThat(post("linxia", it + "/confirmation", "attendee", "林夏")).hasStatus(303);
        clock.at(clock.instant().plus(Duration.ofDays(2)), () -> {
            assertThat(post("wangmin", it + "/record", "attendee", "林夏", "record", "说明了原因。", "demand", "三十天内整改。", "due", given.today().plusDays(30).toString())).hasStatus(303);
            assertThat(post("linxia", it + "/signature", "name", "冒名")).hasStatus(422).bodyText().contains("请填写您本人的姓名");
            assertThat(post("linxia", it + "/signature", "name", given.as("linxia").name())).hasStatus(303);
            return assertThat(post("wangmin", it + "/signature", "name", given.as("wangmin").name())).hasStatus(303);
        });
        assertThat(get("linxia", it + "/sheet")).hasStatusOk().bodyText().contains("约谈记录", "与签字时一致", given.as("wangmin").name());
        db.sql("update interview set record = '改过的记录' where title = ?").param(title).update();
        assertThat(get("linxia", it)).bodyText().contains("记录在签字后被改动");
        assertThat(post("wangmin", it + "/pass", "note", "值班表齐全。")).hasStatus(303);
        assertThat(get("linxia", it)).bodyText().contains("整改到位", "值班表齐全。");
    }

    @Test
    void aNameWrittenByHandIsKeptWithItsHash() {
        var it = invited();
        clock.at(clock.instant().plus(Duration.ofDays(2)), () -> {
            post("wangmin", it + "/record", "attendee", "林夏", "record", "说明了原因。", "demand", "三十天内整改。", "due", given.today().plusDays(30).toString());
            assertThat(post("linxia", it + "/signature", "name", given.as("linxia").name(), "drawing", "data:text/html,x")).hasStatus(422).bodyText().contains("手写签名没有读出来");
            assertThat(post("linxia", it + "/signature", "name", given.as("linxia").name(), "drawing", "data:image/png;base64,AAAA")).hasStatus(422)
                    .bodyText().contains("手写签名没有读出来");
            return assertThat(post("linxia", it + "/signature", "name", given.as("linxia").name(), "drawing", drawn())).hasStatus(303);
        });
        var file = db.sql("select '/files/' || s.drawing_id from interview_signature s join attachment a on a.id = s.drawing_id and a.sha256 = s.drawing_hash where '/interviews/' || s.interview_id = ?")
                .param(it).query(String.class).single();
        assertThat(get("linxia", it)).bodyText().contains(file, "与签字时一致");
        assertThat(get("linxia", file)).hasStatusOk();
        assertThat(get("zhouqi", file)).hasStatus(404);
        db.sql("update attachment set sha256 = repeat('0', 64) where '/files/' || id = ?").param(file).update();
        assertThat(get("linxia", it)).bodyText().contains("记录在签字后被改动");
    }

    private static String drawn() {
        try {
            var bytes = new ByteArrayOutputStream();
            var picture = new BufferedImage(72, 24, BufferedImage.TYPE_INT_RGB);
            picture.createGraphics().drawLine(2, 2, 60, 20);
            ImageIO.write(picture, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aNeighboursInterviewLooksLikeNone() {
        var it = invited();

        for (var address : new String[] {"", "/sheet", "/timeline"}) assertThat(get("zhouqi", it + address)).hasStatus(404);
        assertThat(post("zhouqi", it + "/confirmation", "attendee", "某")).hasStatus(404);
        assertThat(get("zhouqi", "/interviews")).hasStatusOk().bodyText().doesNotContain(title);
        assertThat(get("helan", "/interviews")).hasStatus(403);
    }

    private String invited() {
        return post("wangmin", "/interviews", "source", "SCORE", "organization", given.nameOf(given.as("linxia").reach().organization()), "title", title,
                "reason", "请带本月值班表", "at", LocalDateTime.ofInstant(clock.instant(), OfficeClock.ZONE).plusDays(1).truncatedTo(ChronoUnit.MINUTES).toString(),
                "place", "二楼会议室", "host", "王敏").getResponse().getHeader("Location");
    }

    private MvcTestResult get(String login, String address) {
        return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange();
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}

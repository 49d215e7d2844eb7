package org.gongzhi.appraisal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.round.GivenRounds;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What proves an appeal goes along with it, to whoever decides and to nobody else. */
@OfficeTest
class AppealFilesTests {

    private static final byte[] RECEIPT = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @Autowired GivenRounds given;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void theDeciderOpensWhatWasUploadedAndAStrangerDoesNot() {
        var result = "/appraisals/" + given.aPublishedRound("1.5") + "/results/" + given.of("linxia");
        assertThat(get("linxia", result + "/appeals/new")).hasStatusOk().bodyText().contains("type=\"file\"");
        var appeal = appeal(result, "回执.pdf", "application/pdf", RECEIPT).getResponse().getHeader("Location");
        var file = "/files/" + db.sql("select id from attachment where subject = 'appraisal_appeal' and '/appraisals/appeals/' || subject_id = ?").param(appeal).query(String.class).single();

        assertThat(get("shaoping", appeal)).hasStatusOk().bodyText().contains("回执.pdf", file);
        assertThat(get("shaoping", file)).hasStatusOk().body().isEqualTo(RECEIPT);
        assertThat(get("linxia", file)).hasStatusOk();
        for (var stranger : new String[] {"zhouqi", "laokang"}) assertThat(get(stranger, file)).as(stranger).hasStatus(404);
    }

    @Test
    void aFileThatIsNoneRefusesTheAppealAndWhatWasTypedStays() {
        var round = given.aPublishedRound("1.5");
        var refused = appeal("/appraisals/" + round + "/results/" + given.of("linxia"), "程序.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1});

        assertThat(refused).hasStatus(422).bodyText().contains("回执在案");
        assertThat(db.sql("select count(*) from appraisal_appeal where round = ?").param(round).query(Integer.class).single()).isZero();
    }

    private MvcTestResult appeal(String result, String name, String type, byte[] content) {
        return web.post().multipart().uri(result + "/appeals").file(new MockMultipartFile("files", name, type, content)).param("grounds", "计划按时交了")
                .param("items[0].item", "plan").param("items[0].reason", "回执在案").accept(TEXT_HTML).with(user(people.loadUserByUsername("linxia"))).with(csrf()).exchange();
    }

    private MvcTestResult get(String login, String address) { return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange(); }
}

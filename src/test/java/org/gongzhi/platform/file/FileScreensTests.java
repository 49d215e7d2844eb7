package org.gongzhi.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongzhi.platform.file.FileSubject.SUBJECT;
import static org.gongzhi.platform.file.GivenFiles.*;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class FileScreensTests {

    @Autowired Attachments attachments;
    @Autowired FileSubject subject;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @LocalServerPort int port;
    private final UUID thing = UUID.randomUUID();
    private final String here = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final String there = "t" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void twoNeighbors() {
        people.enroll(here, "demo-demo", "甲", "社区工作者", "COMMUNITY_STAFF", new Reach("330399001001", null));
        people.enroll(there, "demo-demo", "乙", "社区工作者", "COMMUNITY_STAFF", new Reach("330399002001", null));
    }

    @Test
    void aPictureIsShownADocumentIsSaved() {
        var picture = get(here, "/files/" + stored("合影.jpg", picture("jpg", 400, 300)));
        assertThat(picture).hasStatusOk().hasContentType(MediaType.IMAGE_JPEG).headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasHeaderSatisfying("Cache-Control", values -> assertThat(values.get(0)).contains("private"))
                .hasHeaderSatisfying("Content-Disposition", values -> assertThat(values.get(0)).startsWith("inline").contains("%E5%90%88%E5%BD%B1.jpg"));

        assertThat(get(here, "/files/" + stored("纪要.docx", office("word/document.xml")))).hasStatusOk().headers()
                .hasHeaderSatisfying("Content-Disposition", values -> assertThat(values.get(0)).startsWith("attachment"));
        assertThat(get(here, "/files/" + stored("名单.csv", "a,b".getBytes()))).hasStatusOk().hasContentType(MediaType.APPLICATION_OCTET_STREAM);
    }

    @Test
    void aNeighborsFileLooksLikeNoFile() {
        var file = "/files/" + stored("合影.jpg", picture("jpg", 400, 300));

        assertThat(get(here, file + "/thumbnail")).hasStatusOk().hasContentType(MediaType.IMAGE_JPEG);
        assertThat(get(there, file)).hasStatus(404);
        assertThat(get(there, file + "/thumbnail")).hasStatus(404);
        assertThat(get(there, "/files/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void aStrangerReadsWhatIsPublishedOnly() {
        var file = "/files/" + stored("合影.jpg", picture("jpg", 400, 300));

        assertThat(web.get().uri(file).accept(TEXT_HTML)).hasStatus(302);
        assertThat(web.get().uri("/files/" + UUID.randomUUID()).accept(TEXT_HTML)).hasStatus(302);
        subject.published.add(thing);
        assertThat(web.get().uri(file)).hasStatusOk();
    }

    @Test
    void aDocumentHasNoThumbnail() {
        assertThat(get(here, "/files/" + stored("纪要.pdf", pdf()) + "/thumbnail")).hasStatus(404);
    }

    @Test
    void whatIsTooLargeToBeAFormIsSaidInASentence() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("""
                    POST /salons HTTP/1.1
                    Host: localhost
                    Accept: text/html
                    Content-Type: multipart/form-data; boundary=x
                    Content-Length: 300000000
                    Connection: close

                    --x
                    """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413").contains("一次上传的文件合起来太大了");
        }
    }

    private UUID stored(String name, byte[] content) { return attachments.store(name, new ByteArrayInputStream(content), SUBJECT, thing, null); }

    private MvcTestResult get(String login, String uri) { return web.get().uri(uri).with(user(people.loadUserByUsername(login))).exchange(); }
}

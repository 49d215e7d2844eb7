package org.gongzhi.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongzhi.platform.file.FileSubject.SUBJECT;
import static org.gongzhi.platform.file.GivenFiles.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

@OfficeTest
class AttachmentTests {

    @Autowired Attachments attachments;
    @Autowired Vault vault;
    @Autowired People people;
    private final UUID thing = UUID.randomUUID();

    @Test
    void aPhotoIsTurnedUprightScaledDownAndForgetsItsPlace() throws IOException {
        var file = stored("现场照片.jpg", photo(4000, 3000));

        var content = attachments.open(file.id()).readAllBytes();
        var kept = ImageIO.read(new ByteArrayInputStream(content));
        assertThat(kept.getWidth()).isEqualTo(1920);
        assertThat(kept.getHeight()).isEqualTo(2560);
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(Math.max(thumbnail(file).getWidth(), thumbnail(file).getHeight())).isEqualTo(320);
    }

    @Test
    void picturesThatLookAlikeHaveNearHashes() {
        var large = stored("a.jpg", picture("jpg", 1600, 1200));
        var small = stored("b.png", picture("png", 400, 300));
        var turned = stored("c.jpg", photo(1600, 1200));

        assertThat(Pictures.distance(large.perceptualHash(), small.perceptualHash())).isLessThanOrEqualTo(4);
        assertThat(Pictures.distance(large.perceptualHash(), turned.perceptualHash())).isGreaterThan(10);
        assertThat(stored("d.pdf", pdf()).perceptualHash()).isNull();
    }

    @Test
    void aVeryLargePictureIsTakenToo() throws IOException {
        var kept = ImageIO.read(attachments.open(stored("全景.jpg", picture("jpg", 7000, 5500)).id()));

        assertThat(kept.getWidth()).isEqualTo(2560);
        assertThat(kept.getHeight()).isEqualTo(2011);
    }

    @Test
    void theSameContentIsKeptOnce() {
        var first = stored("一.pdf", pdf());
        var second = stored("二.pdf", pdf());

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(vault.content(first.sha256())).exists();
        assertThat(attachments.of(SUBJECT, thing)).extracting(Attachment::name).containsExactly("一.pdf", "二.pdf");
    }

    @Test
    void tablesInGbkAreText() {
        assertThat(stored("名单.csv", "姓名,电话\n张三,13800000000".getBytes(Charset.forName("GBK"))).type()).isEqualTo("text/csv");
        assertThat(stored("会议纪要.docx", office("word/document.xml")).type()).contains("wordprocessingml");
    }

    @Test
    void whatAFileClaimsToBeItMustBe() {
        refuses("照片.jpg", pdf(), "file.type.mismatch");
        refuses("表.xlsx", office("word/document.xml"), "file.type.mismatch");
        refuses("程序.exe", new byte[] {'M', 'Z', 1, 2}, "file.type.unknown");
        refuses("网页.txt", "<html><script>alert(1)</script></html>".getBytes(UTF_8), "file.type.unreadable");
        refuses("程序.pdf", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0}, "file.type.unreadable");
        refuses("空.txt", new byte[0], "file.empty");
        refuses("坏.jpg", java.util.Arrays.copyOf(picture("jpg", 300, 300), 200), "file.picture.unreadable");
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsNotEvenDecoded() { refuses("大图.png", bomb(), "file.picture.too-large"); }

    @Test
    void whatIsTooLargeIsRefused() { refuses("录像.pdf", new byte[20 * 1024 * 1024 + 1], "file.too-large"); }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\照片\\合影.jpg", "../../合影.jpg", "合\n影.jpg"})
    void aNameIsOnlyAName(String name) { assertThat(stored(name, picture("jpg", 60, 40)).name()).isEqualTo("合影.jpg"); }

    private Attachment stored(String name, byte[] content) {
        var id = attachments.store(new MockMultipartFile("photos", name, "application/x-whatever", content), SUBJECT, thing, null);
        return attachments.of(SUBJECT, thing).stream().filter(file -> file.id().equals(id)).findFirst().orElseThrow();
    }

    private void refuses(String name, byte[] content, String code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> stored(name, content))
                .withMessage(code).matches(refused -> "photos".equals(refused.field()));
    }

    private java.awt.image.BufferedImage thumbnail(Attachment file) throws IOException {
        return ImageIO.read(attachments.thumbnail(file).toFile());
    }
}

package org.gongzhi.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.TEXT_HTML;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.Screens;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.message.Messages;
import org.gongzhi.platform.move.Stage.Tone;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.state.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class MailTests {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    @Autowired MailSettings settings;
    @Autowired MailMessages mails;
    @Autowired PersonalCipher cipher;
    @Autowired Messages messages;
    @Autowired People people;
    @Autowired Screens screens;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    private final String login = "post" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = login + "@example.org";
    private UUID person;
    private @Nullable GreenMail server;

    @BeforeEach
    void somebody() { person = people.enroll(login, "demo-demo", "王敏", "区社工总站", "HUB_DESK", new Reach("330399", null)); }

    @AfterEach
    void nobodyWaits() throws Exception {
        if (server != null) server.stop();
        db.sql("delete from outbox where person_id = :person").param("person", person).update();
        db.sql("delete from person_mail where person_id = :person").param("person", person).update();
    }

    @Test
    void anAddressIsProvedByTheCodeThatWasSentThere() throws Exception {
        serverUp();
        assertThat(screens.post(login, TEXT_HTML, "/account/mail", "address", "no address")).hasStatus(422).bodyText().contains("请填写正确的电子邮箱");
        assertThat(screens.post(login, TEXT_HTML, "/account/mail", "address", address)).hasStatus(303);
        assertThat(screens.post(login, TEXT_HTML, "/account/mail", "address", address)).hasStatus(422).bodyText().contains("验证码刚刚发出");
        var code = SIX_DIGITS.matcher(text(received(1).get(0))).results().findFirst().orElseThrow().group();

        assertThat(screens.post(login, TEXT_HTML, "/account/mail/mode", "mode", "AT_ONCE")).hasStatus(422).bodyText().contains("请先验证邮箱");
        assertThat(screens.post(login, TEXT_HTML, "/account/mail/proof", "code", code.equals("000000") ? "111111" : "000000")).hasStatus(422);
        assertThat(screens.post(login, TEXT_HTML, "/account/mail/proof", "code", code)).hasStatus(303);
        assertThat(screens.get(login, "/account/mail")).bodyText().contains("已验证", "p***@example.org").doesNotContain(address);
    }

    @Test
    void thatMailsCrossTheNetworkInTheClearIsToBeSeenTo() {
        assertThat(line("smtp.example.org", MailSettings.Security.NONE)).extracting(Fact::value, Fact::tone).containsExactly("没有加密", Tone.STOPPED);
        assertThat(line("127.0.0.1", MailSettings.Security.NONE).tone()).isEqualTo(Tone.DONE);
        assertThat(line("smtp.example.org", MailSettings.Security.STARTTLS).value()).isEqualTo("已加密（STARTTLS）");
    }

    private static Fact line(String host, MailSettings.Security security) {
        return new MailPart(new MailSettings(host, 25, null, null, security, "hub@example.org", Duration.ofSeconds(1))).facts().get(1);
    }

    @Test
    void fiveWrongCodesAreEnough() throws Exception {
        serverUp();
        screens.post(login, TEXT_HTML, "/account/mail", "address", address);
        var code = SIX_DIGITS.matcher(text(received(1).get(0))).results().findFirst().orElseThrow().group();

        for (int i = 0; i < 5; i++)
            assertThat(screens.post(login, TEXT_HTML, "/account/mail/proof", "code", code.equals("000000") ? "111111" : "000000")).bodyText().contains("验证码不对");
        assertThat(screens.post(login, TEXT_HTML, "/account/mail/proof", "code", code)).hasStatus(422).bodyText().contains("验证码已经失效");
    }

    @Test
    void whatSomebodyIsToldComesAsAMailInChinese() throws Exception {
        serverUp();
        wants("AT_ONCE");
        tell("“便民小修小补日”请验收 <b>&");

        var mail = received(1).get(0);
        assertThat(mail.getSubject()).isEqualTo("【云溪区社会组织党群服务中心】“便民小修小补日”请验收 <b>&");
        assertThat(mail.getHeader("Subject")[0]).containsIgnoringCase("=?UTF-8?");
        assertThat(mail.getFrom()[0].toString()).contains("gongzhi@localhost");
        assertThat(text(mail)).contains("“便民小修小补日”请验收 <b>&", "邮件通知里设置");
        assertThat(html(mail)).contains("lang=\"zh-CN\"", "“便民小修小补日”请验收 &lt;b&gt;&amp;");
        await().atMost(Duration.ofSeconds(5)).until(() -> content().equals(List.of("")));
    }

    @Test
    void aServerThatIsDownGetsItWhenItIsUpAgain() throws Exception {
        wants("AT_ONCE");
        tell("服务器停了");
        await().atMost(Duration.ofSeconds(10)).until(() -> codes().contains("connect"));
        assertThat(states()).doesNotContain("DELIVERED");
        serverUp();
        revive();

        var mails = received(1);
        assertThat(mails).singleElement().satisfies(mail -> assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@localhost>"));
        await().atMost(Duration.ofSeconds(5)).until(() -> states().equals(List.of("DELIVERED")));
    }

    @Test
    void whatTheServerRefusesForGoodIsNotTriedAgain() throws Exception {
        try (var unwilling = new UnwillingServer(settings.port(), "550 5.1.1 <" + address + "> no such user")) {
            wants("AT_ONCE");
            tell("没有这个邮箱");
            await().atMost(Duration.ofSeconds(10)).until(() -> states().equals(List.of("DEAD")));
        }
        assertThat(codes()).containsExactly("550");
        assertThat(db.sql("select detail from outbox_attempt a join outbox o on o.id = a.outbox_id where o.person_id = :person").param("person", person)
                .query(String.class).single()).contains("no such user").doesNotContain(address);
    }

    @Test
    void whatTheServerCannotTakeNowIsTriedAgain() throws Exception {
        try (var unwilling = new UnwillingServer(settings.port(), "451 4.3.0 try later")) {
            wants("AT_ONCE");
            tell("稍后再来");
            await().atMost(Duration.ofSeconds(10)).until(() -> codes().size() >= 2);
        }
        assertThat(codes()).contains("451");
        assertThat(db.sql("select state from outbox where person_id = :person and state = 'DELIVERED'").param("person", person).query().listOfRows()).isEmpty();
    }

    @Test
    void whoeverWantsThemTogetherGetsOneMailWithWhatIsUnread() throws Exception {
        serverUp();
        tell("以前的");
        wants("DIGEST");
        tell("第一件");
        tell("第二件");
        assertThat(states()).isEmpty();

        transaction.executeWithoutResult(status -> mails.digest(person));
        transaction.executeWithoutResult(status -> mails.digest(person));

        var mail = received(1).get(0);
        assertThat(mail.getSubject()).endsWith("2 条未读消息");
        assertThat(text(mail)).contains("第一件", "第二件").doesNotContain("以前的");
        assertThat(states()).hasSize(1);
    }

    @Test
    void whoeverTurnsItOffMeanwhileGetsNothing() throws Exception {
        wants("AT_ONCE");
        tell("还没送出");
        await().atMost(Duration.ofSeconds(10)).until(() -> codes().contains("connect"));
        assertThat(screens.post(login, TEXT_HTML, "/account/mail/mode", "mode", "OFF")).hasStatus(303);
        revive();

        await().atMost(Duration.ofSeconds(10)).until(() -> states().equals(List.of("DROPPED")));
        assertThat(content()).containsExactly("");
    }

    private void serverUp() {
        server = new GreenMail(new ServerSetup(settings.port(), "127.0.0.1", "smtp"));
        server.start();
    }

    /** However many tries the short schedule of the tests has had meanwhile. */
    private void revive() {
        db.sql("update outbox set state = 'WAITING', tries = 0, due_at = now(), over_at = null where person_id = :person and state <> 'DELIVERED'")
                .param("person", person).update();
    }

    private void wants(String mode) {
        db.sql("""
                        insert into person_mail (person_id, address_sealed, address_masked, mode, verified_at, told_until)
                        values (:person, :sealed, 'p***@example.org', :mode, now(), (select coalesce(max(id), 0) from message))
                        """).param("person", person).param("sealed", cipher.seal(address, Addresses.context(person))).param("mode", mode).update();
    }

    private void tell(String title) { transaction.executeWithoutResult(status -> messages.tell(List.of(person), title, "/orders")); }

    private List<MimeMessage> received(int count) {
        assertThat(server.waitForIncomingEmail(10_000, count)).isTrue();
        return List.of(server.getReceivedMessagesForDomain(address));
    }

    private static String text(MimeMessage mail) throws Exception { return part(mail, "text/plain"); }

    private static String html(MimeMessage mail) throws Exception { return part(mail, "text/html"); }

    private static String part(Part part, String type) throws Exception {
        if (part.isMimeType(type)) return part.getContent().toString();
        if (!(part.getContent() instanceof MimeMultipart parts)) return "";
        var found = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) found.append(part(parts.getBodyPart(i), type));
        return found.toString();
    }

    private List<String> states() { return db.sql("select state from outbox where person_id = :person order by serial").param("person", person).query(String.class).list(); }

    private List<String> content() { return db.sql("select coalesce(sealed, content) from outbox where person_id = :person").param("person", person).query(String.class).list(); }

    private List<String> codes() {
        return db.sql("select code from outbox_attempt a join outbox o on o.id = a.outbox_id where o.person_id = :person order by number")
                .param("person", person).query(String.class).list();
    }
}

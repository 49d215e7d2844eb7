package org.gongzhi.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes a mail, as text and as simple HTML, and gives it to the SMTP server. */
@Component
class Mailer {

    private final MailSettings settings;
    private final String office;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Mailer(MailSettings settings, @Value("${gongzhi.office:社会组织党群服务中心}") String office) {
        this.settings = settings;
        this.office = office;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.username());
        sender.setPassword(settings.password());
        sender.setProtocol(settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp");
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var protocol = settings.security() == MailSettings.Security.TLS ? "mail.smtps." : "mail.smtp.";
        var properties = new Properties();
        for (var limit : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty(protocol + limit, Long.toString(settings.timeout().toMillis()));
        properties.setProperty(protocol + "auth", Boolean.toString(settings.username() != null && !settings.username().isBlank()));
        properties.setProperty(protocol + "starttls.enable", Boolean.toString(settings.security() == MailSettings.Security.STARTTLS));
        properties.setProperty(protocol + "starttls.required", Boolean.toString(settings.security() == MailSettings.Security.STARTTLS));
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        return properties;
    }

    /** @param id names the message, so that one that comes twice is known */
    void send(UUID id, String to, Mail mail) throws MessagingException {
        var message = new Named(sender, "<" + id + "@" + settings.from().substring(settings.from().indexOf('@') + 1) + ">");
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        try {
            helper.setFrom(settings.from(), office);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        helper.setTo(to);
        helper.setSubject("【" + office + "】" + mail.subject());
        helper.setText(mail.text(office), mail.html(office));
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }

    /** JavaMail gives each message a new name as it is sent; ours keeps its own. */
    private static class Named extends MimeMessage {

        private final String name;

        Named(JavaMailSenderImpl sender, String name) {
            super(sender.getSession());
            this.name = name;
        }

        @Override protected void updateMessageID() throws MessagingException { setHeader("Message-ID", name); }
    }
}

package org.gongzhi.platform.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.gongzhi.platform.outbox.Answer;
import org.gongzhi.platform.outbox.Carrier;
import org.gongzhi.platform.outbox.Channel;
import org.gongzhi.platform.outbox.Letter;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Carries mails. What the server refuses for good (5xx) is not tried again; a server that is down or busy (4xx) is. */
@Component
class MailCarrier implements Carrier {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@]+@[^\\s<>@]+");
    private static final int PERMANENT = 5;

    private final Mailer mailer;
    private final MailSettings settings;
    private final Addresses addresses;
    private final JsonMapper json;

    MailCarrier(Mailer mailer, MailSettings settings, Addresses addresses, JsonMapper json) {
        this.mailer = mailer;
        this.settings = settings;
        this.addresses = addresses;
        this.json = json;
    }

    @Override public Channel channel() { return Channel.MAIL; }

    @Override
    public Answer carry(Letter letter) {
        if (!settings.isOn()) return Answer.later("off", "gongzhi.mail.host is not set");
        var to = addresses.of(letter.person(), letter.type().equals(MailMessages.CODE));
        if (to.isEmpty()) return Answer.dropped("the person wants no mail any more");
        try {
            mailer.send(letter.id(), to.get(), json.readValue(letter.content(), Mail.class));
            return Answer.arrived("250");
        } catch (MailAuthenticationException wrong) {
            return Answer.later("auth", "the server does not take gongzhi.mail.username");
        } catch (MailSendException failed) {
            return failed.getMessageExceptions().length > 0 ? answer(failed.getMessageExceptions()[0]) : answer(failed.getCause());
        } catch (MailException | MessagingException failed) {
            return Answer.later("fault", failed.getClass().getSimpleName());
        }
    }

    /** The code of the most telling of the causes; the words of the server without anybody's address. */
    private static Answer answer(Throwable failure) {
        var code = 0;
        var detail = "";
        for (var cause = failure; cause != null; cause = next(cause)) {
            if (codeOf(cause) > 0) {
                code = codeOf(cause);
                detail = ADDRESS.matcher(String.valueOf(cause.getMessage()).strip()).replaceAll("…");
            }
        }
        if (code == 0) return Answer.later("connect", failure == null ? "" : failure.getClass().getSimpleName());
        return code / 100 == PERMANENT ? Answer.never(Integer.toString(code), detail) : Answer.later(Integer.toString(code), detail);
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof MessagingException chained && chained.getNextException() != null ? chained.getNextException() : failure.getCause();
    }

    private static int codeOf(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException address) return address.getReturnCode();
        if (failure instanceof SMTPSenderFailedException sender) return sender.getReturnCode();
        return failure instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }
}

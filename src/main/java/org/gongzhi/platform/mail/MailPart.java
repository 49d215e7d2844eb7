package org.gongzhi.platform.mail;

import java.util.List;
import org.gongzhi.platform.state.Crossing;
import org.gongzhi.platform.state.Fact;
import org.gongzhi.platform.state.StatePart;
import org.springframework.stereotype.Component;

/** Whether mails can be read on their way to the server. */
@Component
class MailPart implements StatePart {

    private final MailSettings settings;

    MailPart(MailSettings settings) {
        this.settings = settings;
    }

    @Override public String title() { return "邮件"; }

    @Override public int rank() { return 55; }

    @Override
    public List<Fact> facts() {
        if (!settings.isOn()) return List.of(Fact.of("邮件服务器", "未设置"));
        var encrypted = settings.security() == MailSettings.Security.NONE ? "" : settings.security().name();
        return List.of(Fact.of("邮件服务器", settings.host() + ":" + settings.port()),
                Crossing.fact("邮件连接", settings.host(), encrypted, "邮件和邮箱密码以明文经过网络：请把 gongzhi.mail.security 改为 STARTTLS 或 TLS。"));
    }
}

package org.gongzhi.platform.mail;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.message.Told;
import org.gongzhi.platform.outbox.NewLetter;
import org.gongzhi.platform.outbox.OurAddress;
import org.gongzhi.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What people are told goes into the outbox as a mail, in the same transaction, for those who want it at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MailMessages {

    static final String CODE = "mail.code";
    private static final String MESSAGE = "mail.message";
    private static final String DIGEST = "mail.digest";
    private static final String FOOT = "这封邮件由系统自动发出，请勿回复。要更改或停止，请在“我的账号”的邮件通知里设置。";
    private static final int LINES = 50;

    private final JdbcClient db;
    private final Outbox outbox;
    private final MailSettings settings;
    private final JsonMapper json;
    private final OurAddress address;

    MailMessages(JdbcClient db, Outbox outbox, MailSettings settings, JsonMapper json, OurAddress address) {
        this.db = db;
        this.outbox = outbox;
        this.settings = settings;
        this.json = json;
        this.address = address;
    }

    record Line(long id, String title, String href) {}

    @EventListener
    public void told(Told told) {
        if (!settings.isOn()) return;
        var wanting = db.sql("select person_id from person_mail where person_id = any(:persons) and mode = 'AT_ONCE' and verified_at is not null")
                .param("persons", told.persons().toArray(UUID[]::new)).query(UUID.class).list();
        if (wanting.isEmpty()) return;
        var mail = written(new Mail(told.title(), List.of(new Mail.Line(told.title(), link(told.href()))), FOOT));
        wanting.forEach(person -> outbox.put(NewLetter.mail(person, MESSAGE, mail)));
    }

    public void sendCode(UUID person, String code) {
        var lines = List.of(new Mail.Line("您的邮箱验证码是 " + code + "，30 分钟内有效。", null), new Mail.Line("如果不是您本人操作，请不必理会。", null));
        outbox.put(NewLetter.mail(person, CODE, written(new Mail("邮箱验证码", lines, "这封邮件由系统自动发出，请勿回复。"))));
    }

    /** One mail with what the person has not read since the last one; none when there is nothing. */
    public void digest(UUID person) {
        var news = db.sql("""
                        select m.id, m.title, m.href
                          from message m
                          join person_mail p on p.person_id = m.person_id
                         where m.person_id = :person and m.id > p.told_until and m.read_at is null
                         order by m.id desc
                         limit :lines
                        """).param("person", person).param("lines", LINES).query(Line.class).list();
        if (news.isEmpty()) return;
        var lines = news.stream().map(line -> new Mail.Line(line.title(), link(line.href()))).toList();
        outbox.put(NewLetter.mail(person, DIGEST, written(new Mail(news.size() + " 条未读消息", lines, FOOT))));
        db.sql("update person_mail set told_until = :until where person_id = :person").param("until", news.get(0).id()).param("person", person).update();
    }

    private @Nullable String link(String href) { return address.of(href).orElse(null); }

    private String written(Mail mail) { return json.writeValueAsString(mail); }
}

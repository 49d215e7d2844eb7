package org.gongzhi.order.need;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.outbox.OurAddress;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.webhook.Sms;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Residents who left a mobile number, and agreed that it is used for this matter, get their link by text, and hear how it goes on.
 * A text says the number of the need and nothing of what was asked. Only where the office has a gateway. (domain.md C7: as little as
 * the work needs)
 */
@Component
class NeedTexts {

    private final Sms sms;
    private final JdbcClient db;
    private final PersonalCipher cipher;
    private final OurAddress address;
    private final String office;

    NeedTexts(Sms sms, JdbcClient db, PersonalCipher cipher, OurAddress address, @Value("${gongzhi.office:社会组织党群服务中心}") String office) {
        this.sms = sms;
        this.db = db;
        this.cipher = cipher;
        this.address = address;
        this.office = office;
    }

    private record Sealed(String place, UUID row, String phone) {}

    @EventListener
    void link(LinkIssued issued) {
        if (!sms.isConfigured()) return;
        var receipt = issued.receipt();
        var see = address.of(receipt.href()).map(link -> "进展和评价请看 " + link + " ，请勿转发。").orElse("进展和评价请凭回执查看。");
        db.sql("""
                        select 'need' as place, id as row, contact_phone_sealed as phone from need where secret_hash = :hash and contact_phone_sealed is not null
                         union all
                        select 'need_support', id, contact_phone_sealed from need_support where secret_hash = :hash and contact_phone_sealed is not null
                        """)
                .param("hash", Secret.hash(receipt.secret()))
                .query(Sealed.class).list()
                .forEach(sealed -> send(sealed, receipt.need().value(), "您的点单 " + receipt.number() + " 已收到，" + see));
    }

    @EventListener
    void moved(Moved moved) {
        if (!(moved.move() instanceof NeedMove move)) return;
        var news = switch (move) {
            case ORDER -> "已安排服务，组织承接后会与您联系。";
            case SERVE -> "已服务完成，请打开您的点单链接评价。";
            case DECLINE -> "没有受理，原因请打开您的点单链接查看。";
            case REOPEN -> "已重新办理。";
            case SUBMIT, RELEASE, CLOSE, WITHDRAW -> "";
        };
        if (news.isEmpty() || !sms.isConfigured()) return;
        var number = db.sql("select number from need where id = :id").param("id", moved.id()).query(String.class).single();
        everybody(moved.id()).forEach(sealed -> send(sealed, moved.id(), "您的点单 " + number + " " + news));
    }

    /** Whoever asked and whoever joined. */
    private List<Sealed> everybody(UUID need) {
        return db.sql("""
                        select 'need' as place, id as row, contact_phone_sealed as phone from need where id = :id and contact_phone_sealed is not null
                         union all
                        select 'need_support', id, contact_phone_sealed from need_support where need_id = :id and contact_phone_sealed is not null
                        """).param("id", need).query(Sealed.class).list();
    }

    private void send(Sealed to, UUID need, String text) {
        sms.send(cipher.open(to.phone(), PersonalCipher.context(to.place(), "contact_phone_sealed", to.row())), "【" + office + "】" + text, "need " + need + " " + to.row());
    }
}

package org.gongzhi.order.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.privacy.Disclosures.Field;
import org.gongzhi.platform.privacy.Retention;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the holder of a private link may ask for their own data. The link proves what was sent under it, and no telephone
 * number: anybody can type anybody's. (个人信息保护法 arts. 15, 45, 47)
 */
@Component
public class HolderRights {

    /** What stays although its person asked for its end. */
    public record Kept(String what, LocalDate until) {}

    private static final Map<String, String> OF_THE_ASKER = new LinkedHashMap<>();
    private static final Map<String, String> OF_A_NEIGHBOUR = Map.of("NEED_SUPPORT", "联系人和电话");

    static {
        OF_THE_ASKER.put("NEED_CONTACT", "联系人、电话、地点和描述");
        OF_THE_ASKER.put("NEED_PHOTO", "照片");
        OF_THE_ASKER.put("NEED_CONSENT", "同意记录");
    }

    private final JdbcClient db;
    private final Retention retention;
    private final ApplicationEventPublisher events;

    HolderRights(JdbcClient db, Retention retention, ApplicationEventPublisher events) {
        this.db = db;
        this.retention = retention;
        this.events = events;
    }

    List<Field> fields(Holder holder) {
        var table = holder.support() == null ? "need" : "need_support";
        var id = holder.support() == null ? holder.need().value() : holder.support();
        var labels = new LinkedHashMap<String, String>(Map.of("contact_name_sealed", "联系人", "contact_phone_sealed", "联系电话"));
        if (holder.support() == null) labels.putAll(Map.of("place_sealed", "地点", "consent_note_sealed", "同意情况"));
        var row = db.sql(holder.support() == null ? "select * from need where id = ?" : "select * from need_support where id = ?").param(id).query().singleRow();
        return labels.entrySet().stream()
                .map(label -> new Field(label.getValue(), (String) row.get(label.getKey()), PersonalCipher.context(table, label.getKey(), id)))
                .toList();
    }

    List<Kept> erase(Holder holder, Act act) {
        UUID id = holder.support() == null ? holder.need().value() : holder.support();
        var kept = new ArrayList<Kept>();
        var erased = new ArrayList<String>();
        (holder.support() == null ? OF_THE_ASKER : OF_A_NEIGHBOUR).forEach((kind, what) -> {
            var until = retention.eraseAtWish(kind, id, act.at());
            if (until == null) erased.add(what);
            else kept.add(new Kept(what, until));
        });
        events.publishEvent(new Noted("need", holder.need().value(), "ERASE", act, Map.of("erased", erased, "kept", kept.size())));
        return kept;
    }
}

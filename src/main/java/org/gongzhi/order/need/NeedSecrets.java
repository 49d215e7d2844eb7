package org.gongzhi.order.need;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.gongzhi.platform.privacy.Disclosures.Field;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where needs keep what is sealed, and what of it is shown to whom. */
@Configuration(proxyBeanMethods = false)
class NeedSecrets {

    /** Whoever serves hears whom to call and where to go; how the person agreed, only staff. */
    static List<Field> of(UUID need, Personal personal, Viewer viewer) {
        var fields = new ArrayList<Field>();
        fields.add(new Field("联系人", personal.name().sealed(), PersonalCipher.context("need", "contact_name_sealed", need)));
        fields.add(new Field("联系电话", personal.phone().sealed(), PersonalCipher.context("need", "contact_phone_sealed", need)));
        fields.add(new Field("地点", personal.place().sealed(), PersonalCipher.context("need", "place_sealed", need)));
        if (viewer.reach().organization() == null)
            fields.add(new Field("同意情况", personal.consent().sealed(), PersonalCipher.context("need", "consent_note_sealed", need)));
        return fields;
    }

    @Bean SealedColumn needContactName() { return new SealedColumn("need", "contact_name_sealed", Mask.NAME); }

    @Bean
    SealedColumn needContactPhone() {
        return new SealedColumn("need", "contact_phone_sealed", "id::text", Mask.PHONE, "contact_phone_index");
    }

    @Bean SealedColumn needPlace() { return new SealedColumn("need", "place_sealed", Mask.ADDRESS); }

    @Bean SealedColumn needConsent() { return new SealedColumn("need", "consent_note_sealed", Mask.NOTE); }

    @Bean SealedColumn supportContactName() { return new SealedColumn("need_support", "contact_name_sealed", Mask.NAME); }

    @Bean
    SealedColumn supportContactPhone() {
        return new SealedColumn("need_support", "contact_phone_sealed", "id::text", Mask.PHONE, "contact_phone_index");
    }
}

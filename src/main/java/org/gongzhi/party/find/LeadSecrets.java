package org.gongzhi.party.find;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.HiddenPhone;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.gongzhi.platform.privacy.Disclosures.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeadSecrets {

    private static final String TABLE = "member_lead";

    static Hidden name(UUID id, String name, PersonalCipher cipher) { return Hidden.of(name, Mask.NAME, cipher, TABLE, "name_sealed", id); }

    static HiddenPhone phone(UUID id, @Nullable String number, PersonalCipher cipher) { return HiddenPhone.of(number, cipher, TABLE, "phone_sealed", id); }

    static String at(String column, UUID id) { return PersonalCipher.context(TABLE, column, id); }

    static List<Field> of(Lead lead) {
        return List.of(new Field("姓名", lead.name().sealed(), at("name_sealed", lead.id())), new Field("联系电话", lead.phone().sealed(), at("phone_sealed", lead.id())));
    }

    @Bean SealedColumn memberLeadName() { return new SealedColumn(TABLE, "name_sealed", Mask.NAME); }

    @Bean SealedColumn memberLeadPhone() { return new SealedColumn(TABLE, "phone_sealed", "id::text", Mask.PHONE, "phone_index"); }
}

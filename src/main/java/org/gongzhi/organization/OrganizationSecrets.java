package org.gongzhi.organization;

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

/** What of an organization is about persons, and therefore sealed. The published telephone number is not. */
@Configuration(proxyBeanMethods = false)
class OrganizationSecrets {

    private static final String TABLE = "organization";

    static Hidden legalRepresentative(UUID id, @Nullable String name, PersonalCipher cipher) {
        return Hidden.of(name, Mask.NAME, cipher, TABLE, "legal_representative_sealed", id);
    }

    static Hidden contact(UUID id, @Nullable String name, PersonalCipher cipher) {
        return Hidden.of(name, Mask.NAME, cipher, TABLE, "contact_sealed", id);
    }

    static HiddenPhone phone(UUID id, @Nullable String number, PersonalCipher cipher) { return HiddenPhone.of(number, cipher, TABLE, "phone_sealed", id); }

    static String at(String column, UUID id) { return PersonalCipher.context(TABLE, column, id); }

    static List<Field> of(Organization organization) {
        var id = organization.id();
        return List.of(
                new Field("法定代表人", organization.legalRepresentative().sealed(), at("legal_representative_sealed", id)),
                new Field("联系人", organization.contact().sealed(), at("contact_sealed", id)),
                new Field("联系电话", organization.phone().sealed(), at("phone_sealed", id)));
    }

    @Bean SealedColumn organizationLegalRepresentative() { return new SealedColumn(TABLE, "legal_representative_sealed", Mask.NAME); }

    @Bean SealedColumn organizationContact() { return new SealedColumn(TABLE, "contact_sealed", Mask.NAME); }

    @Bean SealedColumn organizationPhone() { return new SealedColumn(TABLE, "phone_sealed", "id::text", Mask.PHONE, "phone_index"); }
}

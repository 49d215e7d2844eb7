package org.gongzhi.order.need;

import java.time.Instant;
import java.util.UUID;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.HiddenPhone;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** A neighbour who needs the same thing and holds a link of their own. */
@Table("need_support")
record Support(@Id UUID id, @Version @Nullable Integer version, UUID needId, String secretHash, Instant at,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "contact_name_") Hidden name,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "contact_phone_") HiddenPhone phone) {

    static Support of(NeedId need, String secret, Contact contact, Instant at, PersonalCipher cipher) {
        var id = UUID.randomUUID();
        return new Support(id, null, need.value(), Secret.hash(secret), at,
                Hidden.of(contact.name(), Mask.NAME, cipher, "need_support", "contact_name_sealed", id),
                HiddenPhone.of(contact.phone(), cipher, "need_support", "contact_phone_sealed", id));
    }
}

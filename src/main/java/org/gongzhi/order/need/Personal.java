package org.gongzhi.order.need;

import java.util.UUID;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.HiddenPhone;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** What a need says of a person: whom to call, where, and how they agreed. Kept sealed; see {@link NeedSecrets}. */
record Personal(
        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "contact_name_") Hidden name,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "contact_phone_") HiddenPhone phone,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "place_") Hidden place,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "consent_note_") Hidden consent) {

    static Personal of(UUID need, NewNeed asked, String consent, PersonalCipher cipher) {
        return new Personal(
                Hidden.of(asked.contact().name(), Mask.NAME, cipher, "need", "contact_name_sealed", need),
                HiddenPhone.of(asked.contact().phone(), cipher, "need", "contact_phone_sealed", need),
                Hidden.of(asked.place(), Mask.ADDRESS, cipher, "need", "place_sealed", need),
                Hidden.of(consent, Mask.NOTE, cipher, "need", "consent_note_sealed", need));
    }
}

package org.gongzhi.notice;

import java.util.UUID;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.HiddenPhone;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** Who of the public objects, as far as they said so. Kept sealed; see {@link NoticeSecrets}. */
record Objector(
        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "name_") Hidden name,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "phone_") HiddenPhone phone) {

    static final Objector NOBODY = new Objector(Hidden.NONE, HiddenPhone.NONE);

    static Objector of(UUID objection, @Nullable String name, @Nullable String phone, PersonalCipher cipher) {
        return new Objector(Hidden.of(name, Mask.NAME, cipher, "objection", "name_sealed", objection),
                HiddenPhone.of(phone, cipher, "objection", "phone_sealed", objection));
    }
}

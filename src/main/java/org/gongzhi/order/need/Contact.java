package org.gongzhi.order.need;

import org.jspecify.annotations.Nullable;

/** Whom to call back. Both may be missing: then the private link is the only way to hear of the need. */
public record Contact(@Nullable String name, @Nullable String phone) {

    public static final Contact NONE = new Contact(null, null);

    public Contact {
        name = name == null || name.isBlank() ? null : name.strip();
        phone = phone == null || phone.isBlank() ? null : phone.strip();
    }
}

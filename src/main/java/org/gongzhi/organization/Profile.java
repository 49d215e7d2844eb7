package org.gongzhi.organization;

import org.jspecify.annotations.Nullable;

/** What an organization says of itself and keeps itself. {@code contact} and {@code phone} are shown masked. */
public record Profile(@Nullable String contact, @Nullable String phone, @Nullable String publicPhone, @Nullable String website,
        @Nullable String introduction, @Nullable Integer staff) {

    public Profile {
        contact = Facts.said(contact);
        phone = Facts.said(phone);
        publicPhone = Facts.said(publicPhone);
        website = Facts.said(website);
        introduction = Facts.said(introduction);
    }
}

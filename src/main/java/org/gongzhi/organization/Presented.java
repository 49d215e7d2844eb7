package org.gongzhi.organization;

import org.jspecify.annotations.Nullable;

/** What an organization says of itself to everybody: a {@link Profile} without whom to call. */
record Presented(@Nullable String publicPhone, @Nullable String website, @Nullable String introduction, @Nullable Integer staff) {

    static final Presented NOTHING = new Presented(null, null, null, null);

    static Presented of(Profile kept) { return new Presented(kept.publicPhone(), kept.website(), kept.introduction(), kept.staff()); }
}

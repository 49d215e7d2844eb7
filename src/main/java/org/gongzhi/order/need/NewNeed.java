package org.gongzhi.order.need;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param region the twelve-digit code of the community
 * @param field a code of {@code service_field}
 * @param place where in the community, in the resident's words
 * @param persons for how many people
 */
public record NewNeed(String region, String field, String title, String details, String place, Wanted wanted, int persons,
        @Nullable Vulnerable vulnerable, Contact contact) {}

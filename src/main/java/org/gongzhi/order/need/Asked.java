package org.gongzhi.order.need;

import org.jspecify.annotations.Nullable;

/** What is asked for, without who asks: see {@link Personal}. */
record Asked(String region, String field, String title, String details, Wanted wanted, int persons, @Nullable Vulnerable vulnerable) {

    static Asked of(NewNeed asked) {
        return new Asked(asked.region(), asked.field(), asked.title(), asked.details(), asked.wanted(), asked.persons(), asked.vulnerable());
    }
}

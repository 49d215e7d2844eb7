package org.gongzhi.register.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * What lists of a register ask the database: the register, how far, and for each slot what it must be. A district, a town and a
 * community have an index of their own; whoever reaches one is looked up by it.
 *
 * @param days null when no few days are asked for
 */
record Scope(Register register, Reach reach, Map<Integer, String> equal, Map<Integer, String> least, Map<Integer, String> most, @Nullable Days days) {

    /** Days that are looked up one by one. */
    record Days(int slot, LocalDate first, LocalDate last) {

        private static final int MANY = 62;

        /** Null unless both ends are days, and few. */
        static @Nullable Days between(int slot, @Nullable String first, @Nullable String last) {
            if (first == null || last == null) return null;
            try {
                var days = new Days(slot, LocalDate.parse(first), LocalDate.parse(last));
                return ChronoUnit.DAYS.between(days.first, days.last) < MANY ? days : null;
            } catch (DateTimeParseException noDay) {
                return null;
            }
        }

        String[] all() { return last.isBefore(first) ? new String[0] : first.datesUntil(last.plusDays(1)).map(LocalDate::toString).toArray(String[]::new); }
    }

    private static final int SLOTS = 8;
    private static final String LAST = "\uffff";

    static Scope of(Register register, Reach reach) { return new Scope(register, reach, Map.of(), Map.of(), Map.of(), null); }

    Map<String, @Nullable Object> params() {
        var params = new HashMap<>(reach.params());
        var digits = reach.region().length();
        params.put("register", register.key());
        params.put("wide", digits == 6 || digits == 9 || digits == 12 ? null : "");
        params.put("district", digits == 6 ? reach.region() : null);
        params.put("town", digits == 9 ? reach.region() : null);
        params.put("community", digits == 12 ? reach.region() : null);
        for (int slot = 1; slot <= SLOTS; slot++) {
            var byDay = days != null && days.slot() == slot;
            var ranged = !byDay && (least.containsKey(slot) || most.containsKey(slot));
            params.put("is" + slot, equal.get(slot));
            params.put("from" + slot, ranged ? least.getOrDefault(slot, "") : null);
            params.put("to" + slot, ranged ? most.getOrDefault(slot, LAST) : null);
            params.put("day" + slot, byDay ? "" : null);
        }
        if (days != null) params.put("days", days.all());
        return params;
    }
}

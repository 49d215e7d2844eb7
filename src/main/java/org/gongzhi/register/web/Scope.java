package org.gongzhi.register.web;

import java.util.HashMap;
import java.util.Map;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * What lists of a register ask the database: the register, how far, and for each slot what it must be. A district, a town and a
 * community have an index of their own; whoever reaches one is looked up by it.
 */
record Scope(Register register, Reach reach, Map<Integer, String> equal, Map<Integer, String> least, Map<Integer, String> most) {

    private static final int SLOTS = 8;
    private static final String LAST = "\uffff";

    static Scope of(Register register, Reach reach) { return new Scope(register, reach, Map.of(), Map.of(), Map.of()); }

    Map<String, @Nullable Object> params() {
        var params = new HashMap<>(reach.params());
        var digits = reach.region().length();
        params.put("register", register.key());
        params.put("district", digits == 6 ? reach.region() : null);
        params.put("town", digits == 9 ? reach.region() : null);
        params.put("community", digits == 12 ? reach.region() : null);
        for (int slot = 1; slot <= SLOTS; slot++) {
            var ranged = least.containsKey(slot) || most.containsKey(slot);
            params.put("is" + slot, equal.get(slot));
            params.put("from" + slot, ranged ? least.getOrDefault(slot, "") : null);
            params.put("to" + slot, ranged ? most.getOrDefault(slot, LAST) : null);
        }
        return params;
    }
}

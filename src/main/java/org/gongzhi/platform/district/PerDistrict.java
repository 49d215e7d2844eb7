package org.gongzhi.platform.district;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Something remembered in memory that each district has of its own. */
public final class PerDistrict<T> {

    private final Map<String, T> known = new ConcurrentHashMap<>();

    /** What this district remembers; found out when it does not. */
    public T get(Supplier<T> otherwise) {
        var here = District.current().name();
        var value = known.get(here);
        if (value == null) {
            value = otherwise.get();
            known.put(here, value);
        }
        return value;
    }

    public void set(T value) { known.put(District.current().name(), value); }

    /** This district forgets it; the others do not. */
    public void forget() { known.remove(District.current().name()); }
}

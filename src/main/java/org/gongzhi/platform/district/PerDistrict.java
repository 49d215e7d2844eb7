package org.gongzhi.platform.district;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Something remembered in memory that each district has of its own. */
public final class PerDistrict<T> {

    private record Known<T>(T value, long since) {}

    private final Map<String, Known<T>> known = new ConcurrentHashMap<>();
    private final long freshNanos;

    public PerDistrict() { this(Duration.ofNanos(Long.MAX_VALUE)); }

    /** @param fresh after how long it is found out anew: what another program changed is not heard of in any other way */
    public PerDistrict(Duration fresh) { this.freshNanos = fresh.toNanos(); }

    /** What this district remembers; found out when it does not. */
    public T get(Supplier<T> otherwise) {
        var here = District.current().name();
        var now = System.nanoTime();
        var remembered = known.get(here);
        if (remembered == null || now - remembered.since() > freshNanos) {
            remembered = new Known<>(otherwise.get(), now);
            known.put(here, remembered);
        }
        return remembered.value();
    }

    public void set(T value) { known.put(District.current().name(), new Known<>(value, System.nanoTime())); }

    /** This district forgets it; the others do not. */
    public void forget() { known.remove(District.current().name()); }
}

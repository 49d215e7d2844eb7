package org.gongzhi.platform.district;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One district of a province: a schema of the database with all that the district keeps. What a thread does, it does in the
 * district it has entered; an office of its own has nothing to enter and is always {@link #ALONE}.
 *
 * @param name    its key in the settings, as a command takes it: {@code yunxi}
 * @param schema  where its tables lie
 * @param region  the digits of its statistical code: {@code 330399}
 * @param label   what people call it: 云溪区
 * @param hosts   the host names under which it is reached
 * @param address what its pages' addresses begin with when somebody comes from elsewhere; without a slash at the end
 */
public record District(String name, String schema, String region, String label, List<String> hosts, String address) {

    /** The office that has a database to itself. Of a province, it is nobody's place: only what all share can be seen from it. */
    public static final District ALONE = new District("", "", "", "", List.of(), "");

    private static final ThreadLocal<District> ENTERED = new ThreadLocal<>();

    /** Leaves the district again. */
    @FunctionalInterface
    public interface Stay extends AutoCloseable {

        @Override void close();
    }

    /** The district that this thread works in. */
    public static District current() { return Objects.requireNonNullElse(ENTERED.get(), ALONE); }

    public boolean isAlone() { return name.isEmpty(); }

    /**
     * Enters the district until the stay is closed.
     *
     * @throws IllegalStateException in a transaction of another district, whose connection would stay there
     */
    public Stay enter() {
        var before = ENTERED.get();
        if (!equals(current()) && TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("A transaction of " + current() + " is not left for " + this);
        ENTERED.set(this);
        return () -> {
            if (before == null) ENTERED.remove();
            else ENTERED.set(before);
        };
    }

    /** Does the work in this district. */
    public <T> T in(Supplier<T> work) {
        try (var stay = enter()) {
            return work.get();
        }
    }

    /** The work, to be done by another thread in the district of this one. */
    public static Runnable carried(Runnable work) {
        var here = current();
        return () -> {
            try (var stay = here.enter()) {
                work.run();
            }
        };
    }

    /** Whether all of this district lies in a region, given by the digits of its code. */
    public boolean liesIn(String digits) { return !region.isEmpty() && region.startsWith(digits); }

    @Override public String toString() { return isAlone() ? "no district" : name; }
}

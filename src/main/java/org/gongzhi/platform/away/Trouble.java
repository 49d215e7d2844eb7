package org.gongzhi.platform.away;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** Why nothing can be done just now, though nothing is wrong with the program or with what was asked. */
public enum Trouble {

    /** The database does not answer. It comes back by itself or is brought back. */
    GONE(10),
    /** It answers too slowly, or others are in the way. */
    BUSY(5),
    /** There is no room left on a disk. Somebody has to make some. */
    FULL(60);

    private final int seconds;

    Trouble(int seconds) {
        this.seconds = seconds;
    }

    /** After how many seconds it makes sense to ask again. */
    public int seconds() { return seconds; }

    /** Empty for any other failure. */
    public static Optional<Trouble> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) return Optional.of(GONE);      // the pool has waited in vain
            if (cause instanceof SQLException sql && sql.getSQLState() != null) return of(sql.getSQLState());
            if (cause instanceof SQLException && "Connection is closed".equals(cause.getMessage())) return Optional.of(GONE);      // by the pool, under the work
            if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left on device")) return Optional.of(FULL);
        }
        return Optional.empty();
    }

    /** By the codes of PostgreSQL, appendix A of its manual. */
    private static Optional<Trouble> of(String state) {
        return Optional.ofNullable(switch (state) {
            case "57P01", "57P02", "57P03" -> GONE;             // stopped by an administrator, crashed, not yet up
            case "57014", "55P03", "40001", "40P01" -> BUSY;    // took too long, a lock too, in conflict with another, deadlock
            case "53100" -> FULL;
            default -> state.startsWith("08") ? GONE : state.startsWith("53") ? BUSY : null;
        });
    }
}

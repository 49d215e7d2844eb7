package org.gongzhi.platform.backup;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Marks a schema, before its first table is made, as one that a restore has not finished. */
class Unfinished implements Callback {

    static final String MARK = "unfinished_restore";

    @Override public boolean supports(Event event, Context context) { return event == Event.BEFORE_MIGRATE; }

    @Override public boolean canHandleInTransaction(Event event, Context context) { return true; }

    @Override public String getCallbackName() { return "unfinished"; }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("create table if not exists " + MARK + " (at timestamptz not null default now())");
        } catch (SQLException e) {
            throw new FlywayException(e);
        }
    }
}

package org.gongzhi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plays what the program asked the server again, prepared once, through the driver and nothing else. */
final class Replay implements AutoCloseable {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Replay(Database database) {
        try {
            connection = database.connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What only reads, as one look. */
    boolean read(List<Statement> statements) throws SQLException {
        connection.setAutoCommit(false);
        for (var statement : statements) run(statement, UnaryOperator.identity());
        connection.commit();
        return true;
    }

    /** What writes, as one transaction; other ids in the place of those that stood there. */
    boolean write(List<Statement> statements, UnaryOperator<String> ids) throws SQLException {
        connection.setAutoCommit(false);
        for (var statement : statements) run(statement, ids);
        connection.commit();
        return true;
    }

    private void run(Statement statement, UnaryOperator<String> ids) throws SQLException {
        var call = prepared.get(statement.sql());
        if (call == null) prepared.put(statement.sql(), call = connection.prepareStatement(statement.sql()));
        for (int i = 0; i < statement.values().size(); i++) {
            var value = statement.values().get(i);
            if (value == null) call.setNull(i + 1, Types.NULL);
            else call.setString(i + 1, ids.apply(value));
        }
        if (!call.execute()) return;
        try (var rows = call.getResultSet()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) for (int column = 1; column <= columns; column++) rows.getString(column);
        }
    }

    /**
     * How the same work looks for another subject, learnt from two subjects for which the program has done it: an id that was
     * the same both times stays, an id of the subject becomes the other subject's, any other was made up and is made up anew.
     *
     * @param subject the ids that belong to the first, each with that of the other
     */
    static UnaryOperator<String> forAnother(List<Statement> first, List<Statement> second, Map<String, String> subject) {
        var same = constants(first, second);
        var fresh = new HashMap<String, String>();
        return value -> UUIDS.matcher(value).replaceAll(found -> {
            var id = found.group();
            var other = subject.get(id);
            if (other != null) return other;
            return same.contains(id) ? id : fresh.computeIfAbsent(id, any -> UUID.randomUUID().toString());
        });
    }

    private static List<String> constants(List<Statement> first, List<Statement> second) {
        if (!first.stream().map(Statement::sql).toList().equals(second.stream().map(Statement::sql).toList()))
            throw new IllegalStateException("The program did not do the same twice:\n" + differing(first, second));
        var same = new ArrayList<String>();
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < first.get(i).values().size(); j++) {
                var value = first.get(i).values().get(j);
                if (value != null && value.equals(second.get(i).values().get(j))) UUIDS.matcher(value).results().forEach(found -> same.add(found.group()));
            }
        }
        return same;
    }

    private static @Nullable String differing(List<Statement> first, List<Statement> second) {
        for (int i = 0; i < first.size(); i++) if (i >= second.size() || !first.get(i).sql().equals(second.get(i).sql())) return first.get(i).sql();
        return second.get(first.size()).sql();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

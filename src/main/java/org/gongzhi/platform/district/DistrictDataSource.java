package org.gongzhi.platform.district;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives out connections on which names mean the tables of the current district, and after them those that all share. Whoever
 * is in no district sees only the latter. The server is told only when a connection was in another district before.
 */
class DistrictDataSource extends DelegatingDataSource {

    private final String shared;
    private final Map<Connection, String> paths = Collections.synchronizedMap(new WeakHashMap<>());

    DistrictDataSource(DataSource connections, String shared) {
        super(connections);
        this.shared = shared;
    }

    @Override
    public Connection getConnection() throws SQLException { return here(super.getConnection()); }

    @Override
    public Connection getConnection(String user, String password) throws SQLException { return here(super.getConnection(user, password)); }

    private Connection here(Connection connection) throws SQLException {
        try {
            var wanted = path(District.current(), shared);
            var physical = (Connection) connection.unwrap(PGConnection.class);
            if (!wanted.equals(paths.get(physical))) set(connection, physical, wanted);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Outside any transaction, which might take it back. */
    private void set(Connection connection, Connection physical, String wanted) throws SQLException {
        paths.remove(physical);
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path to " + wanted);
        }
        if (!connection.getAutoCommit()) connection.commit();
        paths.put(physical, wanted);
    }

    static String path(District district, String shared) {
        return district.isAlone() ? '"' + shared + '"' : '"' + district.schema() + "\", \"" + shared + '"';
    }
}

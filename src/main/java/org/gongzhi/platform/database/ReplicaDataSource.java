package org.gongzhi.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** The database, and for those who have said that it will do, its replica while that keeps up. */
class ReplicaDataSource extends AbstractRoutingDataSource implements AutoCloseable {

    private enum Which { PRIMARY, REPLICA }

    private final ThreadLocal<Boolean> replicaWillDo = ThreadLocal.withInitial(() -> false);
    private final HikariDataSource replica;
    private final Freshness freshness;

    ReplicaDataSource(DataSource primary, HikariDataSource replica, ReplicaSettings settings) {
        this.replica = replica;
        this.freshness = new Freshness(primary, replica, settings);
        setTargetDataSources(Map.of(Which.PRIMARY, primary, Which.REPLICA, replica));
        setDefaultTargetDataSource(primary);
        afterPropertiesSet();
    }

    /** While the work runs, connections may be the replica's. */
    void whileReplicaWillDo(Runnable work) {
        replicaWillDo.set(true);
        try {
            work.run();
        } finally {
            replicaWillDo.remove();
        }
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return replicaWillDo.get() && freshness.isFresh() ? Which.REPLICA : Which.PRIMARY;
    }

    /** A replica that has gone since it was looked at is no reason to refuse anybody. */
    @Override
    public Connection getConnection() throws SQLException {
        if (determineCurrentLookupKey() == Which.PRIMARY) return getResolvedDefaultDataSource().getConnection();
        try {
            return replica.getConnection();
        } catch (SQLException gone) {
            freshness.distrust();
            return getResolvedDefaultDataSource().getConnection();
        }
    }

    @Override public void close() { replica.close(); }
}

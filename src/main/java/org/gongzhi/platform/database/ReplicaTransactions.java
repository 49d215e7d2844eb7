package org.gongzhi.platform.database;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;

/** Begins transactions that {@link ReadsReplica} allows to, or that fill an export, on the replica. Whatever may write never gets there. */
class ReplicaTransactions extends JdbcTransactionManager {

    private final ReplicaDataSource connections;

    ReplicaTransactions(DataSource all, ReplicaDataSource connections) {
        super(all);
        this.connections = connections;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (definition.isReadOnly() && (isLabelled(definition) || Exports.isRunning())) connections.whileReplicaWillDo(() -> super.doBegin(transaction, definition));
        else super.doBegin(transaction, definition);
    }

    private static boolean isLabelled(TransactionDefinition definition) {
        return definition instanceof TransactionAttribute attribute && attribute.getLabels().contains(ReadsReplica.LABEL);
    }
}

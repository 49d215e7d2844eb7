package org.gongzhi.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A second address for what only reads. Without one, none of this is there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gongzhi.database.replica.url")
class ReplicaConfiguration {

    @Bean
    static BeanPostProcessor withReplica(Environment environment, ObjectProvider<JdbcConnectionDetails> database) {
        return new Beside(Binder.get(environment).bind("gongzhi.database.replica", ReplicaSettings.class).get(), database);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource connections, ObjectProvider<TransactionManagerCustomizers> customizers) throws SQLException {
        var transactions = new ReplicaTransactions(connections, connections.unwrap(ReplicaDataSource.class));
        customizers.ifAvailable(all -> all.customize(transactions));     // those who listen to transactions listen to these
        return transactions;
    }

    @Bean
    DisposableBean endOfReplica(DataSource connections) { return () -> connections.unwrap(ReplicaDataSource.class).close(); }

    @Bean
    WebMvcConfigurer exportsFromTheReplica() {
        return new WebMvcConfigurer() {

            @Override
            public void addInterceptors(InterceptorRegistry registry) { registry.addInterceptor(new Exports()); }
        };
    }

    /** Before a district is put on the connections, so that the replica's are the district's as well. */
    private record Beside(ReplicaSettings settings, ObjectProvider<JdbcConnectionDetails> database) implements BeanPostProcessor, Ordered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return name.equals("dataSource") && bean instanceof HikariDataSource primary ? new ReplicaDataSource(primary, pool(primary), settings) : bean;
        }

        private HikariDataSource pool(HikariDataSource primary) {
            var pool = new HikariDataSource();
            pool.setPoolName("replica");
            pool.setJdbcUrl(settings.url());
            pool.setUsername(Objects.requireNonNullElseGet(settings.username(), () -> database.getObject().getUsername()));
            pool.setPassword(Objects.requireNonNullElseGet(settings.password(), () -> database.getObject().getPassword()));
            pool.setConnectionInitSql(primary.getConnectionInitSql());
            pool.setDataSourceProperties(primary.getDataSourceProperties());
            pool.setMaximumPoolSize(settings.connections());
            pool.setReadOnly(true);
            pool.setConnectionTimeout(2000);
            pool.setInitializationFailTimeout(-1);      // it may come later, or never
            return pool;
        }

        @Override public int getOrder() { return 0; }
    }
}

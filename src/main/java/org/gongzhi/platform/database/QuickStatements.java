package org.gongzhi.platform.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The application's {@link JdbcClient} is Spring's but for what costs more than the queries themselves: records are read by a
 * {@link RecordMapper}, filters that are not set are {@link Folded} away, and what is searched by two characters is planned for these
 * two: they may be in one name of a million, which an index on the pairs finds, or in every seventh, which an index on the order does.
 */
@Component
class QuickStatements implements BeanPostProcessor {

    private static final String PAIRS = "bigrams @>";
    private static final String FOR_THESE_VALUES = "set local plan_cache_mode = force_custom_plan";

    /** Of a list that goes into a sheet so many rows are on their way at once; a page's list has fewer. */
    private static final int BATCH = 1_000;
    private static final ConversionService CONVERSION = new DefaultFormattingConversionService();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcClient client ? proxy(JdbcClient.class, new Client(client)) : bean;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private record Client(JdbcClient client) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            return method.getName().equals("sql") && arguments != null ? proxy(StatementSpec.class, new Waiting(client, (String) arguments[0])) : call(method, client, arguments);
        }
    }

    /** A statement whose text is settled when all its parameters are known. */
    private static final class Waiting implements InvocationHandler {

        private record Call(Method method, Object @Nullable [] arguments) {}

        private final JdbcClient client;
        private final String sql;
        private final List<Call> calls = new ArrayList<>();
        private final Map<String, @Nullable Object> values = new HashMap<>();

        Waiting(JdbcClient client, String sql) {
            this.client = client;
            this.sql = sql;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getReturnType() == StatementSpec.class) {
                calls.add(new Call(method, arguments));
                if (arguments != null) note(arguments);
                return proxy;
            }
            var folded = Folded.worthwhile(sql) ? Folded.of(sql, values) : sql;
            if (folded.contains(PAIRS) && TransactionSynchronizationManager.isActualTransactionActive()) client.sql(FOR_THESE_VALUES).update();
            var statement = client.sql(folded);
            for (var call : calls) call(call.method(), statement, call.arguments());
            if (values.get("rows") instanceof Integer rows && rows > BATCH) statement.withFetchSize(BATCH);
            if (method.getName().equals("query") && arguments != null && arguments[0] instanceof Class<?> type && type.isRecord())
                return statement.query(new RecordMapper<>(type, CONVERSION));
            return call(method, statement, arguments);
        }

        private void note(Object[] arguments) {
            if (arguments[0] instanceof String name && arguments.length > 1) values.put(name, arguments[1]);
            else if (arguments[0] instanceof Map<?, ?> map) map.forEach((name, value) -> values.put((String) name, value));
        }
    }
}

package org.gongzhi.platform.database;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.gongzhi.platform.command.Console;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;

/**
 * Starts the server that comes along as soon as the settings are known, while Java is still finding out which classes there are. What
 * goes wrong is told when the server is asked for.
 */
public final class Early implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<Environment, CompletableFuture<Server>> STARTING = new WeakHashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("spring.datasource.url", "").isBlank() || environment.containsProperty(Console.PROPERTY)
                || Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) return;
        var starting = new CompletableFuture<Server>();
        synchronized (STARTING) {
            STARTING.put(environment, starting);
        }
        var thread = new Thread(() -> start(environment, starting), "early-database");
        thread.setDaemon(true);
        thread.start();
    }

    private static void start(Environment environment, CompletableFuture<Server> starting) {
        try {
            starting.complete(Server.start(Binder.get(environment).bindOrCreate("gongzhi.database", Bindable.of(DatabaseSettings.class))));
        } catch (RuntimeException | Error failure) {
            starting.completeExceptionally(failure);
        }
    }

    /** The server that this program has begun to start, once it runs; empty if it has not. */
    static Optional<Server> of(Environment environment) {
        CompletableFuture<Server> starting;
        synchronized (STARTING) {
            starting = STARTING.remove(environment);
        }
        try {
            return Optional.ofNullable(starting).map(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}

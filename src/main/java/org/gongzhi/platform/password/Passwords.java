package org.gongzhi.platform.password;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id; what an earlier version kept as bcrypt still opens and wants to be {@link #upgradeEncoding renewed}. Only a
 * few hashes are made at a time: each takes {@link PasswordSettings#memory}, and a flood of log-ins must not take all.
 */
@Component
public class Passwords implements PasswordEncoder {

    /** Longer ones are no passwords but an attempt to keep us busy. */
    public static final int LONGEST = 200;

    private static final int SALT = 16;
    private static final int HASH = 32;

    private final PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final CompletableFuture<String> nobodys;

    Passwords(PasswordSettings settings) {
        var argon = new Argon2PasswordEncoder(SALT, HASH, 1, (int) settings.memory().toKilobytes(), settings.passes());
        encoder = new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon, "bcrypt", new BCryptPasswordEncoder()));
        nobodys = CompletableFuture.supplyAsync(() -> encoder.encode(UUID.randomUUID().toString()));
    }

    /** A hash that nothing matches, so that a log-in that does not exist takes as long as one that does. */
    public String nobodys() { return nobodys.join(); }

    @Override
    public String encode(CharSequence password) { return inTurn(() -> encoder.encode(password)); }

    @Override
    public boolean matches(CharSequence password, String encoded) {
        return password.length() <= LONGEST && inTurn(() -> encoder.matches(password, encoded));
    }

    @Override
    public boolean upgradeEncoding(String encoded) { return encoder.upgradeEncoding(encoded); }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}

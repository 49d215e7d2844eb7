package org.gongzhi.platform.limit;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.gongzhi.platform.district.District;
import org.springframework.stereotype.Component;

/** The door to limits. Time is real, whatever the office's clock says. */
@Component("requestLimits")     // organizations have limits too
public class Limits {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int FORGOTTEN_AT_ONCE = 200;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final ConcurrentHashMap<String, Strip> strips = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();

    Limits(DataSource database) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .build();
    }

    /** Counts one. To be called outside a transaction: what was asked for counts even when nothing comes of it. @throws TooMany */
    public void pass(Limit limit, String who) {
        var wait = wait(limit, who);
        if (!wait.isZero()) throw new TooMany(wait);
    }

    /** Counts one if there is one left. */
    public boolean allows(Limit limit, String who) { return wait(limit, who).isZero(); }

    private Duration wait(Limit limit, String who) {
        var key = limit.name() + ":" + who;
        if (limit.strip() == 1) return take(limit, key, 1);
        var strip = strips.computeIfAbsent(District.current().name() + " " + key, any -> new Strip());
        synchronized (strip) {
            if (strip.left > 0 && System.nanoTime() < strip.until) {
                strip.left--;
                return Duration.ZERO;
            }
            var wait = take(limit, key, limit.strip());
            if (!wait.isZero()) return wait;
            strip.left = limit.strip() - 1;
            strip.until = System.nanoTime() + limit.period().toNanos();
            return Duration.ZERO;
        }
    }

    private Duration take(Limit limit, String key, int many) {
        if (taken.incrementAndGet() % 1000 == 0) tidy();
        var answer = buckets.builder().build(key, () -> configuration(limit)).tryConsumeAndReturnRemaining(many);
        return answer.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, answer.getNanosToWaitForRefill()));
    }

    private static BucketConfiguration configuration(Limit limit) {
        return BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.capacity()).refillGreedy(limit.capacity(), limit.period()))
                .build();
    }

    private void tidy() {
        buckets.removeExpired(FORGOTTEN_AT_ONCE);
        strips.values().removeIf(strip -> System.nanoTime() > strip.until);
    }

    private static final class Strip {

        private int left;
        private long until;
    }
}

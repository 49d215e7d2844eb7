package org.gongzhi.platform.clock;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Compares the machine's clock with one that nobody can set. Forward, everything that was due merely comes at once; backward, what
 * was due in a second would wait as long as the clock was set back, and whoever keeps such moments hears of it.
 */
@Component
@ConditionalOnWebApplication
class ClockWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final long EVERY_MS = 5_000;

    /** Smaller corrections are a time server's daily work, and nobody waits long for them. */
    private static final Duration WORTH_TELLING = Duration.ofSeconds(30);

    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "clock-watch");
        thread.setDaemon(true);
        return thread;
    });
    private Duration ahead = ahead(System.currentTimeMillis(), System.nanoTime());

    ClockWatch(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(() -> look(System.currentTimeMillis(), System.nanoTime()), EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    @EventListener(ContextClosedEvent.class)
    void end() { timer.shutdownNow(); }

    /** @param millis of the machine's clock, {@code nanos} of the one that only goes on */
    void look(long millis, long nanos) {
        var before = ahead;
        ahead = ahead(millis, nanos);
        var jump = ahead.minus(before);
        if (jump.abs().compareTo(WORTH_TELLING) < 0) return;
        LOG.warn("The clock of this machine was set {} by {}", jump.isNegative() ? "back" : "forward", jump.abs());
        if (!jump.isNegative()) return;
        try {
            events.publishEvent(new ClockSetBack(jump.negated()));
        } catch (RuntimeException gone) {
            LOG.warn("Not everybody heard of it", gone);
        }
    }

    private static Duration ahead(long millis, long nanos) { return Duration.ofMillis(millis).minusNanos(nanos); }
}

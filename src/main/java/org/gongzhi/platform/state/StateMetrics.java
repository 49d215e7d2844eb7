package org.gongzhi.platform.state;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongzhi.platform.command.NotInCommands;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.district.Districts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The same facts for programs. Read at most every ten seconds, however often somebody scrapes, one district after the other. */
@Component
@NotInCommands
class StateMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(StateMetrics.class);
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final States states;
    private final Districts districts;
    private final MeterRegistry registry;
    private final Map<Key, Double> numbers = new ConcurrentHashMap<>();
    private long read;

    StateMetrics(States states, Districts districts, MeterRegistry registry) {
        this.states = states;
        this.districts = districts;
        this.registry = registry;
    }

    record Key(String metric, String district) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() { refresh(); }

    private double number(Key key) {
        refreshIfOld();
        return numbers.getOrDefault(key, Double.NaN);
    }

    private synchronized void refreshIfOld() {
        if (System.nanoTime() - read > FRESH) refresh();
    }

    private synchronized void refresh() {
        read = System.nanoTime();
        try {
            for (var district : districts.places()) district.in(() -> {
                states.sections().forEach(section -> section.facts().forEach(fact -> take(fact, district)));
                return null;
            });
        } catch (RuntimeException gone) {
            LOG.warn("The state could not be read: {}", gone.getMessage());
        }
    }

    private void take(Fact fact, District district) {
        if (fact.metric() == null) return;
        var key = new Key(fact.metric(), district.name());
        if (numbers.put(key, fact.number()) == null)
            Gauge.builder(key.metric(), this, metrics -> metrics.number(key)).tag("district", key.district()).description(fact.label()).register(registry);
    }
}

package org.gongzhi.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The machine's clock is set while the program runs. */
@OfficeTest
class ClockWatchTests {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient db;

    @Test
    void onlyAClockThatIsSetBackByMuchIsTold() {
        var told = new ArrayList<Object>();
        var watch = new ClockWatch(told::add);
        var millis = System.currentTimeMillis();
        var nanos = System.nanoTime();

        watch.look(millis + 5_000, nanos + 5_000_000_000L);
        watch.look(millis + 9_000, nanos + 10_000_000_000L);
        assertThat(told).as("as every time server does").isEmpty();
        watch.look(millis + 3_600_000, nanos + 11_000_000_000L);
        assertThat(told).as("forward").isEmpty();
        watch.look(millis, nanos + 11_000_000_000L);
        assertThat(told).containsExactly(new ClockSetBack(Duration.ofHours(1)));
    }

    @Test
    void whatWasDueSoonDoesNotWaitUntilTheClockHasCaughtUp() {
        var soon = due("9 minutes");
        var later = due("3 hours");

        events.publishEvent(new ClockSetBack(TEN_MINUTES));

        await().atMost(Duration.ofSeconds(20)).until(() -> !waits(soon));
        assertThat(waits(later)).isTrue();
        db.sql("delete from scheduled_tasks where task_instance = ?").param(later).update();
    }

    @Test
    void nobodyIsTurnedAwayForWhatTheyDidBeforeIt() {
        db.sql("insert into bucket (id, state, expires_at) values (:id, '', extract(epoch from now()) * 1000 + 1e9)").param("id", "trial:" + UUID.randomUUID()).update();

        events.publishEvent(new ClockSetBack(TEN_MINUTES));

        assertThat(db.sql("select count(*) from bucket where id like 'trial:%'").query(Long.class).single()).isZero();
    }

    @Test
    void aLetterThatWaitsForItsNextTryIsTriedAtOnce() {
        var letter = UUID.randomUUID();
        db.sql("""
                        insert into outbox (id, channel, type, lane, content, private, state, due_at, created_at)
                        values (:id, 'MAIL', 'clock-test', :id::text, '', false, 'WAITING', clock_timestamp() + interval '9 minutes', clock_timestamp())
                        """).param("id", letter).update();

        events.publishEvent(new ClockSetBack(TEN_MINUTES));

        assertThat(db.sql("select due_at <= clock_timestamp() or tries > 0 or state <> 'WAITING' from outbox where id = :id").param("id", letter).query(Boolean.class).single()).isTrue();
        db.sql("delete from outbox_attempt where outbox_id = :id").param("id", letter).update();
        db.sql("delete from outbox where id = :id").param("id", letter).update();
    }

    /** A job that nobody has: done as soon as it is looked at. */
    private String due(String in) {
        var job = UUID.randomUUID().toString();
        db.sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) values ('job', :job, now() + :in::interval, false, 1)")
                .param("job", job).param("in", in).update();
        return job;
    }

    private boolean waits(String job) {
        return db.sql("select exists (select from scheduled_tasks where task_instance = :job)").param("job", job).query(Boolean.class).single();
    }
}

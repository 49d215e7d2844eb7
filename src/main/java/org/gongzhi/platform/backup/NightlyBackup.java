package org.gongzhi.platform.backup;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.gongzhi.platform.district.District;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night one backup, on one of the programs that share the database, and from time to time a test that it can be restored. */
@Configuration(proxyBeanMethods = false)
class NightlyBackup {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Logger log = LoggerFactory.getLogger(NightlyBackup.class);

    private final BackupSettings settings;
    private final Backup backup;
    private final TestRestore test;
    private final Passphrases passphrases;
    private final BackupRuns runs;

    NightlyBackup(BackupSettings settings, Backup backup, TestRestore test, Passphrases passphrases, BackupRuns runs) {
        this.settings = settings;
        this.backup = backup;
        this.test = test;
        this.passphrases = passphrases;
        this.runs = runs;
    }

    @Bean
    RecurringTask<Void> backUpEveryNight() {
        return Tasks.recurring(TaskDescriptor.of("nightly-backup"), Schedules.daily(HERE, settings.at())).execute((instance, context) -> {
            if (settings.nightly()) run();
        });
    }

    void run() {
        var id = runs.begin();
        try {
            var now = LocalDateTime.now(HERE);
            var made = backup.make(directory().resolve(Rotation.name(now)), passphrases.set(), line -> {});
            runs.made(id, made);
            log.info("Backup {} of {} rows in {} ms", made.file(), made.manifest().rows(), made.took().toMillis());
            if (testIsDue()) test(id, made.file());
            new Rotation(settings.keepDays(), settings.keepWeeks()).sweep(directory(), now.toLocalDate());
        } catch (Exception e) {
            log.error("The backup of this night failed", e);
            runs.failed(id, Said.of(e));
        }
    }

    /** Each district of a province has a folder of its own. */
    private Path directory() { return settings.directory().resolve(District.current().name()); }

    private boolean testIsDue() {
        return runs.lastTested().map(BackupRuns.Run::testedAt).map(at -> at.plus(settings.testEvery()).isBefore(Instant.now())).orElse(true)
                || runs.lastTested().map(BackupRuns.Run::testFailure).isPresent();
    }

    private void test(long id, Path file) {
        @Nullable String failure = test.of(file);
        if (failure != null) log.error("The backup {} could not be restored aside: {}", file, failure);
        runs.tested(id, failure);
    }
}

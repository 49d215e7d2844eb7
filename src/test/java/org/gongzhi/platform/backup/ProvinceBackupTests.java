package org.gongzhi.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.database.TestDatabase;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.district.GivenDistricts;
import org.gongzhi.platform.district.ProvinceTest;
import org.gongzhi.platform.file.Attachments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A district of a province is backed up and restored like an office of its own, and its neighbours do not notice. */
@ProvinceTest
class ProvinceBackupTests {

    private static final District AGAIN = new District("again", "d_again", "330399", "云溪区", List.of(), "");
    private static final List<String> TABLES = List.of("person", "post", "role_permission", "organization", "need", "journal", "attachment", "retention_rule", "calendar_day");

    @TempDir Path place;
    @Autowired GivenDistricts given;
    @Autowired Backup backup;
    @Autowired Restore restore;
    @Autowired TestRestore test;
    @Autowired Attachments attachments;
    @Autowired BackupSettings settings;
    @Autowired BackupRuns runs;
    @Autowired ExecutionInterceptor interceptor;
    @Autowired @Qualifier("backUpEveryNight") RecurringTask<Void> nightly;
    @Autowired JdbcClient db;
    @Value("${spring.datasource.url}") String url;

    @AfterEach
    void asBefore() throws Exception {
        try (var superuser = TestDatabase.superuser(url); var statement = superuser.createStatement()) {
            statement.execute("drop schema if exists d_again cascade");
        }
    }

    @Test
    void oneDistrictIsRestoredBesideTheOthers() throws Exception {
        var content = ("附件 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var sheet = given.in("yunxi", () -> attachments.store("说明.txt", new ByteArrayInputStream(content), "backup-test", UUID.randomUUID(), null));
        var neighbours = neighbours();
        Backup.Made made;
        Map<String, Long> before;
        try (var stay = given.yunxi().enter()) {
            before = rows();
            made = backup.make(place.resolve("yunxi.zip"), null, line -> {});
            assertThat(test.of(made.file())).isNull();
            assertThatThrownBy(() -> restore.from(made.file(), () -> null, line -> {})).isInstanceOf(BadBundle.class).hasMessageContaining("not empty");
        }
        assertThat(made.manifest().tables()).extracting(Manifest.Table::name).contains("region", "scheduled_tasks", "person").doesNotContain("province_snapshot", "node");

        try (var stay = AGAIN.enter()) {
            restore.from(made.file(), () -> null, line -> {});

            assertThat(rows()).isEqualTo(before);
            assertThat(attachments.open(sheet)).hasBinaryContent(content);
            assertThat(db.sql("select to_regclass('d_again.region') is null and to_regclass('d_again.scheduled_tasks') is null").query(Boolean.class).single()).isTrue();
            assertThatThrownBy(() -> db.sql("update organization set region = '999999999999'").update()).hasMessageContaining("foreign key");
        }
        assertThat(neighbours()).isEqualTo(neighbours);
    }

    @Test
    void whatCannotBeRestoredLeavesAnEmptyPlaceAndTheOthersAsTheyWere() throws Exception {
        var neighbours = neighbours();
        var made = given.in("yunxi", () -> made("good.zip"));
        try (var bundle = Bundle.open(made.file()); var stay = AGAIN.enter()) {
            restore.from(made.file(), () -> null, line -> {
                if (line.startsWith("organization:")) throw new IllegalStateException("the disk is full");
            });
            assertThat(bundle).as("not reached").isNull();
        } catch (IllegalStateException full) {
            assertThat(full).hasMessage("the disk is full");
        }
        assertThat(db.sql("select count(*) from pg_class where relnamespace = to_regnamespace('d_again')").query(Integer.class).single()).isZero();
        assertThat(neighbours()).isEqualTo(neighbours);
    }

    /** As the scheduler does it, which knows one task and no districts. */
    @Test
    void everyNightEachDistrictIsBackedUpAndTestedWhateverHappensToOne() throws Exception {
        var content = ("夜里 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        given.in("yunxi", () -> attachments.store("值班.txt", new ByteArrayInputStream(content), "backup-test", UUID.randomUUID(), null));
        FileSystemUtils.deleteRecursively(settings.directory());
        Files.createDirectories(settings.directory());
        Files.writeString(settings.directory().resolve("zhejiang"), "no folder can be made here");

        interceptor.execute(new TaskInstance<>("nightly-backup", RecurringTask.INSTANCE), null, new ExecutionChain(List.of(), (task, context) -> {
            nightly.executeRecurringly(null, null);
            return null;
        }));

        for (var name : List.of("yunxi", "danshan")) {
            assertThat(given.in(name, runs::last)).get().satisfies(run -> {
                assertThat(run.failed()).as(run.failure() + " " + run.testFailure()).isFalse();
                assertThat(run.testedAt()).isNotNull();
                assertThat(Path.of(run.file())).exists().hasParent(settings.directory().resolve(name));
            });
        }
        try (var yunxi = bundle("yunxi"); var danshan = bundle("danshan")) {
            assertThat(yunxi.manifest().files()).isGreaterThan(danshan.manifest().files());
        }
        assertThat(given.in("zhejiang", runs::last)).get().satisfies(run -> assertThat(run.failure()).isNotBlank());
    }

    private Bundle bundle(String district) throws Exception { return Bundle.open(Path.of(given.in(district, runs::last).orElseThrow().file())); }

    private Backup.Made made(String name) {
        try {
            return backup.make(place.resolve(name), null, line -> {});
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Long> neighbours() {
        return given.in("danshan", () -> {
            var rows = rows();
            rows.put("region", rows("region"));
            return rows;
        });
    }

    private Map<String, Long> rows() { return new HashMap<>(TABLES.stream().collect(Collectors.toMap(table -> table, this::rows))); }

    private long rows(String table) { return db.sql("select count(*) from " + table).query(Long.class).single(); }
}

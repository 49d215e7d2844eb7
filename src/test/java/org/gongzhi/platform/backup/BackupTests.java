package org.gongzhi.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.file.Attachments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class BackupTests {

    private static final Passphrase WORDS = new Passphrase("every night at half past two");

    @TempDir Path place;
    @Autowired Backup backup;
    @Autowired Restore restore;
    @Autowired TestRestore test;
    @Autowired NightlyBackup night;
    @Autowired BackupRuns runs;
    @Autowired BackupTodos todos;
    @Autowired Schema schema;
    @Autowired Attachments attachments;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    void theWholeDistrictCanBeRestoredWithItsAttachments() throws Exception {
        var content = ("这是一份附件 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var id = attachments.store("说明.txt", new ByteArrayInputStream(content), "backup-test", UUID.randomUUID(), null);
        var sha256 = db.sql("select sha256 from attachment where id = :id").param("id", id).query(String.class).single();

        var made = backup.make(place.resolve("all.zip"), WORDS, line -> {});

        assertThat(test.of(made.file())).isEqualTo("The keys in the backup are sealed; its passphrase is needed (--passphrase-file FILE).");
        var plain = backup.make(place.resolve("without-keys.zip"), null, line -> {});
        assertThat(test.of(plain.file())).isNull();
        try (var bundle = Bundle.open(made.file())) {
            assertThat(bundle.read("files/" + sha256)).hasBinaryContent(content);
            assertThat(bundle.manifest().rows()).isGreaterThan(40_000);
            assertThat(bundle.manifest().keys()).contains("gongzhi.session", "gongzhi.personal");
        }
        assertThat(db.sql("select count(*) from pg_namespace where nspname = 'test_restore'").query(Integer.class).single()).isZero();
    }

    @Test
    void aBackupIsOfOneMomentWhilePeopleGoOnWorking() throws Exception {
        var person = db.sql("select id from person limit 1").query(UUID.class).single();
        var over = new AtomicBoolean();
        var people = new Thread(() -> {
            while (!over.get()) transaction.executeWithoutResult(status -> both(person, "at-work-" + UUID.randomUUID()));
        });
        people.start();
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> db.sql("select exists (select from message where title like 'at-work-%')").query(Boolean.class).single());
            for (var n = 0; n < 3; n++) {
                var made = backup.make(place.resolve(n + ".zip"), null, line -> {});
                try (var bundle = Bundle.open(made.file())) {
                    assertThat(marks(bundle, "tables/backup_run.tsv")).isNotEmpty().isEqualTo(marks(bundle, "tables/message.tsv"));
                }
            }
        } finally {
            over.set(true);
            people.join();
            db.sql("delete from backup_run where failure like 'at-work-%'").update();
            db.sql("delete from message where title like 'at-work-%'").update();
        }
    }

    @Test
    void aFileWithOneWrongByteIsRefused() throws Exception {
        var made = backup.make(place.resolve("good.zip"), null, line -> {});
        var bytes = Files.readAllBytes(made.file());
        for (var at : new int[] {0, 100, bytes.length / 2, bytes.length - 100, bytes.length - 1}) {
            var wrong = bytes.clone();
            wrong[at] ^= 1;
            var file = Files.write(place.resolve("wrong" + at + ".zip"), wrong);
            assertThatThrownBy(() -> Bundle.open(file)).isInstanceOf(BadBundle.class).hasMessageContaining("damaged or incomplete");
        }
        var half = Files.write(place.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Bundle.open(half)).isInstanceOf(BadBundle.class).hasMessageContaining("damaged or incomplete");
    }

    @Test
    void nothingIsRestoredOverWhatIsThere() throws Exception {
        var made = backup.make(place.resolve("good.zip"), null, line -> {});
        var people = db.sql("select count(*) from person").query(Integer.class).single();

        assertThatThrownBy(() -> restore.from(made.file(), () -> null, line -> {})).isInstanceOf(BadBundle.class).hasMessageContaining("not empty");

        assertThat(db.sql("select count(*) from person").query(Integer.class).single()).isEqualTo(people);
    }

    @Test
    void aBundleOfANewerProgramIsRefusedInASentence() throws Exception {
        var manifest = backup.make(place.resolve("good.zip"), null, line -> {}).manifest();
        var migrations = new ArrayList<>(manifest.migrations());
        migrations.add(new Manifest.Migration("299901010000", "of a later year", "platform/V299901010000__of_a_later_year.sql", 7));

        schema.check(manifest);
        assertThatThrownBy(() -> schema.check(with(manifest, migrations))).isInstanceOf(BadBundle.class)
                .hasMessageContaining("newer program").hasMessageContaining("1 of its migrations");
        var first = migrations.get(0);
        assertThatThrownBy(() -> schema.check(with(manifest, List.of(new Manifest.Migration(first.version(), first.description(), first.script(), 7)))))
                .isInstanceOf(BadBundle.class).hasMessageContaining("is not the one of this program");
    }

    @Test
    void noMigrationOfAReleaseIsChangedOrGone() throws Exception {
        try (var first = Bundle.open(Releases.first(place))) {
            assertThat(first.manifest().migrations()).hasSize(23);
            schema.check(first.manifest());
        }
    }

    @Test
    void theKeysOpenWithTheirPassphraseAlone() {
        var sealed = WORDS.seal("the key".getBytes(StandardCharsets.UTF_8));

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("the key");
        assertThat(WORDS.open(sealed)).isEqualTo("the key".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new Passphrase("every night at half past 3").open(sealed)).isInstanceOf(BadBundle.class).hasMessageContaining("passphrase");
        assertThatThrownBy(() -> new Passphrase("too short")).isInstanceOf(BadBundle.class);
    }

    @Test
    void aNightLeavesABackupThatWasRestoredAside() {
        night.run();

        var made = runs.lastMade().orElseThrow();
        assertThat(Path.of(made.file())).exists();
        assertThat(made.at()).isAfter(Instant.now().minus(Duration.ofMinutes(5)));
        assertThat(runs.lastTested().orElseThrow().testFailure()).isNull();
        assertThat(runs.overdue()).isFalse();
        assertThat(todos.todos(null, 10)).isEmpty();
    }

    @Test
    void aNightWithoutABackupAwaitsTheAdministrator() throws Exception {
        var full = Files.writeString(place.resolve("full"), "no directory");
        var settings = new BackupSettings(true, full.resolve("backups"), LocalTime.of(2, 30), 7, 5, Duration.ofDays(7), null, null);
        new NightlyBackup(settings, backup, test, new Passphrases(settings), runs).run();
        try {
            assertThat(todos.todos(null, 10)).extracting("kind").contains("备份失败");
        } finally {
            db.sql("delete from backup_run where failure is not null").update();
        }
        db.sql("update backup_run set began_at = began_at - interval '40 hours'").update();
        try {
            assertThat(todos.todos(null, 10)).extracting("kind").contains("备份超期");
        } finally {
            db.sql("update backup_run set began_at = began_at + interval '40 hours'").update();
        }
    }

    private void both(UUID person, String mark) {
        db.sql("insert into backup_run (kind, began_at, ended_at, failure) values ('BY_HAND', now(), now(), :mark)").param("mark", mark).update();
        db.sql("insert into message (person_id, title, href, at) values (:person, :mark, '/', now())").param("person", person).param("mark", mark).update();
    }

    private static List<String> marks(Bundle bundle, String table) throws Exception {
        try (var in = bundle.read(table)) {
            return Pattern.compile("at-work-[0-9a-f-]{36}").matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .map(found -> found.group()).sorted().collect(Collectors.toList());
        }
    }

    private static Manifest with(Manifest manifest, List<Manifest.Migration> migrations) {
        return new Manifest(manifest.format(), manifest.program(), manifest.at(), migrations, manifest.tables(), manifest.sequences(), manifest.files(),
                manifest.gone(), manifest.keys(), manifest.sealed());
    }
}

package org.gongzhi.platform.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes the last seal in a file: rows cut off at the end together with their seals leave no trace in the database. With
 * several machines each notes what it has sealed itself, and each note must be found in the chain.
 */
@Component
public class Heads {

    private static final Logger log = LoggerFactory.getLogger(Heads.class);

    private final Path directory;
    private final JdbcClient db;
    private final boolean kept;

    Heads(SealSettings settings, JdbcClient db, @Value("${gongzhi.database.throw-away:false}") boolean throwAway) {
        this.directory = settings.heads().toAbsolutePath();
        this.db = db;
        this.kept = !throwAway;
    }

    Optional<Head> noted() {
        try {
            return Optional.of(Head.parsed(Files.readString(file())));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever keeps the log elsewhere has a witness more. */
    void tell() { noted().ifPresent(head -> log.info("Journal sealed: number {}, {} rows, {}", head.number(), head.total(), head.value())); }

    /** Written aside and renamed, so that there never is half a note. */
    void note(Head head) {
        if (!kept) return;
        try {
            Files.createDirectories(directory);
            var fresh = Files.writeString(directory.resolve(schema() + ".head.new"), head.line() + "\n");
            Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * After a backup has been restored the chain is as long as it was then. The note is kept beside, and a new one begins.
     *
     * @return where the old note is now; empty when there was none
     */
    public Optional<Path> setAside(Instant now) {
        try {
            if (!Files.exists(file())) return Optional.empty();
            return Optional.of(Files.move(file(), directory.resolve(schema() + "-" + now.getEpochSecond() + ".head")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() { return directory.resolve(schema() + ".head"); }

    private String schema() { return db.sql("select current_schema()").query(String.class).single().replaceAll("[^A-Za-z0-9_-]", "_"); }
}

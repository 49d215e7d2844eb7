package org.gongzhi.platform.node;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.SharedKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class SharedKeyTests {

    @Autowired SharedKeys keys;
    @Autowired JdbcClient db;
    private final String name = "key-" + UUID.randomUUID();

    record Key(String name, String fingerprint, boolean replaceable) implements SharedKey {

        @Override public String setting() { return "gongzhi.session.key"; }
    }

    record Renewed(String name) implements SharedKey {

        @Override public String fingerprint() { return "b"; }

        @Override public boolean knows(String fingerprint) { return fingerprint.equals("a") || fingerprint.equals("b"); }

        @Override public boolean replaceable() { return false; }

        @Override public String setting() { return "gongzhi.journal.key"; }
    }

    @AfterEach
    void nobodyElseIsThere() { db.sql("delete from node where name = 'neighbour:8080'").update(); }

    @Test
    void aProgramBesideAnotherDoesNotStartWithAnotherKey() {
        aNeighbourThatLives();
        keys.compare(new Key(name, "a", true));

        assertThatCode(() -> keys.compare(new Key(name, "a", true))).doesNotThrowAnyException();
        assertThatExceptionOfType(KeyDiffers.class).isThrownBy(() -> keys.compare(new Key(name, "b", true)))
                .satisfies(refusal -> assertThatCode(() -> { if (!refusal.advice().contains("gongzhi.session.key")) throw new AssertionError(refusal.advice()); })
                        .doesNotThrowAnyException());
    }

    @Test
    void aProgramAloneMayComeWithAnotherKeyIfOnlyLogInsHangOnIt() {
        keys.compare(new Key(name, "a", true));
        keys.compare(new Key(name, "b", true));

        assertThatCode(() -> keys.compare(new Key(name, "b", true))).doesNotThrowAnyException();
    }

    @Test
    void aKeyOnWhichDataHangsIsNeverReplacedByAStart() {
        keys.compare(new Key(name, "a", false));

        assertThatExceptionOfType(KeyDiffers.class).isThrownBy(() -> keys.compare(new Key(name, "b", false)));
    }

    @Test
    void whoeverHasTheFormerKeyAsWellMeantTheChange() {
        keys.compare(new Key(name, "a", false));
        keys.compare(new Renewed(name));

        assertThatExceptionOfType(KeyDiffers.class).isThrownBy(() -> keys.compare(new Key(name, "a", false)));
    }

    private void aNeighbourThatLives() {
        db.sql("insert into node (name, run, version, started_at, seen_at, skew) values ('neighbour:8080', gen_random_uuid(), '1', now(), now(), 0)").update();
    }
}

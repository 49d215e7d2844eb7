package org.gongzhi.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.need.Contact;
import org.gongzhi.order.need.GivenNeeds;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.need.Receipt;
import org.gongzhi.platform.command.Command;
import org.gongzhi.platform.privacy.Disclosures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class KeyRotationTests {

    @Autowired GivenNeeds given;
    @Autowired Needs needs;
    @Autowired PersonalCipher cipher;
    @Autowired Keyring keys;
    @Autowired MasterKey master;
    @Autowired KeyRotation rotation;
    @Autowired List<Command> commands;
    @Autowired List<SealedColumn> columns;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;

    @Test
    void theKeysChangeWhilePeopleWork() throws Exception {
        var before = given.aNeed("换钥匙之前的事");
        var receipts = Collections.synchronizedList(new ArrayList<Receipt>(List.of(before)));
        var over = new AtomicBoolean();
        var people = Executors.newFixedThreadPool(3);
        var writing = people.submit(() -> {
            for (int n = 0; !over.get(); n++) receipts.add(needs.submit(GivenNeeds.asked("换钥匙时的第" + n + "件", "")));
        });
        var joining = people.submit(() -> {
            for (int n = 0; !over.get(); n++) needs.support(before.need(), new Contact("邻居" + n, "1390000%04d".formatted(n % 10_000)));
        });
        var reading = people.submit(() -> {
            while (!over.get()) assertThat(needs.own(receipts.get(receipts.size() - 1).secret())).extracting(Disclosures.Shown::label).contains("同意情况");
        });

        var older = keys.living().get(0).id();
        var code = rotate();
        assertThat(rotate()).isEqualTo(code).isEqualTo(Command.DONE);
        over.set(true);
        people.shutdown();
        assertThat(people.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        writing.get();
        joining.get();
        reading.get();

        var newest = keys.living();
        assertThat(newest).singleElement().extracting(Keys::id).isNotEqualTo(older);
        for (var column : columns)
            assertThat(db.sql("select count(*) from " + column.table() + " where " + column.column() + " is not null and left(" + column.column() + ", 12) <> ?")
                    .param(PersonalCipher.prefix(newest.get(0).id())).query(Long.class).single()).as(column.toString()).isZero();
        assertThat(db.sql("select count(*) from need where contact_phone_index is not null and left(contact_phone_index, 8) <> ?")
                .param(newest.get(0).id()).query(Long.class).single()).isZero();
        assertThat(receipts.size()).isGreaterThan(3);
        for (var receipt : receipts) assertThat(needs.own(receipt.secret())).isNotEmpty();
    }

    @Test
    void aNumberIsFoundUnderOldAndNewKeysAlike() {
        var old = given.aNeed("先来的一件").need().value();
        rotation.renew();
        var fresh = given.aNeed("后来的一件").need().value();

        assertThat(db.sql("select id from need where contact_phone_index = any (?)").param(cipher.indexes("13912345678").toArray(String[]::new))
                .query(java.util.UUID.class).list()).contains(old, fresh);
        rotation.finish(values -> {});
        assertThat(db.sql("select id from need where contact_phone_index = ?").param(cipher.index("13912345678")).query(java.util.UUID.class).list()).contains(old, fresh);
    }

    @Test
    void anotherMachineSealsUnderTheNewKeyAtOnce() {
        var another = new PersonalCipher(new Keyring(db, master, clock));
        transaction.executeWithoutResult(status -> another.seal("先", "x"));
        var newest = rotation.renew();

        var sealed = transaction.execute(status -> another.seal("后", "x"));

        assertThat(PersonalCipher.keyId(sealed)).isEqualTo(newest);
        assertThat(cipher.open(sealed, "x")).isEqualTo("后");
        rotation.finish(values -> {});
    }

    /** Whoever began before keeps their key to the end, and nothing is lost behind the back of who retires it. */
    @Test
    void aKeyDoesNotRetireUnderWhoeverSealsWithIt() throws Exception {
        var need = new Receipt[1];
        var finishing = Executors.newSingleThreadExecutor();
        var finished = transaction.execute(status -> {
            need[0] = needs.submit(GivenNeeds.asked("开始得早、结束得晚", ""));
            var end = finishing.submit(() -> {
                rotation.renew();
                return rotation.finish(values -> {});
            });
            pause();
            assertThat(end).isNotDone();
            return end;
        });
        finished.get(30, TimeUnit.SECONDS);
        finishing.shutdown();

        assertThat(db.sql("select consent_note_sealed from need where id = ?").param(need[0].need().value()).query(String.class).single())
                .startsWith(PersonalCipher.prefix(keys.living().get(0).id()));
    }

    private int rotate() {
        return commands.stream().filter(command -> command.name().equals("rotate-keys")).findAny().orElseThrow()
                .run(List.of(), new PrintStream(java.io.OutputStream.nullOutputStream()));
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

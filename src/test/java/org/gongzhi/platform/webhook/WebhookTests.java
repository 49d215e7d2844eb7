package org.gongzhi.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.outbox.GivenPostmen;
import org.gongzhi.platform.todo.Todos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class WebhookTests {

    private static final String TYPE = "order.published";
    @Autowired Webhooks webhooks;
    @Autowired Sms sms;
    @Autowired Destinations destinations;
    @Autowired People people;
    @Autowired Todos todos;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    private Viewer admin;
    private Destinations.Added to;
    private Receiver receiver;

    @BeforeEach
    void anAdministrator() { admin = people.viewer("guanli"); }

    @AfterEach
    void nobodyListensAnyMore() {
        if (to != null) destinations.remove(to.id(), admin);
        if (receiver != null) receiver.close();
    }

    @Test
    void whatFailsIsTriedAgainUnderTheSameIdUntilItArrives() throws Exception {
        receives(503, 429);
        tell("order " + UUID.randomUUID());

        await().atMost(Duration.ofSeconds(10)).until(() -> receiver.received().size() == 3 && states().equals(List.of("DELIVERED")));

        assertThat(receiver.received()).extracting(Receiver.Received::id).containsOnly(receiver.received().get(0).id());
        for (var message : receiver.received()) new Webhook(to.secret()).verify(message.body(), message.headers());
        assertThat(receiver.received().get(2).body()).contains("\"type\":\"order.published\"", "\"timestamp\":\"", "\"data\":{");
        assertThat(db.sql("select code from outbox_attempt a join outbox o on o.id = a.outbox_id where o.destination_id = :to order by number")
                .param("to", to.id()).query(String.class).list()).containsExactly("503", "429", "204");
    }

    @Test
    void whoeverDoesNotKnowTheSecretOrChangesTheBodyIsFoundOut() throws Exception {
        receives();
        tell("order 1");
        await().atMost(Duration.ofSeconds(10)).until(() -> receiver.received().size() == 1);
        var message = receiver.received().get(0);

        assertThatExceptionOfType(WebhookVerificationException.class).isThrownBy(() -> new Webhook(to.secret()).verify(message.body() + " ", message.headers()));
        assertThatExceptionOfType(WebhookVerificationException.class).isThrownBy(() -> new Webhook(Signature.freshSecret()).verify(message.body(), message.headers()));
    }

    @Test
    void whatWasRolledBackNobodyHearsOf() throws Exception {
        receives();
        transaction.executeWithoutResult(status -> {
            webhooks.announce(TYPE, "order 1", Instant.now(), Map.of("n", 1));
            status.setRollbackOnly();
        });
        tell("order 2");

        await().atMost(Duration.ofSeconds(10)).until(() -> states().equals(List.of("DELIVERED")));
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void whatHappenedToOneThingArrivesInOrderThoughTheFirstFailed() throws Exception {
        receives(500, 500);
        transaction.executeWithoutResult(status -> {
            for (int n = 1; n <= 5; n++) webhooks.announce(TYPE, "order of one", Instant.now(), Map.of("n", n));
        });

        await().atMost(Duration.ofSeconds(15)).until(() -> states().stream().allMatch("DELIVERED"::equals));
        assertThat(receiver.received()).filteredOn(message -> message.answered() == 204).extracting(message -> message.body().replaceAll(".*\"n\":(\\d).*", "$1"))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void noTwoCarryTheSameLetter(@Autowired GivenPostmen postmen) throws Exception {
        receives();
        receiver.delay(20);
        for (int n = 0; n < 40; n++) tell("order " + n);
        Callable<Void> round = () -> {
            postmen.carryAll();
            return null;
        };
        var threads = Executors.newFixedThreadPool(4);
        threads.invokeAll(IntStream.range(0, 4).mapToObj(n -> round).toList());
        threads.shutdown();

        await().atMost(Duration.ofSeconds(15)).until(() -> states().stream().allMatch("DELIVERED"::equals));
        assertThat(receiver.received()).hasSize(40).extracting(Receiver.Received::id).doesNotHaveDuplicates();
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        receives(302);
        tell("order 1");

        await().atMost(Duration.ofSeconds(10)).until(() -> states().equals(List.of("DEAD")));
        assertThat(receiver.received()).hasSize(4).allSatisfy(message -> assertThat(message.answered()).isEqualTo(302));
    }

    @Test
    void whileASecretChangesBothHold() throws Exception {
        receives();
        var fresh = destinations.rotate(to.id(), admin);
        tell("order 1");
        await().atMost(Duration.ofSeconds(10)).until(() -> receiver.received().size() == 1);
        var message = receiver.received().get(0);
        new Webhook(to.secret()).verify(message.body(), message.headers());
        new Webhook(fresh).verify(message.body(), message.headers());

        db.sql("update destination set former_until = now() - interval '1 second' where id = :id").param("id", to.id()).update();
        tell("order 2");
        await().atMost(Duration.ofSeconds(10)).until(() -> receiver.received().size() == 2);
        var later = receiver.received().get(1);
        new Webhook(fresh).verify(later.body(), later.headers());
        assertThatExceptionOfType(WebhookVerificationException.class).isThrownBy(() -> new Webhook(to.secret()).verify(later.body(), later.headers()));
    }

    @Test
    void aDestinationThatFailsForDaysIsPausedAndAwaitsSomebody() throws Exception {
        receives(500);
        db.sql("update destination set failing_since = now() - interval '4 days' where id = :id").param("id", to.id()).update();
        tell("order 1");

        await().atMost(Duration.ofSeconds(10)).until(this::isPaused);
        assertThat(todos.of(admin, 50)).anySatisfy(todo -> assertThat(todo.href()).isEqualTo("/destinations/" + to.id()));

        destinations.resume(to.id(), admin);
        await().atMost(Duration.ofSeconds(10)).until(() -> states().equals(List.of("DELIVERED")));
        assertThat(todos.of(admin, 50)).noneMatch(todo -> todo.href().equals("/destinations/" + to.id()));
    }

    @Test
    void whoeverAnswersGoneIsNotAskedAgain() throws Exception {
        receives(410);
        tell("order 1");

        await().atMost(Duration.ofSeconds(10)).until(() -> states().equals(List.of("DEAD")));
        assertThat(isPaused()).isTrue();
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void aTextGoesToTheGatewayOnlyAndIsErasedWhenItHasArrived() throws Exception {
        receiver = new Receiver();
        transaction.executeWithoutResult(status -> sms.send("13800138000", "没有网关", "need 1"));
        to = destinations.add(new DestinationForm("短信网关", Destination.Kind.SMS, receiver.address(), null), admin);
        transaction.executeWithoutResult(status -> {
            sms.send("138 0013 8000", "您的点单已收到", "need 1");
            sms.send("0577-88886666", "座机收不到短信", "need 1");
        });

        await().atMost(Duration.ofSeconds(10)).until(() -> states().equals(List.of("DELIVERED")));
        assertThat(receiver.received()).singleElement().satisfies(message -> assertThat(message.body())
                .contains("\"type\":\"sms.send\"", "\"to\":\"+8613800138000\"", "您的点单已收到"));
        assertThat(db.sql("select coalesce(sealed, content) from outbox where destination_id = :to").param("to", to.id()).query(String.class).single()).isEmpty();
    }

    private void receives(Integer... answers) throws Exception {
        receiver = new Receiver(answers);
        to = destinations.add(new DestinationForm("平台", Destination.Kind.EVENTS, receiver.address(), List.of(TYPE)), admin);
    }

    private void tell(String subject) { transaction.executeWithoutResult(status -> webhooks.announce(TYPE, subject, Instant.now(), Map.of("id", subject))); }

    private boolean isPaused() {
        return db.sql("select paused_at is not null from destination where id = :id").param("id", to.id()).query(Boolean.class).single();
    }

    private List<String> states() {
        return db.sql("select state from outbox where destination_id = :to order by serial").param("to", to.id()).query(String.class).list();
    }
}

package org.gongzhi.platform.start;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Tokens;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.command.NotInCommands;
import org.gongzhi.platform.page.Menu;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * A start for Java to remember its classes from, and, where it can, which ways through them are walked most: somebody who is made up, in a
 * database that is thrown away, opens all pages of the menu, again and again for some seconds. Then it ends.
 */
@Component
@NotInCommands
class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    /** Everybody's own page, which a program that comes with a token does not see. */
    private static final String OWN = "/account";

    private final People people;
    private final Tokens tokens;
    private final Menu menu;
    private final Optional<Duration> duration;

    /** Nothing that an office sets, hence no setting with a description: the seconds it takes, zero for each page once; empty when people are to come. */
    Rehearsal(People people, Tokens tokens, Menu menu, Environment environment) {
        this.people = people;
        this.tokens = tokens;
        this.menu = menu;
        this.duration = Optional.ofNullable(environment.getProperty("gongzhi.rehearsal", Integer.class)).map(Duration::ofSeconds);
    }

    /** After everything else that begins now. */
    @EventListener
    @Order
    void lookAndEnd(ApplicationReadyEvent ready) {
        if (duration.isEmpty()) return;
        var context = ready.getApplicationContext();
        var failed = 0;
        try {
            look("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
        } catch (RestClientException e) {
            LOG.warn("A page was not to be seen: {}", e.getMessage());
            failed = 1;
        }
        end(context, failed);
    }

    private static void end(ApplicationContext context, int code) {
        new Thread(() -> System.exit(SpringApplication.exit(context, () -> code)), "end-of-rehearsal").start();
    }

    private void look(String address) {
        var viewer = somebody();
        var web = RestClient.builder().baseUrl(address).defaultHeader("Accept", "text/html").build();
        web.get().uri("/login").retrieve().toBodilessEntity();
        var known = web.mutate().defaultHeader("Authorization", "Bearer " + tokens.give(viewer.post(), "演练", Duration.ofMinutes(10))).build();
        var began = System.nanoTime();
        var addresses = menu.addresses(viewer).stream().filter(page -> !page.equals(OWN)).toList();
        do visit(known, addresses); while (System.nanoTime() - began < duration.orElseThrow().toNanos());
    }

    private static void visit(RestClient web, List<String> addresses) {
        addresses.forEach(address -> web.get().uri(address).retrieve().toBodilessEntity());
    }

    private Viewer somebody() {
        var login = "rehearsal";
        people.enroll(login, UUID.randomUUID().toString(), "演练", "演练", "HUB_DESK", new Reach("330106", null));
        return people.viewer(login);
    }
}

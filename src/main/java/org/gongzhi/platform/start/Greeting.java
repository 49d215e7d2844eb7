package org.gongzhi.platform.start;

import java.util.HashSet;
import java.util.List;
import org.gongzhi.platform.command.NotInCommands;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.district.Districts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** What the console says once people can come: the address, and in the demo as whom they may come. */
@Component
@NotInCommands
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);
    private static final int WIDEST = 26;
    private final FirstAdministrators first;
    private final Districts districts;
    private final Environment environment;
    private final String data;

    Greeting(FirstAdministrators first, Districts districts, Environment environment, @Value("${gongzhi.data}") String data) {
        this.first = first;
        this.districts = districts;
        this.environment = environment;
        this.data = data;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        if (!environment.getProperty("gongzhi.greeting", Boolean.class, false)) return;
        var address = "http://localhost:" + environment.getProperty("local.server.port");
        System.out.printf("%n  Gongzhi 共治   %s%n%n", address);
        if (environment.acceptsProfiles(Profiles.of("demo"))) introduce(people(address), address);
        else districts.places().forEach(district -> district.in(() -> tell(district, address)));
        System.out.printf("  Stop with Ctrl-C; the data stays in %s%n", data);
        System.out.flush();
    }

    private District tell(District district, String address) {
        if (first.isMissing()) System.out.printf("  Nobody can log in yet%s. Make its three administrators at %s/start with the one-time code %s%n%n",
                district.isAlone() ? "" : " in " + district.name(), district.address().isEmpty() ? address : district.address(), first.code());
        return district;
    }

    private static void introduce(List<Person> people, String address) {
        if (people.isEmpty()) return;
        var known = new HashSet<String>();
        people.stream().filter(person -> known.add(person.roleLabel())).forEach(person -> System.out.println(
                "  " + padded(person.login(), 12) + padded(person.name(), 10) + padded(person.roleLabel(), WIDEST) + person.capacity()));
        System.out.printf("%n  These are one for each role; all %d are at %s/demo/people. The password is demo.", people.size(), address);
        System.out.printf("%n  One click on the log-in page lets you in as any of them. A program comes with its token, to any page:%n%n");
        System.out.printf("  curl -H 'Accept: application/json' -H 'Authorization: Bearer %s' %s/%n%n", people.get(0).token(), address);
    }

    /** Asks as any program would. */
    private static List<Person> people(String address) {
        try {
            var all = RestClient.create(address).get().uri("/demo/people").header("Accept", "application/json").retrieve().body(Introduction.class);
            return all == null ? List.of() : all.people();
        } catch (RestClientException e) {
            LOG.warn("The people of the demo were not to be had: {}", e.getMessage());
            return List.of();
        }
    }

    /** A Chinese character is two columns wide. */
    private static String padded(String text, int columns) {
        var width = text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }

    record Introduction(List<Person> people) {}

    record Person(String login, String name, String roleLabel, String capacity, String token) {}
}

package org.gongzhi.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.Register;
import org.gongzhi.register.Registers;
import org.gongzhi.register.entry.Entries;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A year in the ledgers of the district: two or three entries of each register, and all honours of the year (domain.md R7, R14, R15). */
@Component
@Profile("demo")
@Order(101)      // after the people, the branches and the registers of the research desk
class BookStory implements ApplicationRunner {

    private final Registers registers;
    private final Entries entries;
    private final People people;
    private final OfficeClock clock;
    private final JdbcClient db;
    private final boolean small;
    private final Map<String, Viewer> cast = new HashMap<>();

    BookStory(Registers registers, Entries entries, People people, OfficeClock clock, JdbcClient db, @Value("${gongzhi.demo.scale:full}") String scale) {
        this.registers = registers;
        this.entries = entries;
        this.people = people;
        this.clock = clock;
        this.db = db;
        this.small = scale.equals("small");
    }

    @Override
    @Transactional      // a story half told would never be finished
    public void run(ApplicationArguments arguments) {
        if (db.sql("select exists (select from register_entry where register = 'work-essentials')").query(Boolean.class).single()) return;
        var now = clock.instant();
        var agenda = new Agenda(clock, new Random(20261128), now);
        var scripts = BookScript.all("/demo/registers.yaml");
        scripts.forEach(script -> {
            as(script.as());        // they hold their posts today
            script.steps().forEach(step -> as(step.as()));
        });
        for (var script : scripts)
            if (!small || !script.rest()) agenda.at(now.minus(Duration.ofDays(script.ago())), () -> agenda.in(0, () -> begin(agenda, script.named(this::branchOf))));
        agenda.liveThrough();
    }

    private void begin(Agenda agenda, BookScript script) {
        var register = registers.named(script.register());
        var day = agenda.today();
        go(agenda, script, register, entries.create(register, script.first(register.definition(), day), as(script.as())), day, 0);
    }

    private void go(Agenda agenda, BookScript script, Register register, EntryId id, LocalDate day, int step) {
        if (step == script.steps().size()) return;
        var next = script.steps().get(step);
        agenda.in(next.days(), () -> {
            var typed = BookScript.typed(next.fields(), day);
            if (next.isEdit()) entries.edit(register, id, null, typed, as(next.as()));
            else entries.move(register, id, next.move(), typed, as(next.as()));
            go(agenda, script, register, id, day, step + 1);
        });
    }

    private @Nullable String branchOf(String organization) { return branchOf(organization, db); }

    /** What the branch of an organization is called; null in a small district, where few have one. */
    static @Nullable String branchOf(String organization, JdbcClient db) {
        return db.sql("""
                        select b.name
                          from party_organization b
                          join party_unit u on u.party_organization_id = b.id
                          join organization o on o.id = u.organization_id
                         where o.name = :organization
                           and b.stage = 'ESTABLISHED'
                         order by b.serial
                         limit 1
                        """).param("organization", organization).query(String.class).optional().orElse(null);
    }

    private Viewer as(String login) { return cast.computeIfAbsent(login, people::viewer); }
}

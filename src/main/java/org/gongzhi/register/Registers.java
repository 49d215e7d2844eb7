package org.gongzhi.register;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.district.PerDistrict;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.DefinitionReader;
import org.gongzhi.register.definition.Mistaken;
import org.gongzhi.register.definition.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door to the registers of the district, as they are in force. A register that the viewer's role does not read is
 * {@link Missing}. (issue 5, section 2)
 */
@Service
public class Registers {

    /** What another program has put into force counts here within seconds. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private record Standing(String key, int version, String hash, boolean own, @Nullable Integer waiting) {}

    private final PerDistrict<Map<String, Register>> inForce = new PerDistrict<>(FRESH);
    private final Map<String, Definition> read = new ConcurrentHashMap<>();
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registers(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** All of the district, by their groups and names. */
    public List<Register> all() { return List.copyOf(inForce.get(this::find).values()); }

    /** Those that this viewer reads. */
    public List<Register> readable(Viewer viewer) { return all().stream().filter(register -> register.definition().rights().mayRead(viewer.role())).toList(); }

    public Register readable(String key, Viewer viewer) {
        var register = named(key);
        if (!register.definition().rights().mayRead(viewer.role())) throw new Missing();
        return register;
    }

    /** Whoever asks. */
    public Register named(String key) {
        var register = inForce.get(this::find).get(key);
        if (register == null) throw new Missing();
        return register;
    }

    /** A version that was once in force: entries written under it are read by it. */
    public Definition version(String key, int version) {
        var hash = db.sql("select hash from register_definition where register = :key and version = :version").param("key", key).param("version", version)
                .query(String.class).optional().orElseThrow(Missing::new);
        return definition(key, version, hash);
    }

    /**
     * Puts a register into force, or a new version of it.
     *
     * @param yaml as docs/registers.md describes it
     * @throws Mistaken with line and advice for each mistake, also when entries written before could not be read any more
     */
    @Transactional
    public Register adopt(String yaml, Viewer viewer) {
        var definition = check(yaml);
        new Shelf(db).put(definition, viewer.id(), clock.instant());
        adopted(definition, viewer);
        return find().get(definition.key());
    }

    /** Puts the version into force that came with the program and has waited. @throws Missing when none waits @throws Mistaken when entries could not be read by it */
    @Transactional
    public Register adoptShipped(String key, Viewer viewer) {
        var waiting = find().get(key) == null ? null : find().get(key).waiting();
        if (waiting == null) throw new Missing();
        var definition = version(key, waiting);
        new Shelf(db).take(definition, waiting);
        adopted(definition, viewer);
        return find().get(key);
    }

    private void adopted(Definition definition, Viewer viewer) {
        var act = viewer.act(clock.instant(), definition.head().name());
        events.publishEvent(new Noted("register", JournalSubjectsOfRegisters.id(definition.key()), "ADOPT_REGISTER", act, Map.of("register", definition.key())));
        forget();
    }

    /** Reads a definition as {@link #adopt} would, and changes nothing. */
    public Definition check(String yaml) {
        return new DefinitionReader(new HashSet<>(db.sql("select code from role").query(String.class).list())).read("register.yaml", yaml);
    }

    private void forget() {
        inForce.forget();
        if (TransactionSynchronizationManager.isSynchronizationActive()) TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override public void afterCompletion(int status) { inForce.forget(); }
        });
    }

    private Map<String, Register> find() {
        var standing = db.sql("""
                        select r.key, r.version, d.hash, not d.shipped as own, case when r.shipped > r.version then r.shipped end as waiting
                          from register r
                          join register_definition d on d.register = r.key and d.version = r.version
                         order by r.key
                        """).query(Standing.class).list();
        var found = new LinkedHashMap<String, Register>();
        standing.forEach(one -> found.put(one.key(), new Register(definition(one.key(), one.version(), one.hash()), one.version(), one.own(), one.waiting())));
        return found;
    }

    private Definition definition(String key, int version, String hash) {
        var known = read.get(hash);
        if (known != null) return known;
        var yaml = db.sql("select yaml from register_definition where register = :key and version = :version").param("key", key).param("version", version).query(String.class).single();
        var definition = check(yaml);
        read.put(hash, definition);
        return definition;
    }
}

package org.gongzhi.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the register of organizations. Writing needs the organization within the viewer's reach, else {@link Missing};
 * what its life does not allow is {@link Refused} with {@code move.refused}. (domain.md M46)
 */
@Service
@Transactional
public class Organizations {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final OrganizationRepository repository;
    private final JdbcClient db;
    private final Regions regions;
    private final Clock clock;
    private final PersonalCipher cipher;
    private final Disclosures disclosures;
    private final ObjectProvider<MoveCheck> checks;

    Organizations(OrganizationRepository repository, JdbcClient db, Regions regions, Clock clock, PersonalCipher cipher,
            Disclosures disclosures, ObjectProvider<MoveCheck> checks) {
        this.repository = repository;
        this.db = db;
        this.regions = regions;
        this.clock = clock;
        this.cipher = cipher;
        this.disclosures = disclosures;
        this.checks = checks;
    }

    /**
     * Enters an organization into the book.
     *
     * @throws Refused {@code organization.code.*}, {@code organization.number.missing}, {@code organization.already-registered},
     *         {@code organization.region.out-of-reach}, {@code organization.dates.*}, and whatever a {@link MoveCheck} asks for
     */
    public UUID register(NewOrganization entry, Viewer viewer) {
        if (entry.region().compareTo(viewer.reach().from()) < 0 || entry.region().compareTo(viewer.reach().to()) > 0
                || regions.find(entry.region()).isEmpty()) throw new Refused("organization.region.out-of-reach").at("region");
        var act = act(viewer, "");
        var id = save(Organization.enter(entry, cipher, act));
        serve(id, entry.fields());
        if (entry.registeredOn() != null) checks.forEach(check -> check.entered(id, entry, act));
        return id;
    }

    /**
     * Registers founders in preparation: a credit code for a legal person, a filing number for a group.
     *
     * @throws Refused {@code organization.sync.missing} and whatever else a {@link MoveCheck} asks for
     */
    public void admit(UUID id, @Nullable String creditCode, @Nullable String filedNumber, LocalDate on, @Nullable LocalDate until, String note,
            Viewer viewer) {
        held(id, viewer);
        checks.forEach(check -> check.check(id, OrganizationMove.REGISTER));
        write(id, viewer, organization -> organization.register(creditCode, filedNumber, on, until, act(viewer, note)));
    }

    /** SUSPEND, RESUME, LIQUIDATE, DEREGISTER or REVOKE, with the reason. */
    public void step(UUID id, OrganizationMove move, String reason, Viewer viewer) {
        write(id, viewer, organization -> organization.step(move, LocalDate.now(clock.withZone(HERE)), act(viewer, reason)));
    }

    public void renew(UUID id, LocalDate until, String note, Viewer viewer) {
        write(id, viewer, organization -> organization.renew(until, act(viewer, note)));
    }

    /** An organization's own people bring its profile and fields up to date. */
    public void keep(UUID id, Profile profile, List<String> fields, Viewer viewer) {
        if (!viewer.belongsTo(id)) throw new Missing();
        write(id, viewer, organization -> organization.keep(profile, cipher, act(viewer, "")));
        serve(id, fields);
    }

    /** Replaces registered facts, by the decision that the act describes; whoever decided has the organization in reach. */
    public void change(UUID id, Map<Fact, String> facts, String note, Viewer viewer) {
        write(id, viewer, organization -> organization.change(facts, cipher, act(viewer, note)));
    }

    /** The registered facts of an organization within the viewer's reach to write. */
    public Facts facts(UUID id, Viewer viewer) { return held(id, viewer).facts(cipher); }

    /** Adds a capability, or replaces the one in the same field and region. */
    public void offer(UUID id, Capability capability, Viewer viewer) {
        held(id, viewer);
        if (regions.find(capability.region()).isEmpty()) throw new Refused("organization.region.unknown").at("region");
        db.sql("""
                        insert into organization_capability (id, organization_id, field, region, at_once, note)
                        values (gen_random_uuid(), :id, :field, :region, :atOnce, :note)
                            on conflict (organization_id, field, region) do update
                                  set at_once = excluded.at_once, note = excluded.note
                        """)
                .param("id", id)
                .param("field", capability.field())
                .param("region", capability.region())
                .param("atOnce", capability.atOnce())
                .param("note", capability.note())
                .update();
    }

    public void stopOffering(UUID id, UUID capability, Viewer viewer) {
        held(id, viewer);
        db.sql("delete from organization_capability where id = :capability and organization_id = :id")
                .param("capability", capability)
                .param("id", id)
                .update();
    }

    /** Shows whom to call, once, and writes down who wanted to know and why. */
    public List<Disclosures.Shown> disclose(UUID id, String reason, Viewer viewer) {
        return disclosures.reveal("organization", id, "organization.read", OrganizationSecrets.of(held(id, viewer)), reason, viewer);
    }

    /** Names for lists and messages; whoever calls has read the ids within somebody's reach. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        db.sql("select id, name from organization where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> { names.put(row.getObject("id", UUID.class), row.getString("name")); });
        return names;
    }

    /** The service fields, in the order in which people know them. */
    public List<Option> fields() {
        return db.sql("select code as value, label from service_field order by rank").query(Option.class).list();
    }

    /** Whether it is registered and may take on work. */
    public boolean isActive(UUID id) {
        return db.sql("select stage = 'REGISTERED' from organization where id = :id").param("id", id).query(Boolean.class).optional().orElse(false);
    }

    private void serve(UUID id, List<String> fields) {
        db.sql("delete from organization_field where organization_id = :id").param("id", id).update();
        db.sql("""
                        insert into organization_field (organization_id, field)
                        select :id, code from service_field where code = any (:fields)
                        """)
                .param("id", id)
                .param("fields", fields.toArray(String[]::new))
                .update();
    }

    private void write(UUID id, Viewer viewer, UnaryOperator<Organization> verb) { save(verb.apply(held(id, viewer))); }

    private Organization held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private UUID save(Organization organization) {
        try {
            return repository.save(organization).id();
        } catch (DuplicateKeyException registered) {        // asking first would leave a gap for a second desk
            var number = String.valueOf(registered.getMessage()).contains("organization_filed_number_key");
            throw new Refused(number ? "organization.already-filed" : "organization.already-registered").at(number ? "filedNumber" : "creditCode");
        }
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

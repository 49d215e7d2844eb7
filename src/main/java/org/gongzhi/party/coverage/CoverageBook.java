package org.gongzhi.party.coverage;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Noted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to what is known and supersedes it; nothing else is ever written. That nobody is covered twice, the table itself refuses. */
@Component
class CoverageBook {

    /** Who covers: exactly one of the three, as the means has it. */
    record By(Means means, UUID id) {}

    record Row(UUID id, UUID organizationId, Means means, @Nullable UUID partyOrganizationId, @Nullable UUID assignmentId, @Nullable UUID massOrganizationId,
            LocalDate since, @Nullable LocalDate until) {

        By by() { return new By(means, partyOrganizationId != null ? partyOrganizationId : assignmentId != null ? assignmentId : massOrganizationId); }
    }

    private final JdbcClient db;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    CoverageBook(JdbcClient db, Journal journal, ApplicationEventPublisher events) {
        this.db = db;
        this.journal = journal;
        this.events = events;
    }

    /** @throws Refused {@code coverage.taken} */
    UUID add(UUID organization, By by, LocalDate since, @Nullable LocalDate until, String correction, Act act) {
        return add(organization, by, since, until, correction, correction.isEmpty() ? "COVER" : "CORRECT_COVERAGE", act);
    }

    private UUID add(UUID organization, By by, LocalDate since, @Nullable LocalDate until, String correction, String deed, Act act) {
        var id = UUID.randomUUID();
        try {
            db.sql("""
                            insert into party_coverage (id, organization_id, means, party_organization_id, assignment_id, mass_organization_id, since, until, recorded_at, recorded_by, correction)
                            values (:id, :organization, :means, case when :means in ('BUILD', 'JOIN', 'ATTACH') then :by::uuid end, case when :means = 'DISPATCH' then :by::uuid end,
                                    case when :means = 'MASS' then :by::uuid end, :since, :until, :at, :person, :correction)
                            """)
                    .param("id", id)
                    .param("organization", organization)
                    .param("means", by.means().name())
                    .param("by", by.id())
                    .param("since", since)
                    .param("until", until)
                    .param("at", Timestamp.from(act.at()))
                    .param("person", act.by())
                    .param("correction", correction)
                    .update();
        } catch (DataIntegrityViolationException taken) {
            throw new Refused("coverage.taken").at("organization");
        }
        tell(organization, deed, act, Map.of("means", by.means(), "since", since.toString()));
        return id;
    }

    /** @param by who covers it @param correction empty unless it is known only now */
    record New(UUID organization, By by, LocalDate since, String correction) {}

    /** Many at once, none of them known before and each of another organization. @throws Refused {@code coverage.taken} */
    void addAll(List<New> all, Act act) {
        if (all.isEmpty()) return;
        try {
            db.sql("""
                            insert into party_coverage (id, organization_id, means, party_organization_id, since, recorded_at, recorded_by, correction)
                            select gen_random_uuid(), n.organization::uuid, n.means, n.by::uuid, n.since::date, :at, :person, n.correction
                              from unnest(:organizations::text[], :means::text[], :bys::text[], :since::text[], :corrections::text[]) as n (organization, means, by, since, correction)
                            """)
                    .param("organizations", each(all, one -> one.organization().toString()))
                    .param("means", each(all, one -> one.by().means().name()))
                    .param("bys", each(all, one -> one.by().id().toString()))
                    .param("since", each(all, one -> one.since().toString()))
                    .param("corrections", each(all, New::correction))
                    .param("at", Timestamp.from(act.at()))
                    .param("person", act.by())
                    .update();
        } catch (DataIntegrityViolationException taken) {
            throw new Refused("coverage.taken");
        }
        journal.noteAll(all.stream().map(one -> new Noted("party-coverage", one.organization(), one.correction().isEmpty() ? "COVER" : "CORRECT_COVERAGE", act,
                Map.of("means", one.by().means(), "since", one.since().toString()))).toList());
        all.forEach(one -> events.publishEvent(new CoverageChanged(one.organization(), act)));
    }

    private static String[] each(List<New> all, Function<New, String> value) { return all.stream().map(value).toArray(String[]::new); }

    /** Which of these organizations a Party organization covers, or is going to. */
    Set<UUID> covered(Collection<UUID> organizations) {
        return new HashSet<>(db.sql("select organization_id from party_coverage where superseded_at is null and party_organization_id is not null and organization_id = any (:organizations)")
                .param("organizations", organizations.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** What is known now of one that covers, of an organization, or both. */
    List<Row> known(@Nullable UUID by, @Nullable UUID organization) {
        return db.sql("""
                        select id, organization_id, means, party_organization_id, assignment_id, mass_organization_id, since, until
                          from party_coverage
                         where superseded_at is null
                           and (:by::uuid is null or party_organization_id = :by or assignment_id = :by or mass_organization_id = :by)
                           and (:organization::uuid is null or organization_id = :organization)
                         order by since, serial
                           for update
                        """)
                .param("by", by)
                .param("organization", organization)
                .query(Row.class)
                .list();
    }

    void supersede(UUID id, Act act) {
        db.sql("update party_coverage set superseded_at = :at where id = :id and superseded_at is null")
                .param("at", Timestamp.from(act.at()))
                .param("id", id)
                .update();
    }

    /** From that day on it no longer covers; what began later never did. */
    void end(Row row, LocalDate on, Act act) {
        if (row.until() != null && !row.until().isAfter(on)) return;
        supersede(row.id(), act);
        if (row.since().isBefore(on)) add(row.organizationId(), row.by(), row.since(), on, on.isBefore(LocalDate.ofInstant(act.at(), OfficeClock.ZONE)) ? Coverages.LATE : "", "UNCOVER", act);
        else tell(row.organizationId(), "UNCOVER", act, Map.of("means", row.means()));
    }

    /** The past was written anew so that nothing covers. */
    void uncovered(UUID organization, LocalDate since, Act act) { tell(organization, "CORRECT_COVERAGE", act, Map.of("since", since.toString())); }

    private void tell(UUID organization, String deed, Act act, Map<String, ?> data) {
        events.publishEvent(new Noted("party-coverage", organization, deed, act, data));
        events.publishEvent(new CoverageChanged(organization, act));
    }
}

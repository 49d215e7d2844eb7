package org.gongzhi.incubation.settlement;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asks, for whom, and what is put on paper with them. */
@Component
class Applicants {

    private final Organizations organizations;
    private final JdbcClient db;

    Applicants(Organizations organizations, JdbcClient db) {
        this.organizations = organizations;
        this.db = db;
    }

    /** The place of a centre that is open. */
    String region(UUID centre) {
        return db.sql("select region from incubation_centre where id = ? and closed_on is null").param(centre).query(String.class).optional()
                .orElseThrow(() -> new Refused("settlement.centre").at("centre"));
    }

    /** The organization that shall settle, entered into the book if it is a team that stands in none. */
    UUID of(NewApplication wanted, String region, Viewer viewer) {
        if (viewer.reach().organization() != null) return viewer.reach().organization();
        if (wanted.team() != null) return enter(wanted.team(), region, viewer);
        if (wanted.organization() == null) throw new Refused("settlement.organization").at("organization");
        return db.sql("""
                        select id
                          from organization
                         where id = :id
                           and region between :from and :to
                           and stage in ('REGISTERED', 'PREPARING')
                        """)
                .params(viewer.reach().params())
                .param("id", wanted.organization())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refused("settlement.organization").at("organization"));
    }

    private UUID enter(String team, String region, Viewer viewer) {
        return organizations.register(new NewOrganization(OrganizationKind.STARTUP_TEAM, team, null, null, region, null, null, null, null, null, null, null,
                null, null, null, List.of()), viewer);
    }

    /** @throws Refused {@code settlement.already} while one goes on, {@code settlement.waiting} until the waiting period is over */
    void mayApply(UUID organization, LocalDate today) {
        if (db.sql("select exists (select from settlement where organization_id = ? and stage not in ('OUT', 'REFUSED', 'WITHDRAWN'))").param(organization)
                .query(Boolean.class).single()) throw new Refused("settlement.already");
        db.sql("select again_from from settlement where organization_id = ? and again_from > ? order by again_from desc limit 1")
                .params(organization, today)
                .query(LocalDate.class)
                .optional()
                .ifPresent(again -> { throw new Refused("settlement.waiting", again.toString()); });
    }

    UUID agree(UUID settlement, LocalDate from, LocalDate to, String terms, Act act) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into settlement_agreement (id, settlement_id, signed_on, from_on, to_on, terms, by, at)
                        values (:id, :settlement, :signedOn, :from, :to, :terms, :by, :at)
                        """)
                .param("id", id)
                .param("settlement", settlement)
                .param("signedOn", LocalDate.ofInstant(act.at(), OfficeClock.ZONE))
                .param("from", from)
                .param("to", to)
                .param("terms", terms.strip())
                .param("by", act.by())
                .param("at", Timestamp.from(act.at()))
                .update();
        return id;
    }

    String name(UUID organization) { return db.sql("select name from organization where id = ?").param(organization).query(String.class).single(); }

    String centre(UUID centre) { return db.sql("select name from incubation_centre where id = ?").param(centre).query(String.class).single(); }
}

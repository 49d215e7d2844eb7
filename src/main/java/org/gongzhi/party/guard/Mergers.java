package org.gongzhi.party.guard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartyOrganizations;
import org.gongzhi.party.coverage.Coverages;
import org.gongzhi.party.coverage.Means;
import org.gongzhi.party.member.MemberId;
import org.gongzhi.party.member.Members;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One branch goes over into another: its members, the units it covered, and then itself, all on one day. (domain.md M28) */
@Service
@Transactional
public class Mergers {

    private final PartyOrganizations bodies;
    private final Members members;
    private final Coverages coverages;
    private final Alerts alerts;
    private final JdbcClient db;
    private final Clock clock;

    Mergers(PartyOrganizations bodies, Members members, Coverages coverages, Alerts alerts, JdbcClient db, Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.coverages = coverages;
        this.alerts = alerts;
        this.db = db;
        this.clock = clock;
    }

    /** @throws Refused {@code party.merger.same}, {@code party.merger.unfit} and those of the doors it goes through */
    public void join(UUID alert, PartyOrganizationId into, String reason, Viewer viewer) {
        var branch = db.sql("""
                        select a.party_organization_id
                          from member_alert a
                          join party_organization b on b.id = a.party_organization_id
                         where a.id = :id
                           and a.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", alert)
                .query(UUID.class)
                .optional()
                .orElseThrow(Missing::new);
        if (branch.equals(into.value())) throw new Refused("party.merger.same").at("into");
        var means = means(into, viewer);
        var today = LocalDate.now(clock);
        alerts.choose(alert, AlertMove.JOIN, reason, viewer);
        for (var member : all("select id from party_member where party_organization_id = :branch and until is null order by serial", branch))
            members.transfer(new MemberId(member), into, today, reason, viewer);
        var units = all("select organization_id from party_coverage where party_organization_id = :branch and superseded_at is null and until is null order by serial", branch);
        bodies.dissolve(new PartyOrganizationId(branch), today, reason, viewer);
        units.forEach(unit -> coverages.cover(unit, into, means, today, viewer));
    }

    private Means means(PartyOrganizationId into, Viewer viewer) {
        var kind = db.sql("select kind from party_organization where id = :id and stage = 'ESTABLISHED' and region between :from and :to")
                .param("id", into.value())
                .param("from", viewer.reach().from())
                .param("to", viewer.reach().to())
                .query(String.class)
                .optional()
                .map(PartyKind::valueOf)
                .filter(PartyKind::needsMembers)
                .orElseThrow(() -> new Refused("party.merger.unfit").at("into"));
        return kind == PartyKind.JOINT ? Means.JOIN : Means.ATTACH;
    }

    private List<UUID> all(String sql, UUID branch) { return db.sql(sql).param("branch", branch).query(UUID.class).list(); }
}

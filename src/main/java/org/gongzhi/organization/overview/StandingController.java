package org.gongzhi.organization.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongzhi.organization.CreditList;
import org.gongzhi.organization.Standings;
import org.gongzhi.organization.credit.CreditStage;
import org.gongzhi.organization.dormancy.DormancyStage;
import org.gongzhi.organization.dynamics.UpdateStage;
import org.gongzhi.organization.election.ElectionStage;
import org.gongzhi.organization.enforcement.EnforcementStage;
import org.gongzhi.organization.grade.GradeStage;
import org.gongzhi.organization.inspection.InspectionStage;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.organization.sync.PartyFormStage;
import org.gongzhi.organization.warning.WarningStage;
import org.gongzhi.organization.web.OrganizationHeads;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.move.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/organizations/{id}/standing")
class StandingController {

    private static final String MATTERS = """
            with matters as (
                select 'INSPECTION' as matter, i.id, i.number, i.organization_id, make_date(i.year, 12, 31) as day, i.stage from organization_inspection i where i.organization_id = :id
                 union all
                select 'GRADE', g.id, g.number, g.organization_id, g.applied_on, g.stage from organization_grade g where g.organization_id = :id
                 union all
                select 'CREDIT', c.id, c.number, c.organization_id, c.found_on, c.stage from organization_credit c where c.organization_id = :id
                 union all
                select 'WARNING', w.id, w.number, w.organization_id, w.raised_on, w.stage from organization_warning w where w.organization_id = :id and :watches
                 union all
                select 'UPDATE', u.id, u.number, u.organization_id, u.declared_on, u.stage from organization_update u where u.organization_id = :id
                 union all
                select 'ENFORCEMENT', e.id, e.number, e.organization_id, e.filed_on, e.stage from organization_enforcement e where e.organization_id = :id
                 union all
                select 'DORMANCY', d.id, d.number, d.organization_id, d.identified_on, d.stage from organization_dormancy d where d.organization_id = :id and :watches
                 union all
                select 'PARTY_FORM', f.id, f.number, f.organization_id, f.wanted_on, f.stage from organization_party_form f where f.organization_id = :id
                 union all
                select 'ELECTION', l.id, l.number, l.organization_id, l.reported_on, l.stage from organization_election l where l.organization_id = :id
            )
            select m.matter, m.id, m.number, m.day, m.stage
              from matters m
              join organization o on o.id = m.organization_id
             where o.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
             order by m.day desc, m.number desc
             limit 200
            """;

    private static final Map<Matter, Function<String, Stage>> STAGES = Map.of(
            Matter.INSPECTION, InspectionStage::valueOf, Matter.GRADE, GradeStage::valueOf, Matter.CREDIT, CreditStage::valueOf, Matter.WARNING, WarningStage::valueOf,
            Matter.UPDATE, UpdateStage::valueOf, Matter.ENFORCEMENT, EnforcementStage::valueOf, Matter.DORMANCY, DormancyStage::valueOf,
            Matter.PARTY_FORM, PartyFormStage::valueOf, Matter.ELECTION, ElectionStage::valueOf);

    private final JdbcClient db;
    private final OrganizationHeads heads;
    private final Standings standings;
    private final Supervision supervision;

    StandingController(JdbcClient db, OrganizationHeads heads, Standings standings, Supervision supervision) {
        this.db = db;
        this.heads = heads;
        this.standings = standings;
        this.supervision = supervision;
    }

    @GetMapping
    @Requires("organization.read")
    StandingPage show(@PathVariable UUID id, Viewer viewer) {
        var standing = standings.of(id);
        return new StandingPage(heads.of(id, viewer), standing, standing.list() != CreditList.SERIOUS, viewer.may("supervision.read") ? rows(id, viewer) : List.of());
    }

    private List<StandingPage.Row> rows(UUID id, Viewer viewer) {
        return db.sql(MATTERS)
                .params(supervision.params(viewer))
                .param("id", id)
                .param("watches", viewer.may("supervision.watch"))
                .query((row, n) -> {
                    var matter = Matter.valueOf(row.getString("matter"));
                    return new StandingPage.Row(matter.label(), row.getString("number"), row.getObject("day", LocalDate.class), STAGES.get(matter).apply(row.getString("stage")).label(),
                            matter.href(row.getObject("id", UUID.class)));
                })
                .list();
    }
}

package org.gongzhi.organization.change;

import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.Fact;
import org.gongzhi.organization.Facts;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.web.OrganizationHeads;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.privacy.ShownPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of change requests show: to their organization, and to those who may decide or ask for others. */
@Component
@Transactional      // one look at the books, on one connection; the registered facts are held while they are shown beside the new ones
class ChangePages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final Journal journal;
    private final OrganizationHeads heads;
    private final Organizations organizations;

    ChangePages(JdbcClient db, Journal journal, OrganizationHeads heads, Organizations organizations) {
        this.db = db;
        this.journal = journal;
        this.heads = heads;
        this.organizations = organizations;
    }

    ChangeListPage list(@Nullable ChangeStage stage, long before, @Nullable String format, Viewer viewer) {
        var limit = "xlsx".equals(format) ? SHEET : ROWS;
        var rows = rows(stage, viewer.reach().organization(), before, limit + 1, viewer);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = "/organizations/changes?" + (stage == null ? "" : "stage=" + stage + "&") + "before=";
        return new ChangeListPage(stage, shown, rows.size() > limit ? next + shown.get(limit - 1).serial() : null);
    }

    ChangesPage of(UUID organization, Viewer viewer) {
        var head = heads.of(organization, viewer);
        var mine = viewer.reach().organization() == null || viewer.belongsTo(organization);
        var rows = mine ? rows(null, organization, Long.MAX_VALUE, SHEET, viewer) : List.<ChangeListPage.Row>of();
        return new ChangesPage(head, rows, mine && viewer.may(ChangeMove.SUBMIT.permission()));
    }

    NewChangePage blank(UUID organization, Viewer viewer) {
        var facts = organizations.facts(organization, viewer);
        var blank = new Facts(facts.name(), null, facts.address(), facts.competentUnit(), facts.scope(), facts.funds());
        return new NewChangePage(heads.of(organization, viewer), blank, Show.text(Mask.NAME.of(facts.legalRepresentative())));
    }

    private List<ChangeListPage.Row> rows(@Nullable ChangeStage stage, @Nullable UUID organization, long before, int rows, Viewer viewer) {
        return db.sql("""
                        select c.id, c.serial, o.id as organization_id, o.name as organization, c.reason, c.submitted_at, c.stage,
                               array_to_string(array(select i.fact from organization_change_item i where i.change_id = c.id order by i.rank), ' ') as facts
                          from organization_change c
                          join organization o on o.id = c.organization_id
                         where o.region between :from and :to
                           and (:organization::uuid is null or o.id = :organization)
                           and (:stage::text is null or c.stage = :stage)
                           and c.serial < :before
                         order by c.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("organization", organization)
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("rows", rows)
                .query(ChangeListPage.Row.class)
                .list().stream()
                .map(ChangePages::readable)
                .toList();
    }

    ShownPage shown(UUID id, List<Disclosures.Shown> shown, Viewer viewer) {
        var page = show(id, viewer);
        return new ShownPage(page.organization(), "变更登记申请", shown, page.self());
    }

    private static ChangeListPage.Row readable(ChangeListPage.Row row) {
        var labels = List.of(row.facts().split(" ")).stream().map(fact -> Fact.valueOf(fact).label()).toList();
        return new ChangeListPage.Row(row.id(), row.serial(), row.organizationId(), row.organization(), String.join("、", labels), row.reason(),
                row.submittedAt(), row.stage());
    }

    ChangePage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select c.id, c.organization_id, o.name as organization, c.reason, p.name as submitter, c.submitted_by, c.submitted_at, c.stage
                          from organization_change c
                          join organization o on o.id = c.organization_id
                          join person p on p.id = c.submitted_by
                         where c.id = :id
                           and o.region between :from and :to
                           and (:organization::uuid is null or o.id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query((row, n) -> {
                    var organization = row.getObject("organization_id", UUID.class);
                    var stage = ChangeStage.valueOf(row.getString("stage"));
                    return new ChangePage(id, organization, row.getString("organization"), row.getString("reason"), row.getString("submitter"),
                            row.getTimestamp("submitted_at").toInstant(), stage, items(id),
                            journal.of("organization-change", id, ChangeMove::valueOf),
                            actions(id, stage, row.getObject("submitted_by", UUID.class), viewer));
                })
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Names of persons are masked in these rows. */
    private List<ChangePage.Item> items(UUID change) {
        return db.sql("select fact, before, after, before_sealed, after_sealed from organization_change_item where change_id = :id order by rank")
                .param("id", change)
                .query(ChangeItem.class)
                .list().stream()
                .map(item -> new ChangePage.Item(item.fact().label(), item.before(), item.after(), item.beforeSealed() != null || item.afterSealed() != null))
                .toList();
    }

    private static List<Action> actions(UUID id, ChangeStage stage, UUID submitter, Viewer viewer) {
        return Move.openIn(stage, ChangeMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .filter(move -> move == ChangeMove.WITHDRAW || !viewer.id().equals(submitter))
                .map(move -> new Action(move.name(), move.label(), "/organizations/changes/" + id + "/" + move.noun()))
                .toList();
    }
}

package org.gongzhi.party.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who seeks a branch, or is sought. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class LeadPages {

    private static final String ROW = """
            select l.*, r.name as place, o.name as organization, b.name as branch
              from member_lead l
              join region r on r.code = l.region
              left join organization o on o.id = l.organization_id
              left join party_organization b on b.id = l.party_organization_id
            """;
    private static final String OURS = """
             where l.region between :from and :to
               and (:organization::uuid is null or l.organization_id = :organization or exists (
                       select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
            """;

    private final JdbcClient db;
    private final Regions regions;
    private final Journal journal;
    private final Clock clock;

    LeadPages(JdbcClient db, Regions regions, Journal journal, Clock clock) {
        this.db = db;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    LeadListPage list(@Nullable LeadStage stage, long before, int limit, Viewer viewer) {
        var rows = db.sql(ROW + OURS + """
                   and (:stage::text is null or l.stage = :stage)
                   and l.serial < :before
                 order by l.serial desc
                 limit :rows
                """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("rows", limit + 1)
                .query(LeadPages::row)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new LeadListPage(false, stage, List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    LeadListPage mine(Viewer viewer) {
        return new LeadListPage(true, null, db.sql(ROW + " where l.person_id = :me or l.told_by = :me order by l.serial desc limit 200").param("me", viewer.id()).query(LeadPages::row).list(), null);
    }

    LeadPage show(UUID id, Viewer viewer) {
        var finds = viewer.may("party.find");
        return db.sql(ROW + """
                 where l.id = :id
                   and (l.person_id = :me or l.told_by = :me
                        or :finds and l.region between :from and :to and (:organization::uuid is null or l.organization_id = :organization or exists (
                                select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization)))
                """)
                .params(viewer.reach().params())
                .param("id", id)
                .param("me", viewer.id())
                .param("finds", finds)
                .query((row, n) -> {
                    var found = row(row, n);
                    var person = row.getObject("person_id", UUID.class);
                    var speaks = viewer.id().equals(person == null ? row.getObject("told_by", UUID.class) : person);
                    return new LeadPage(id, found, row.getString("phone_masked"), row.getString("words"), row.getTimestamp("consented_at").toInstant(),
                            row.getObject("party_organization_id", UUID.class), row.getObject("member_id", UUID.class), finds, actions(id, found.stage(), speaks, viewer),
                            finds ? branches(viewer) : List.of(), journal.of(Lead.SUBJECT, id, LeadMove::valueOf), LocalDate.now(clock));
                })
                .optional()
                .orElseThrow(Missing::new);
    }

    NewLeadPage blank(boolean self, Viewer viewer) {
        return new NewLeadPage(self, viewer.reach().organization() != null,
                regions.below(viewer.reach().from(), viewer.reach().to()).stream().map(town -> new Option(town.code(), town.name())).toList());
    }

    private List<Option> branches(Viewer viewer) {
        return db.sql("""
                        select id::text as value, name as label
                          from party_organization
                         where stage = 'ESTABLISHED'
                           and kind in ('BRANCH', 'JOINT', 'AFFILIATED')
                           and region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = id and u.organization_id = :organization))
                         order by serial
                         limit 1000
                        """)
                .params(viewer.reach().params())
                .query(Option.class)
                .list();
    }

    private static List<Action> actions(UUID id, LeadStage stage, boolean speaks, Viewer viewer) {
        return Move.openIn(stage, LeadMove.values()).stream()
                .filter(move -> viewer.may(move.permission()) && (speaks || !move.isThePersons()))
                .map(move -> new Action(move.name(), move.label(), "/member-leads/" + id + "/" + move.noun()))
                .toList();
    }

    private static LeadListPage.Row row(ResultSet row, int n) throws SQLException {
        return new LeadListPage.Row(row.getObject("id", UUID.class), row.getLong("serial"), row.getString("number"), row.getObject("said_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("name_masked"), "（已删除）"), LeadKind.valueOf(row.getString("kind")), LeadOrigin.valueOf(row.getString("origin")),
                row.getString("organization"), row.getString("place"), row.getString("branch"), LeadStage.valueOf(row.getString("stage")));
    }
}

package org.gongzhi.party.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.region.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has gone off, and what is difficult. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class GuardPages {

    private static final String ALERT = """
            select a.id, a.serial, b.id as branch_id, b.name as branch, r.name as place, a.full_members, a.opened_on, a.means, a.solved_on, a.stage,
                   (select count(*) from party_member m where m.party_organization_id = b.id and m.stage = 'FULL') as now
              from member_alert a
              join party_organization b on b.id = a.party_organization_id
              join region r on r.code = a.region
             where a.region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
            """;

    private final JdbcClient db;
    private final Journal journal;

    GuardPages(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    AlertListPage alerts(@Nullable AlertStage stage, long before, int limit, Viewer viewer) {
        var rows = db.sql(ALERT + """
                   and (:stage::text is null or a.stage = :stage)
                   and a.serial < :before
                 order by a.serial desc
                 limit :rows
                """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("rows", limit + 1)
                .query(AlertListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new AlertListPage(stage, List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    AlertPage alert(UUID id, Viewer viewer) {
        var row = db.sql(ALERT + " and a.id = :id").params(viewer.reach().params()).param("id", id).query(AlertListPage.Row.class).optional().orElseThrow(Missing::new);
        var actions = Move.openIn(row.stage(), AlertMove.values()).stream()
                .filter(move -> move.isChosen() && viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/member-alerts/" + id + "/" + move.noun()))
                .toList();
        return new AlertPage(id, row, actions, row.stage() != AlertStage.SOLVED && viewer.may("party.dissolve") ? targets(row.branchId(), viewer) : List.of(),
                journal.of(MemberAlert.SUBJECT, id, AlertMove::valueOf));
    }

    PaperListPage papers(@Nullable PaperStage stage, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select p.id, p.serial, b.id as branch_id, b.name as branch, r.name as place, p.silent_since, p.amber_on, p.red_on, p.follow_up_id, f.number as follow_up,
                               p.rectified_on, p.stage
                          from paper_branch p
                          join party_organization b on b.id = p.party_organization_id
                          join region r on r.code = p.region
                          left join follow_up f on f.id = p.follow_up_id
                         where p.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                           and (:stage::text is null or p.stage = :stage)
                           and p.serial < :before
                         order by p.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("rows", limit + 1)
                .query(PaperListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new PaperListPage(stage, List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    DifficultyPage difficulties(@Nullable UUID branch, @Nullable Difficulty tag, @Nullable String town, boolean closed, int limit, Viewer viewer) {
        var place = town == null || !town.matches("[0-9]{12}") ? null : town;
        var rows = db.sql("""
                        select d.id, b.id as branch_id, b.name as branch, r.name as place, d.tag, d.note, d.opened_on, p.name as opened_by, d.closed_on, d.outcome
                          from party_difficulty d
                          join party_organization b on b.id = d.party_organization_id
                          join region r on r.code = b.region
                          join person p on p.id = d.opened_by
                         where b.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                           and (:branch::uuid is null or b.id = :branch)
                           and (:tag::text is null or d.tag = :tag)
                           and (:town::text is null or b.region between :town and :town_end)
                           and (:closed or d.closed_on is null)
                         order by d.closed_on is not null, d.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("branch", branch)
                .param("tag", tag == null ? null : tag.name())
                .param("town", place)
                .param("town_end", place == null ? null : Region.lastOf(place))
                .param("closed", closed)
                .param("limit", limit)
                .query(DifficultyPage.Row.class)
                .list();
        return new DifficultyPage(branch, tag, place, closed, heat(viewer), rows, viewer.may("party.tag") ? targets(null, viewer) : List.of());
    }

    private List<DifficultyPage.Heat> heat(Viewer viewer) {
        var places = new LinkedHashMap<String, DifficultyPage.Heat>();
        db.sql("""
                        select t.code, t.name, d.tag, count(d.id) as open
                          from region t
                          left join party_organization b on b.region between t.code and left(t.code, 9) || '999' and b.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                          left join party_difficulty d on d.party_organization_id = b.id and d.closed_on is null
                         where t.code between :from and :to
                           and t.level = 4
                         group by t.code, t.name, d.tag
                         order by t.code
                        """)
                .params(viewer.reach().params())
                .query(row -> {
                    var heat = places.computeIfAbsent(row.getString("code"), code -> new DifficultyPage.Heat(code, "", new ArrayList<>()));
                    if (heat.counts().isEmpty()) {
                        for (var ignored : Difficulty.values()) heat.counts().add(0L);
                        places.put(heat.code(), new DifficultyPage.Heat(heat.code(), row.getString("name"), heat.counts()));
                    }
                    if (row.getString("tag") != null) heat.counts().set(Difficulty.valueOf(row.getString("tag")).ordinal(), row.getLong("open"));
                });
        return List.copyOf(places.values());
    }

    private List<Option> targets(@Nullable UUID without, Viewer viewer) {
        return db.sql("""
                        select id::text as value, name as label
                          from party_organization
                         where stage = 'ESTABLISHED'
                           and kind in ('BRANCH', 'JOINT', 'AFFILIATED')
                           and id is distinct from :without::uuid
                           and region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = id and u.organization_id = :organization))
                         order by serial
                         limit 1000
                        """)
                .params(viewer.reach().params())
                .param("without", without)
                .query(Option.class)
                .list();
    }
}

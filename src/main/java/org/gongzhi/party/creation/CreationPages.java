package org.gongzhi.party.creation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.party.life.Branches;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CreationPages {

    private static final int ROWS = 30;
    private static final int SHEET = 100_000;

    private record Totals(long branches, long built, long venues, long stars) {}

    private record Newest(UUID id, LocalDate on, boolean pass, String note) {}

    /** Every branch with the newest of each check. */
    private static final String BRANCHES = """
              from party_organization b
              left join lateral (select c.passed, c.total, c.pass from creation_check c where c.branch_id = b.id and c.kind = 'FOUR_BUILD'
                                  order by c.checked_on desc, c.serial desc limit 1) f on true
              left join lateral (select c.passed, c.total, c.pass from creation_check c where c.branch_id = b.id and c.kind = 'SIX_HAVE'
                                  order by c.checked_on desc, c.serial desc limit 1) h on true
              left join lateral (select s.stage from star_creation s where s.branch_id = b.id order by s.serial desc limit 1) s on true
             where b.stage = 'ESTABLISHED'
               and b.kind not in ('COMMITTEE', 'GENERAL_BRANCH')
               and b.region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_unit u where u.party_organization_id = b.id and u.organization_id = :organization))
            """;

    private final JdbcClient db;
    private final Branches branches;
    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;

    CreationPages(JdbcClient db, Branches branches, Attachments attachments, Journal journal, Clock clock) {
        this.db = db;
        this.branches = branches;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    CreationListPage list(long after, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var totals = db.sql("select count(*) as branches, count(*) filter (where f.pass) as built, count(*) filter (where h.pass) as venues, count(*) filter (where s.stage = 'AWARDED') as stars"
                + "\n" + BRANCHES).params(viewer.reach().params()).query(Totals.class).single();
        var rows = db.sql("""
                        select b.id as branch, b.serial, b.name, f.passed || '/' || f.total as builds, coalesce(f.pass, false) as built,
                               h.passed || '/' || h.total as haves, coalesce(h.pass, false) as venue, s.stage as star
                        """ + BRANCHES + """
                               and b.serial > :after
                             order by b.serial
                             limit :limit
                        """)
                .params(viewer.reach().params())
                .param("after", after)
                .param("limit", limit + 1)
                .query(CreationListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new CreationListPage(totals.branches(), totals.built(), totals.venues(), totals.stars(), shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    CreationPage show(UUID id, Viewer viewer) {
        var branch = branches.reached(id, viewer);
        var star = star(id);
        return new CreationPage(branch, Stream.of(CheckKind.values()).map(kind -> look(id, kind)).toList(), star,
                star == null ? List.of() : journal.of(Stars.SUBJECT, star.id(), StarMove::valueOf), star == null ? List.of() : actions(star, viewer), LocalDate.now(clock));
    }

    CriteriaPage criteria() { return new CriteriaPage(db.sql("select * from creation_criterion order by kind, until is not null, rank").query(CriteriaPage.Row.class).list()); }

    private CreationPage.Look look(UUID branch, CheckKind kind) {
        var newest = db.sql("select id, checked_on as on, pass, note from creation_check where branch_id = :branch and kind = :kind order by checked_on desc, serial desc limit 1")
                .param("branch", branch).param("kind", kind.name()).query(Newest.class).optional();
        var points = db.sql("""
                        select c.id, c.label, c.hint, coalesce(i.ok, false) as ok
                          from creation_criterion c
                          left join creation_check_item i on i.criterion_id = c.id and i.check_id = :check
                         where c.kind = :kind
                           and c.since <= :today
                           and (c.until is null or c.until > :today)
                         order by c.rank
                        """)
                .param("check", newest.map(Newest::id).orElse(null))
                .param("kind", kind.name())
                .param("today", LocalDate.now(clock))
                .query(CreationPage.Point.class)
                .list();
        return newest.map(one -> new CreationPage.Look(kind, points, one.on(), one.pass(), one.note(), attachments.of(Checks.SUBJECT, one.id())))
                .orElseGet(() -> new CreationPage.Look(kind, points, null, false, "", List.of()));
    }

    private CreationPage.@Nullable Creation star(UUID branch) {
        return db.sql("select * from star_creation where branch_id = ? order by serial desc limit 1").param(branch).query(CreationPage.Creation.class).optional().orElse(null);
    }

    private static List<Action> actions(CreationPage.Creation star, Viewer viewer) {
        return Move.openIn(star.stage(), StarMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/party/stars/" + star.id() + "/" + move.noun()))
                .toList();
    }
}

package org.gongzhi.party.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rolls, with their names masked. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class RollPages {

    private final JdbcClient db;
    private final Journal journal;
    private final Disclosures disclosures;
    private final Clock clock;

    RollPages(JdbcClient db, Journal journal, Disclosures disclosures, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    RollPage roll(RollFilter filter, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select m.*, b.name as branch
                          from party_member m
                          join party_organization b on b.id = m.party_organization_id
                         where m.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                           and (:branch::uuid is null or m.party_organization_id = :branch)
                           and (:gone or m.until is null)
                           and (:stage::text is null or m.stage = :stage)
                           and (:post::text is null or m.post = :post)
                           and (:mobile::boolean is null or m.mobile = :mobile)
                           and m.serial < :before
                         order by m.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .params(filter.sql())
                .param("before", before)
                .param("rows", limit + 1)
                .query(RollPages::row)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new RollPage(filter, filter.branch() == null ? null : branch(filter.branch(), viewer), List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null,
                viewer.may("party.enroll"));
    }

    MemberPage show(MemberId id, Viewer viewer) {
        return db.sql("""
                        select m.*, b.name as branch
                          from party_member m
                          join party_organization b on b.id = m.party_organization_id
                         where m.id = :id
                           and (m.person_id = :me
                                or :rolls and m.region between :from and :to and (:organization::uuid is null or exists (
                                        select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization)))
                        """)
                .params(viewer.reach().params())
                .param("id", id.value())
                .param("me", viewer.id())
                .param("rolls", viewer.may("party.roll"))
                .query((row, n) -> page(id, row(row, n), row.getString("moved_from"), row.getString("moved_to"), row.getObject("before_id", UUID.class),
                        viewer.id().equals(row.getObject("person_id", UUID.class)), viewer))
                .optional()
                .orElseThrow(Missing::new);
    }

    OwnMemberPage mine(Viewer viewer) {
        return new OwnMemberPage(viewer.name(), db.sql("""
                        select m.*, b.name as branch
                          from party_member m
                          join party_organization b on b.id = m.party_organization_id
                         where m.person_id = :me
                         order by m.since desc, m.serial desc
                        """)
                .param("me", viewer.id())
                .query(RollPages::row)
                .list());
    }

    NewMemberPage blank(@Nullable PartyOrganizationId branch, Viewer viewer) { return new NewMemberPage(branch, branches(viewer), LocalDate.now(clock)); }

    private MemberPage page(MemberId id, RollPage.Row row, String from, String to, @Nullable UUID before, boolean mine, Viewer viewer) {
        var keeps = viewer.may("party.enroll");
        return new MemberPage(id, row, from, to, before, mine, keeps ? actions(id, row.stage(), viewer) : List.of(), keeps ? branches(viewer) : List.of(),
                journal.of(Member.SUBJECT, id.value(), MemberMove::valueOf), disclosures.looks(Member.SUBJECT, id.value()), LocalDate.now(clock));
    }

    private String branch(UUID id, Viewer viewer) {
        return db.sql("""
                        select name
                          from party_organization
                         where id = :id
                           and region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = id and u.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<Option> branches(Viewer viewer) {
        return db.sql("""
                        select id::text as value, name as label
                          from party_organization
                         where stage in ('APPLIED', 'REVIEWED', 'APPROVED', 'ESTABLISHED')
                           and kind <> 'FUNCTIONAL'
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

    private static List<Action> actions(MemberId id, MemberStage stage, Viewer viewer) {
        return Move.openIn(stage, MemberMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/party-members/" + id + "/" + move.noun()))
                .toList();
    }

    private static RollPage.Row row(ResultSet row, int n) throws SQLException {
        var post = row.getString("post");
        return new RollPage.Row(new MemberId(row.getObject("id", UUID.class)), row.getLong("serial"), Objects.requireNonNullElse(row.getString("name_masked"), "（已删除）"),
                row.getObject("party_organization_id", UUID.class), row.getString("branch"), post == null ? null : PartyPost.valueOf(post), row.getObject("full_since", LocalDate.class),
                row.getObject("probation_since", LocalDate.class), row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class), row.getBoolean("mobile"),
                RollSource.valueOf(row.getString("source")), MemberStage.valueOf(row.getString("stage")));
    }
}

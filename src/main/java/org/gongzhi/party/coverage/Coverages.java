package org.gongzhi.party.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizationDissolved;
import org.gongzhi.party.body.PartyOrganizationEstablished;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartyOrganizationRehosted;
import org.gongzhi.party.body.PartyOrganizationsEntered;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to coverage: on which days which organization is covered by what. A day that has passed is written anew only by
 * {@link #correct}, with a reason, and what was known before stays readable. (domain.md M25, M26)
 */
@Service
@Transactional
public class Coverages {

    /** What is known of a past day only now is a correction, however it came to be known. */
    static final String LATE = "补登";

    private final CoverageBook book;
    private final JdbcClient db;
    private final Clock clock;

    Coverages(CoverageBook book, JdbcClient db, Clock clock) {
        this.book = book;
        this.db = db;
        this.clock = clock;
    }

    /**
     * A joint, affiliated or functional branch, or a branch that takes another unit in, covers an organization from a day on.
     *
     * @param since not before today ({@code coverage.past}); the past is corrected
     * @throws Refused {@code coverage.taken}, {@code coverage.means}, {@code coverage.past}, {@code coverage.organization}
     */
    public void cover(UUID organization, PartyOrganizationId by, Means means, LocalDate since, Viewer viewer) {
        if (since.isBefore(LocalDate.now(clock))) throw new Refused("coverage.past").at("since");
        book.add(registered(organization, viewer), by(by, means, true, viewer), since, null, "", act(viewer, ""));
    }

    /** From that day on it is no longer covered by it. @throws Refused {@code coverage.past} @throws Missing when it was not */
    public void end(UUID organization, PartyOrganizationId by, LocalDate on, String reason, Viewer viewer) {
        if (on.isBefore(LocalDate.now(clock))) throw new Refused("coverage.past").at("on");
        within(organization, viewer);
        var rows = book.known(by.value(), organization);
        if (rows.isEmpty()) throw new Missing();
        rows.forEach(row -> book.end(row, on, act(viewer, reason)));
    }

    /**
     * Writes the past anew: from since until before until this is what covered the organization. What overlaps is superseded and, where
     * it reaches beyond, kept beyond.
     *
     * @param by    null: nothing did
     * @param until the first day of which this no longer speaks; null for ever
     * @throws Refused {@code coverage.days}, {@code coverage.means}
     */
    public void correct(UUID organization, @Nullable PartyOrganizationId by, @Nullable Means means, LocalDate since, @Nullable LocalDate until, String reason,
            Viewer viewer) {
        if (until != null && !until.isAfter(since) || since.isAfter(LocalDate.now(clock))) throw new Refused("coverage.days").at("until");
        within(organization, viewer);
        var act = act(viewer, reason);
        book.known(null, organization).stream()
                .filter(row -> row.partyOrganizationId() != null && (until == null || row.since().isBefore(until)) && (row.until() == null || row.until().isAfter(since)))
                .forEach(row -> around(row, since, until, act));
        if (by != null && means != null) book.add(organization, by(by, means, false, viewer), since, until, reason, act);
        else book.uncovered(organization, since, act);
    }

    private void around(CoverageBook.Row row, LocalDate since, @Nullable LocalDate until, Act act) {
        book.supersede(row.id(), act);
        if (row.since().isBefore(since)) book.add(row.organizationId(), row.by(), row.since(), since, act.note(), act);
        if (until != null && (row.until() == null || row.until().isAfter(until))) book.add(row.organizationId(), row.by(), until, row.until(), act.note(), act);
    }

    /** For assignments and mass organizations, which see to reach and rules themselves. */
    public void begin(UUID organization, Means means, UUID by, LocalDate since, Act act) {
        book.add(organization, new CoverageBook.By(means, by), since, null, since.isBefore(day(act)) ? LATE : "", act);
    }

    /** For those whose coverage ends: an assignment, a mass organization. */
    public void endOf(UUID by, LocalDate on, Act act) { book.known(by, null).forEach(row -> book.end(row, on, act)); }

    @EventListener
    void on(PartyOrganizationEstablished founded) {
        if (founded.organization() != null) takeIn(founded.organization(), founded.id(), founded.kind(), founded.on(), founded.act());
    }

    @EventListener
    void on(PartyOrganizationRehosted moved) {
        if (moved.before() != null) book.known(moved.id().value(), moved.before()).forEach(row -> book.end(row, moved.on(), moved.act()));
        if (book.known(moved.id().value(), moved.now()).stream().noneMatch(row -> row.until() == null)) takeIn(moved.now(), moved.id(), moved.kind(), moved.on(), moved.act());
    }

    /** Units that nothing covers yet at once; the others, and those that are hosts twice, one after the other. */
    @EventListener
    void on(PartyOrganizationsEntered entered) {
        var hosts = entered.all().stream().map(PartyOrganizationEstablished::organization).filter(Objects::nonNull).toList();
        var covered = book.covered(hosts);
        var fresh = new ArrayList<CoverageBook.New>();
        for (var one : entered.all()) {
            var means = means(one.kind());
            if (one.organization() == null || means == null) continue;
            if (covered.contains(one.organization()) || Collections.frequency(hosts, one.organization()) > 1) continue;
            fresh.add(new CoverageBook.New(one.organization(), new CoverageBook.By(means, one.id().value()), one.on(), one.on().isBefore(day(one.act())) ? LATE : ""));
        }
        if (!fresh.isEmpty()) book.addAll(fresh, entered.all().get(0).act());
        var done = fresh.stream().map(CoverageBook.New::organization).collect(Collectors.toSet());
        entered.all().stream().filter(one -> !done.contains(one.organization())).forEach(this::on);
    }

    private static @Nullable Means means(PartyKind kind) {
        return switch (kind) {
            case BRANCH -> Means.BUILD;
            case JOINT -> Means.JOIN;
            case AFFILIATED -> Means.ATTACH;
            case COMMITTEE, GENERAL_BRANCH, FUNCTIONAL -> null;
        };
    }

    /** Whoever covered the unit before does so no more. */
    private void takeIn(UUID host, PartyOrganizationId by, PartyKind kind, LocalDate on, Act act) {
        var means = means(kind);
        if (means == null) return;
        book.known(null, host).stream().filter(row -> row.partyOrganizationId() != null).forEach(row -> book.end(row, on, act));
        begin(host, means, by.value(), on, act);
    }

    @EventListener
    void on(PartyOrganizationDissolved dissolved) { endOf(dissolved.id().value(), dissolved.on(), dissolved.act()); }

    private CoverageBook.By by(PartyOrganizationId by, Means means, boolean standing, Viewer viewer) {
        if (!means.isOfAPartyOrganization()) throw new Refused("coverage.means").at("means");
        var kind = db.sql("""
                        select kind
                          from party_organization
                         where id = :id
                           and (stage = 'ESTABLISHED' or stage = 'DISSOLVED' and not :standing)
                           and region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = id and u.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", by.value())
                .param("standing", standing)
                .query(String.class)
                .optional()
                .orElseThrow(Missing::new);
        var fits = switch (means) {
            case BUILD -> kind.equals("BRANCH");
            case JOIN -> kind.equals("JOINT");
            default -> !kind.equals("COMMITTEE");
        };
        if (!fits) throw new Refused("coverage.means").at("means");
        return new CoverageBook.By(means, by.value());
    }

    private UUID registered(UUID organization, Viewer viewer) {
        within(organization, viewer);
        if (!db.sql("select stage = 'REGISTERED' from organization where id = :id").param("id", organization).query(Boolean.class).single())
            throw new Refused("coverage.organization").at("organization");
        return organization;
    }

    private void within(UUID organization, Viewer viewer) {
        db.sql("""
                        select id
                          from organization
                         where id = :id
                           and region between :from and :to
                           and (:organization::uuid is null or id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", organization)
                .query(UUID.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}

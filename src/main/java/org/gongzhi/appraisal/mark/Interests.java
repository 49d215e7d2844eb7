package org.gongzhi.appraisal.mark;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.round.InterestSource;
import org.gongzhi.appraisal.round.InterestSource.Interest;
import org.gongzhi.appraisal.round.InterestSource.Named;
import org.gongzhi.appraisal.round.RoundSettings;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest: who has a post with an organization or had one lately, who declared something, and what other modules
 * know. Whoever is tied to a subject's organization does not score it. (anchors: rules for reviewers)
 */
@Service
@Transactional
public class Interests {

    private final JdbcClient db;
    private final ObjectProvider<InterestSource> sources;
    private final RoundSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interests(JdbcClient db, ObjectProvider<InterestSource> sources, RoundSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.sources = sources;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Every tie between these organizations and persons. */
    @Transactional(readOnly = true)
    public List<Interest> between(Collection<UUID> organizations, Collection<UUID> persons) {
        if (organizations.isEmpty() || persons.isEmpty()) return List.of();
        var found = new ArrayList<>(db.sql("""
                        select distinct o.organization_id as organization, o.person_id as person,
                               case when o.until is null then '在该组织任职' else '曾在该组织任职' end as because
                          from post o
                         where o.organization_id = any (:organizations)
                           and o.person_id = any (:persons)
                           and (o.until is null or o.until > :since)
                         union all
                        select i.organization, i.person, '本人申报：' || i.because
                          from appraisal_interest i
                         where i.organization = any (:organizations)
                           and i.person = any (:persons)
                           and i.ended_at is null
                        """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .param("persons", persons.toArray(UUID[]::new))
                .param("since", LocalDate.now(clock).minusYears(settings.tieYears()))
                .query(Interest.class)
                .list());
        sources.forEach(source -> found.addAll(source.interests(organizations, persons)));
        return found;
    }

    /** Every tie of people who come without an account: of whoever bears one of these names, and of the names themselves. */
    @Transactional(readOnly = true)
    public List<Named> ofNames(UUID organization, Collection<String> names) {
        var known = new HashMap<UUID, String>();
        db.sql("select id, name from person where name = any (:names)").param("names", names.toArray(String[]::new))
                .query(row -> { known.put(row.getObject("id", UUID.class), row.getString("name")); });
        var found = new ArrayList<>(between(List.of(organization), known.keySet()).stream().map(tie -> new Named(organization, known.get(tie.person()), tie.because())).toList());
        sources.forEach(source -> found.addAll(source.named(List.of(organization), names)));
        return found;
    }

    /** @throws Refused {@code appraisal.mark.interest} at the first tie */
    void check(Collection<UUID> organizations, Viewer viewer) {
        var ties = between(organizations, List.of(viewer.id()));
        if (!ties.isEmpty()) throw new Refused("appraisal.mark.interest", ties.get(0).because());
    }

    /** Says of oneself that one should not score an organization. @throws Refused {@code appraisal.interest.twice} @throws Missing */
    public void declare(UUID organization, String because, Viewer viewer) {
        if (!db.sql("select exists (select from appraisal_subject where organization = :organization)").param("organization", organization)
                .query(Boolean.class).single()) throw new Missing();
        var now = clock.instant();
        try {
            db.sql("insert into appraisal_interest (person, organization, because, declared_at) values (:person, :organization, :because, :at)")
                    .param("person", viewer.id()).param("organization", organization).param("because", because.strip()).param("at", Timestamp.from(now)).update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("appraisal.interest.twice").at("organization");
        }
        events.publishEvent(new Noted("appraisal_interest", organization, "DECLARE_INTEREST", viewer.act(now, because), Map.of()));
    }

    /** Takes one's own declaration back. */
    public void end(UUID organization, Viewer viewer) {
        var now = clock.instant();
        var rows = db.sql("update appraisal_interest set ended_at = :at where person = :person and organization = :organization and ended_at is null")
                .param("at", Timestamp.from(now)).param("person", viewer.id()).param("organization", organization).update();
        if (rows == 0) throw new Missing();
        events.publishEvent(new Noted("appraisal_interest", organization, "END_INTEREST", viewer.act(now, ""), Map.of()));
    }
}

package org.gongzhi.platform.message;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what has happened, in the transaction in which it happens: what was rolled back, nobody hears of. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Messages {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Messages(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** @param href where it can be seen, an address of ours */
    public void tell(Collection<UUID> persons, String title, String href) {
        if (persons.isEmpty()) return;
        db.sql("""
                        insert into message (person_id, title, href, at)
                        select distinct person, :title, :href, :at::timestamptz
                          from unnest(:persons::uuid[]) as person
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .param("title", title)
                .param("href", href)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new Told(List.copyOf(persons), title, href));
    }

    /**
     * Tells everybody at a post that has the permission and covers the place.
     *
     * @param region       a code of twelve digits
     * @param organization if given, only its own members
     */
    public void tellHolders(String permission, String region, @Nullable UUID organization, String title, String href) {
        tell(permission, region, organization, null, title, href);
    }

    /**
     * Tells whoever has the permission and may look at the matter: all who cover the place, and of those who reach a single organization
     * the members of the ones that it is about.
     */
    public void tellWhoever(String permission, String region, Collection<UUID> about, String title, String href) {
        tell(permission, region, null, about.toArray(UUID[]::new), title, href);
    }

    private void tell(String permission, String region, @Nullable UUID organization, UUID @Nullable [] about, String title, String href) {
        var told = db.sql("""
                        insert into message (person_id, title, href, at)
                        select distinct o.person_id, :title, :href, :at::timestamptz
                          from post o
                          join role_permission r on r.role = o.role and r.permission = :permission
                         where o.until is null
                           and :region like o.region || '%'
                           and (:organization::uuid is null or o.organization_id = :organization)
                           and (:about::uuid[] is null or o.organization_id is null or o.organization_id = any(:about))
                     returning person_id
                        """)
                .param("permission", permission)
                .param("region", region)
                .param("organization", organization)
                .param("about", about)
                .param("title", title)
                .param("href", href)
                .param("at", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
        if (!told.isEmpty()) events.publishEvent(new Told(told, title, href));
    }
}

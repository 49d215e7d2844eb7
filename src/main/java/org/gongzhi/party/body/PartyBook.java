package org.gongzhi.party.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters Party organizations that stand already by the hundred: the same rows that {@link PartyOrganizations#enter} would make, in a few statements. */
@Component
public class PartyBook {

    /** @param founded its first day @param term since when its present committee or secretary is in office */
    public record Standing(NewPartyOrganization what, LocalDate founded, LocalDate term) {}

    private static final String SEPARATOR = "\u001f";

    private final JdbcClient db;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    PartyBook(JdbcClient db, Journal journal, ApplicationEventPublisher events) {
        this.db = db;
        this.journal = journal;
        this.events = events;
    }

    /** @param all checked by whoever calls: hosts and superiors are within their reach */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(List<Standing> all, Act act) {
        if (all.isEmpty()) return;
        var known = all.stream().map(one -> new Standing(one.what().checked(), one.founded(), one.term())).toList();
        var ids = known.stream().map(one -> UUID.randomUUID()).toList();
        insert(ids, known, act);
        var moves = new ArrayList<Moved>();
        var founded = new ArrayList<PartyOrganizationEstablished>();
        for (var n = 0; n < known.size(); n++) {
            var one = known.get(n);
            moves.add(new Moved(PartyOrganization.SUBJECT, ids.get(n), PartyMove.ENTER, null, act, Map.of("kind", one.what().kind())));
            founded.add(new PartyOrganizationEstablished(new PartyOrganizationId(ids.get(n)), one.what().kind(), one.what().organization(), one.founded(), act));
        }
        journal.writeAll(moves);
        events.publishEvent(new PartyOrganizationsEntered(List.copyOf(founded)));
    }

    /** Whoever has a host lies where the host lies. */
    private void insert(List<UUID> ids, List<Standing> all, Act act) {
        db.sql("""
                        insert into party_organization (id, version, applied_on, name, bigrams, kind, superior_id, region, organization_id, mode, registration_side, competent_side,
                                                        relationship_transferred, paper, founded_on, term_years, term_since, stage, applied_by)
                        select n.id::uuid, 0, :day, n.name, string_to_array(n.bigrams, chr(31)), n.kind, n.superior::uuid, coalesce(o.region, n.region), n.host::uuid, n.mode, n.registration,
                               n.competent, n.transferred::boolean, '', n.founded::date, n.years::smallint, n.term::date, 'ESTABLISHED', :by
                          from unnest(:ids::text[], :names::text[], :bigrams::text[], :kinds::text[], :superiors::text[], :regions::text[], :hosts::text[], :modes::text[],
                                      :registrations::text[], :competents::text[], :transferred::text[], :founded::text[], :years::text[], :terms::text[]) with ordinality
                               as n (id, name, bigrams, kind, superior, region, host, mode, registration, competent, transferred, founded, years, term, rank)
                          left join organization o on o.id = n.host::uuid
                         order by n.rank
                        """)
                .param("day", LocalDate.ofInstant(act.at(), OfficeClock.ZONE))
                .param("by", act.by())
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("names", each(all, one -> one.what().name().strip()))
                .param("bigrams", each(all, one -> String.join(SEPARATOR, Bigrams.of(one.what().name().strip()))))
                .param("kinds", each(all, one -> one.what().kind()))
                .param("superiors", each(all, one -> one.what().superior()))
                .param("regions", each(all, one -> one.what().region()))
                .param("hosts", each(all, one -> one.what().organization()))
                .param("modes", each(all, one -> one.what().mode()))
                .param("registrations", each(all, one -> one.what().registrationSide().strip()))
                .param("competents", each(all, one -> one.what().competentSide().strip()))
                .param("transferred", each(all, one -> one.what().relationshipTransferred()))
                .param("founded", each(all, Standing::founded))
                .param("years", each(all, one -> one.what().termYears()))
                .param("terms", each(all, Standing::term))
                .update();
    }

    private static String[] each(List<Standing> all, Function<Standing, @Nullable Object> value) {
        return all.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }
}

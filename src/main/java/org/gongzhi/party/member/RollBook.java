package org.gongzhi.party.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes rolls by the hundred: the same rows that {@link Members#enroll} and {@link Members#elect} would make, in a few statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RollBook {

    /** @param post null without one */
    public record Enrolled(PartyOrganizationId branch, NewMember member, @Nullable PartyPost post) {}

    /** Somebody who is on the roll, and what they are to be there. */
    public record Elected(MemberId member, PartyOrganizationId branch, PartyPost post) {}

    private record Place(UUID id, String region) {}

    private final JdbcClient db;
    private final PersonalCipher cipher;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    RollBook(JdbcClient db, PersonalCipher cipher, Journal journal, ApplicationEventPublisher events) {
        this.db = db;
        this.cipher = cipher;
        this.journal = journal;
        this.events = events;
    }

    /** @return their ids, in the same order @throws Missing when one of the rolls is not the viewer's to keep */
    public List<MemberId> enroll(List<Enrolled> all, Viewer viewer, Act act) {
        if (all.isEmpty()) return List.of();
        var places = hold(all, viewer);
        var ids = all.stream().map(one -> UUID.randomUUID()).toList();
        insert(ids, all, places);
        var moves = new ArrayList<Moved>();
        for (var n = 0; n < all.size(); n++)
            moves.add(new Moved(Member.SUBJECT, ids.get(n), move(all.get(n).member()), null, act, Map.of("source", all.get(n).member().source())));
        journal.writeAll(moves);
        return ids.stream().map(MemberId::new).toList();
    }

    /** @throws Refused {@code member.post.no-committee}, {@code member.post.taken} */
    public void elect(List<Elected> all, Act act) {
        if (all.isEmpty()) return;
        var today = LocalDate.ofInstant(act.at(), OfficeClock.ZONE);
        bigEnough(all, today);
        var ids = all.stream().map(one -> one.member().value().toString()).toArray(String[]::new);
        var posts = all.stream().map(one -> one.post().name()).toArray(String[]::new);
        try {
            db.sql("update party_member m set post = n.post, version = m.version + 1 from unnest(:ids::text[], :posts::text[]) as n (id, post) where m.id = n.id::uuid")
                    .param("ids", ids).param("posts", posts).update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("member.post.taken");
        }
        db.sql("""
                        insert into party_post_term (id, party_organization_id, member_id, post, since)
                        select gen_random_uuid(), m.party_organization_id, m.id, m.post, :today
                          from party_member m
                         where m.id = any (:ids::uuid[])
                        """)
                .param("ids", ids).param("today", today).update();
        journal.writeAll(all.stream().map(one -> new Moved(Member.SUBJECT, one.member().value(), MemberMove.ELECT, MemberStage.FULL, act, Map.of("post", one.post()))).toList());
    }

    /** Whoever watches these rolls looks at each once. */
    public void tell(Collection<PartyOrganizationId> branches, Act act) { branches.forEach(branch -> events.publishEvent(new RollChanged(branch, false, act))); }

    /** The rolls are held one after the other in the order of their ids, so that two tables do not wait for each other. */
    private Map<UUID, String> hold(List<Enrolled> all, Viewer viewer) {
        var wanted = new HashSet<UUID>();
        all.forEach(one -> wanted.add(one.branch().value()));
        var places = new HashMap<UUID, String>();
        db.sql("""
                        select b.id, b.region
                          from party_organization b
                         where b.id = any (:ids)
                           and b.stage in ('APPLIED', 'REVIEWED', 'APPROVED', 'ESTABLISHED')
                           and b.kind <> 'FUNCTIONAL'
                           and b.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                         order by b.id
                           for update
                        """)
                .params(viewer.reach().params())
                .param("ids", wanted.toArray(UUID[]::new))
                .query(Place.class)
                .list()
                .forEach(place -> places.put(place.id(), place.region()));
        if (places.size() < wanted.size()) throw new Missing();
        return places;
    }

    private void insert(List<UUID> ids, List<Enrolled> all, Map<UUID, String> places) {
        var names = new ArrayList<Hidden>();
        for (var n = 0; n < all.size(); n++) names.add(MemberSecrets.name(ids.get(n), all.get(n).member().name(), cipher));
        db.sql("""
                        insert into party_member (id, version, party_organization_id, region, name_sealed, name_masked, source, probation_since, full_since, since, mobile, moved_from, moved_to, stage)
                        select n.id::uuid, 0, n.branch::uuid, n.region, n.sealed, n.masked, n.source, n.probation::date, n.full_since::date, n.since::date, n.mobile::boolean, n.moved_from, '', n.stage
                          from unnest(:ids::text[], :branches::text[], :regions::text[], :sealed::text[], :masked::text[], :sources::text[], :probations::text[], :fulls::text[],
                                      :since::text[], :mobile::text[], :froms::text[], :stages::text[]) with ordinality
                               as n (id, branch, region, sealed, masked, source, probation, full_since, since, mobile, moved_from, stage, rank)
                         order by n.rank
                        """)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("branches", each(all, one -> one.branch().value()))
                .param("regions", each(all, one -> places.get(one.branch().value())))
                .param("sealed", names.stream().map(Hidden::sealed).toArray(String[]::new))
                .param("masked", names.stream().map(Hidden::masked).toArray(String[]::new))
                .param("sources", each(all, one -> one.member().source()))
                .param("probations", each(all, one -> one.member().probationSince()))
                .param("fulls", each(all, one -> one.member().fullSince()))
                .param("since", each(all, one -> one.member().since()))
                .param("mobile", each(all, one -> one.member().mobile()))
                .param("froms", each(all, one -> one.member().movedFrom().strip()))
                .param("stages", each(all, one -> move(one.member()).to().name()))
                .update();
    }

    private void bigEnough(List<Elected> all, LocalDate today) {
        var branches = all.stream().filter(one -> one.post().needsACommittee()).map(one -> one.branch().value()).distinct().toArray(UUID[]::new);
        var small = db.sql("""
                        select w.id
                          from unnest(:branches::uuid[]) as w (id)
                          left join party_member m on m.party_organization_id = w.id and m.full_since <= :today and m.since <= :today and (m.until is null or m.until > :today)
                         group by w.id
                        having count(m.id) < :committee
                        """)
                .param("branches", branches).param("today", today).param("committee", Member.COMMITTEE_FROM).query(UUID.class).list();
        if (!small.isEmpty()) throw new Refused("member.post.no-committee", Member.COMMITTEE_FROM);
    }

    private static MemberMove move(NewMember member) { return member.fullSince() == null ? MemberMove.ADMIT : MemberMove.ENROLL; }

    private static String[] each(List<Enrolled> all, Function<Enrolled, @Nullable Object> value) {
        return all.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }
}

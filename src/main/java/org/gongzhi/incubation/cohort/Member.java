package org.gongzhi.incubation.cohort;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

@Table("cohort_member")
class Member extends AbstractAggregateRoot<Member> {

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final UUID cohortId;
    private final UUID organizationId;
    private final String region;
    private final Track track;
    private final LocalDate joinedOn;
    private final @Nullable UUID carriedFrom;
    private MemberStage stage;
    private @Nullable LocalDate endedOn;

    @PersistenceCreator
    Member(UUID id, UUID cohortId, UUID organizationId, String region, Track track, LocalDate joinedOn, @Nullable UUID carriedFrom, MemberStage stage) {
        this.id = id;
        this.cohortId = cohortId;
        this.organizationId = organizationId;
        this.region = region;
        this.track = track;
        this.joinedOn = joinedOn;
        this.carriedFrom = carriedFrom;
        this.stage = stage;
    }

    static Member join(UUID cohort, UUID organization, String region, Track track, Act act) {
        return begin(cohort, organization, region, track, null, MemberMove.JOIN, act);
    }

    /** As it stood in the cohort before. */
    static Member carriedOn(UUID cohort, Member before, Act act) {
        var move = before.stage == MemberStage.KEY ? MemberMove.CONTINUE_KEY : MemberMove.CONTINUE;
        return begin(cohort, before.organizationId, before.region, before.track, before.id, move, act);
    }

    private static Member begin(UUID cohort, UUID organization, String region, Track track, @Nullable UUID from, MemberMove move, Act act) {
        var member = new Member(UUID.randomUUID(), cohort, organization, region, track, LocalDate.ofInstant(act.at(), OfficeClock.ZONE), from, move.to());
        member.registerEvent(new Moved(Cohorts.MEMBER, member.id, move, null, act, Map.of()));
        return member;
    }

    /** PROMOTE, GRADUATE, DROP or CARRY. */
    Member step(MemberMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        if (stage != MemberStage.NEW && stage != MemberStage.KEY) endedOn = LocalDate.ofInstant(act.at(), OfficeClock.ZONE);
        registerEvent(new Moved(Cohorts.MEMBER, id, move, before, act, Map.of()));
        return this;
    }

    UUID id() { return id; }

    UUID cohortId() { return cohortId; }

    UUID organizationId() { return organizationId; }

    String region() { return region; }

    MemberStage stage() { return stage; }
}

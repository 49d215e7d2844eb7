package org.gongzhi.party.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes on a roll.
 *
 * @param name           as they or their branch declare it; kept sealed
 * @param person         their account; null when they have none
 * @param since          the first day on this roll
 * @param probationSince since when probationary; null when not known, which only a full member's may be
 * @param fullSince      since when a full member; null while probationary
 * @param movedFrom      where their relationship was before; empty when nowhere
 */
public record NewMember(String name, @Nullable UUID person, RollSource source, LocalDate since, @Nullable LocalDate probationSince, @Nullable LocalDate fullSince,
        boolean mobile, String movedFrom) {

    public static NewMember full(String name, LocalDate since, LocalDate fullSince) {
        return new NewMember(name, null, RollSource.BRANCH, since, null, fullSince, false, "");
    }

    public static NewMember probationary(String name, LocalDate since, LocalDate probationSince) {
        return new NewMember(name, null, RollSource.DEVELOPED, since, probationSince, null, false, "");
    }

    public NewMember by(UUID account) { return new NewMember(name, account, source, since, probationSince, fullSince, mobile, movedFrom); }

    public NewMember from(RollSource how, String where) { return new NewMember(name, person, how, since, probationSince, fullSince, mobile, where); }
}

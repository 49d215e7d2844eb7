package org.gongzhi.party.life;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a branch plans.
 *
 * @param topic    what it is about, in a few words
 * @param online   whether people come together by video; its place is then the link
 * @param chair    who leads it
 * @param joint    the joint theme day it is a part of; null when it is the branch's own
 * @param campaign the study campaign it is a session of; null when it is none
 */
public record NewMeeting(UUID branch, MeetingType type, String topic, Instant at, String place, boolean online, String chair, @Nullable UUID joint,
        @Nullable UUID campaign) {

    public static NewMeeting of(UUID branch, MeetingType type, String topic, Instant at, String place) {
        return new NewMeeting(branch, type, topic, at, place, false, "", null, null);
    }

    public NewMeeting partOf(UUID joint) { return new NewMeeting(branch, type, topic, at, place, online, chair, joint, campaign); }

    public NewMeeting sessionOf(UUID campaign) { return new NewMeeting(branch, type, topic, at, place, online, chair, joint, campaign); }
}

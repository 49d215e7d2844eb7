package org.gongzhi.party.election;

import java.util.UUID;
import org.gongzhi.party.member.PartyPost;
import org.jspecify.annotations.Nullable;

/** How many were for somebody. */
record ElectionVote(UUID memberId, @Nullable PartyPost post, int votes, boolean elected) {}

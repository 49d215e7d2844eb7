package org.gongzhi.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection has its answer. @param upheld whether it was right, so that a correction is to follow */
public record ObjectionDecided(ObjectionId objection, NoticeId notice, String subjectKind, @Nullable UUID subjectId, boolean upheld) {}

package org.gongzhi.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The period of a notice is over and every objection is answered. */
public record NoticeEnded(NoticeId notice, NoticeKind kind, String subjectKind, @Nullable UUID subjectId, int objections, int upheld) {}

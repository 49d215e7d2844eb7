package org.gongzhi.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made public.
 *
 * @param subjectKind what it is about, as in the journal, such as {@code appraisal-round}; empty when nothing of ours
 * @param subjectId   that record; null when there is none
 * @param href        that record's page for staff; empty when there is none
 * @param region      a code of twelve digits
 * @param workingDays how long objections are taken, from the next working day on, 1 to 60
 */
public record NewNotice(NoticeKind kind, String subjectKind, @Nullable UUID subjectId, String href, String region, String title, String text,
        NoticeTable table, int workingDays) {}

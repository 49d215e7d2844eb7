package org.gongzhi.platform.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One export of personal data. @param downloadable whether this viewer may take the sheet now */
@Template("platform/privacy/export")
public record ExportPage(UUID id, String number, String label, String columns, String place, LocalDate since, LocalDate until, String reason,
        String requester, String capacity, Instant requestedAt, ExportStage stage, @Nullable String decider, @Nullable Instant decidedAt, String answer,
        @Nullable Integer rows, @Nullable Instant expiresAt, int downloads, boolean downloadable, List<Timeline.Entry> entries, List<Action> actions)
        implements Page {

    @Override public String self() { return "/personal/exports/" + id; }
}

package org.gongzhi.appraisal.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.sheet.Bad;
import org.jspecify.annotations.Nullable;

/** A table of marks that was looked through. @param taken how many marks it set; null while it waits */
@Template("appraisal/intake")
public record TableIntakePage(RoundHead head, UUID id, String fileName, long total, long marks, long faults, List<String> missing, List<String> unknown,
        @Nullable Long taken, @Nullable Instant takenAt, List<Bad> rows) implements Listing<Bad> {

    @Override public String self() { return head.href() + "/import/" + id; }

    public boolean clean() { return faults == 0 && missing.isEmpty() && total > 0; }
}

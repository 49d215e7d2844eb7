package org.gongzhi.organization.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.sheet.Bad;
import org.jspecify.annotations.Nullable;

/**
 * One table of conclusions: what was found in it, or what became of it.
 *
 * @param taken how many conclusions it brought; null while it waits
 * @param rows  bad cells, on the page the first two hundred, in the sheet all of them
 */
@Template("organization/supervision/intake/show")
public record ConclusionIntakePage(UUID id, String fileName, long total, long faults, List<String> missing, List<String> unknown, @Nullable Long taken, @Nullable Instant takenAt,
        List<Bad> rows) implements Listing<Bad> {

    @Override public String self() { return ConclusionsPage.PATH + "/" + id; }

    public boolean clean() { return faults == 0 && missing.isEmpty() && total > 0; }
}

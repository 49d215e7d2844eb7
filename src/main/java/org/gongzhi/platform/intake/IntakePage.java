package org.gongzhi.platform.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.sheet.Bad;
import org.jspecify.annotations.Nullable;

/**
 * One table: what was found in it, or what became of it.
 *
 * @param present rows that are in the books already
 * @param taken   how many it brought; null while it waits
 * @param rows    bad cells, on the page the first two hundred, in the sheet all of them
 */
@Template("platform/intake/show")
public record IntakePage(UUID id, @JsonIgnore IntakeWords words, String kind, String fileName, long total, long present, long faults, List<String> missing, List<String> unknown,
        @Nullable Long taken, @Nullable Instant takenAt, List<Bad> rows) implements Listing<Bad> {

    @Override public String self() { return words.at() + "/" + id; }

    @Override public String sheetName() { return "需要改正的地方"; }

    public long fresh() { return total - present; }

    public boolean clean() { return faults == 0 && missing.isEmpty() && total > 0; }
}

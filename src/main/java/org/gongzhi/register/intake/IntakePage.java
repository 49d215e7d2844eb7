package org.gongzhi.register.intake;

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
 * @param taken how many entries it brought; null while it waits
 * @param rows  bad cells, on the page the first two hundred, in the sheet all of them
 */
@Template("register/intake/show")
public record IntakePage(UUID id, String register, String name, String fileName, long total, long good, long faults, List<String> missing, List<String> unknown,
        @Nullable Long taken, @Nullable Instant takenAt, List<Bad> rows) implements Listing<Bad> {

    @Override public String self() { return "/registers/" + register + "/import/" + id; }

    @Override public String sheetName() { return name + "导入问题"; }

    public boolean clean() { return faults == 0 && missing.isEmpty() && total > 0; }
}

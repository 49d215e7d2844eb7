package org.gongzhi.organization.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Where a table of conclusions is brought, and the ones that this viewer brought last. */
@Template("organization/supervision/intake/start")
public record ConclusionsPage(List<Recent> recent) implements Page {

    static final String PATH = "/supervision/inspections/import";

    public record Recent(UUID id, String fileName, Instant uploadedAt, long total, long faults, @Nullable Long taken) {

        public String href() { return PATH + "/" + id; }
    }

    @Override public String self() { return PATH; }
}

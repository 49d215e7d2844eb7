package org.gongzhi.organization.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Where a table is brought, and the ones that this viewer brought last. */
@Template("organization/intake/start")
public record ImportPage(List<Recent> recent) implements Page {

    public record Recent(UUID id, String fileName, Instant uploadedAt, long total, long faults, @Nullable Long taken) {

        public String href() { return "/organizations/import/" + id; }
    }

    @Override public String self() { return "/organizations/import"; }
}

package org.gongzhi.party.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Where a table is brought, and the ones that this viewer brought last. */
@Template("party/intake/start")
public record ImportPage(List<Recent> recent) implements Page {

    public record Recent(UUID id, IntakeKind kind, String fileName, Instant uploadedAt, long total, long faults, @Nullable Long taken) {

        public String href() { return "/party-organizations/import/" + id; }
    }

    @Override public String self() { return "/party-organizations/import"; }

    public List<Option> kinds() { return Option.of(IntakeKind.values(), IntakeKind::name, IntakeKind::label); }
}

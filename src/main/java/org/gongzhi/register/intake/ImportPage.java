package org.gongzhi.register.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Where a table of entries is brought, and the ones that this viewer brought last. */
@Template("register/intake/start")
public record ImportPage(String register, String name, String noun, List<Recent> recent) implements Page {

    public record Recent(UUID id, String register, String fileName, Instant uploadedAt, @Nullable Long taken) {

        public String href() { return "/registers/" + register + "/import/" + id; }
    }

    @Override public String self() { return "/registers/" + register + "/import"; }

    public String back() { return "/registers/" + register; }
}

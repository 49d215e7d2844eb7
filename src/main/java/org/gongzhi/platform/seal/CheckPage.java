package org.gongzhi.platform.seal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** What a check has found. */
@Template("seal/check")
public record CheckPage(UUID id, Instant at, String name, long rows, long seals, long unsealed, boolean noted, boolean appendOnly, List<Finding> findings) implements Page {

    @Override public String self() { return "/journal/checks/" + id; }

    public boolean good() { return findings.isEmpty(); }
}

package org.gongzhi.platform.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What is kept of somebody who works here, for themselves: to read, to print, and as JSON to take along. */
@Template("platform/privacy/own")
public record OwnDataPage(String login, String name, @Nullable String mail, Instant createdAt, List<Post> posts, List<Held> held, List<Glance> glances) implements Page {

    public record Post(String capacity, String role, String region, LocalDate since, @Nullable LocalDate until) {}

    /** A record about them. @param href where they read it */
    public record Held(String label, String href, List<Disclosures.Look> looks) {}

    /** They have looked at somebody's data. */
    public record Glance(Instant at, String subject, String reason) {}

    public boolean isLookedAt() { return held.stream().anyMatch(one -> !one.looks().isEmpty()); }

    @Override public String self() { return "/account/personal"; }
}

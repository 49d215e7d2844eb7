package org.gongzhi.platform.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * @param safety what guards their log-in, as those see it who keep it
 * @param toggle suspends an account in use, restores a suspended one
 */
@Template("platform/person")
public record PersonPage(UUID id, String login, String name, PersonStage stage, Instant since, List<Post> posts, Safety safety, List<Option> roles, Action toggle)
        implements Page {

    public record Post(UUID id, String capacity, String role, String region, String place, LocalDate since, @Nullable LocalDate until) {}

    /**
     * @param locked  whether they have to wait because of wrong passwords
     * @param initial whether they still have the password that somebody else set
     * @param outside as whom another office's log-in knows them
     * @param lastIn  when they last logged in; null when never
     */
    public record Safety(boolean locked, boolean initial, boolean factor, @Nullable String outside, @Nullable Instant lastIn) {}

    @Override public String self() { return "/people/" + id; }
}

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

/** @param toggle suspends an account in use, restores a suspended one */
@Template("platform/person")
public record PersonPage(UUID id, String login, String name, PersonStage stage, Instant since, List<Post> posts, List<Option> roles, Action toggle)
        implements Page {

    public record Post(UUID id, String capacity, String role, String region, String place, LocalDate since, @Nullable LocalDate until) {}

    @Override public String self() { return "/people/" + id; }
}

package org.gongzhi.platform.people;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next the log-in after which the next page begins */
@Template("platform/people")
public record PeopleListPage(String q, @Nullable String role, List<Option> roles, List<Row> rows, @Nullable String next)
        implements Listing<PeopleListPage.Row> {

    public record Row(UUID id, @Heading("登录名") String login, @Heading("姓名") String name, boolean active, @Heading("岗位") String posts) {

        public String href() { return "/people/" + id; }
    }

    @Override public String self() { return "/people"; }

    public @Nullable String more() {
        return next == null ? null : "/people?q=" + q + (role == null ? "" : "&role=" + role) + "&after=" + next;
    }
}

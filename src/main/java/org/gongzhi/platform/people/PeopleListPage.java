package org.gongzhi.platform.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * @param unusedDays after which an account counts as unused
 * @param next       the log-in after which the next page begins
 */
@Template("platform/people")
public record PeopleListPage(String q, @Nullable String role, @Nullable Only only, int unusedDays, List<Option> roles, List<Row> rows, @Nullable String next)
        implements Listing<PeopleListPage.Row> {

    /** Accounts in use to which somebody should see. */
    public enum Only { UNUSED, NO_FACTOR }

    /** @param lastIn when they last logged in; null when never */
    public record Row(UUID id, @Heading("登录名") String login, @Heading("姓名") String name, boolean active, @Heading("岗位") String posts,
            @Heading("最近登录") @Nullable Instant lastIn) {

        public String href() { return "/people/" + id; }
    }

    @Override public String self() { return "/people"; }

    public List<Option> onlies() { return List.of(new Option(Only.UNUSED.name(), unusedDays + " 天没有使用"), new Option(Only.NO_FACTOR.name(), "没有第二步验证")); }

    public @Nullable String more() {
        return next == null ? null : "/people?q=" + q + (role == null ? "" : "&role=" + role) + (only == null ? "" : "&only=" + only) + "&after=" + next;
    }
}

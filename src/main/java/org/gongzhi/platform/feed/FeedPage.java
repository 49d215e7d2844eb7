package org.gongzhi.platform.feed;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One's own calendar link. @param address null when there is none */
@Template("platform/feed/show")
public record FeedPage(@Nullable String address, String capacity) implements Page {

    @Override public String self() { return "/calendar-feed"; }
}

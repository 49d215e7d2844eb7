package org.gongzhi.platform.people;

import java.util.List;
import org.gongzhi.platform.access.Tokens;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One's own account. @param newToken the value of a token just made, which nobody will see again */
@Template("platform/account")
public record AccountPage(String login, String name, List<PersonPage.Post> posts, List<Tokens.Given> tokens, @Nullable String newToken) implements Page {

    @Override public String self() { return "/account"; }
}

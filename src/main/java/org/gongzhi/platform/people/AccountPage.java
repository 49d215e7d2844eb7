package org.gongzhi.platform.people;

import java.util.List;
import org.gongzhi.platform.access.Sessions;
import org.gongzhi.platform.access.Tokens;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param permissions what a token of the present post may be given
 * @param newToken    the value of a token just made, which nobody will see again
 */
@Template("platform/account")
public record AccountPage(String login, String name, List<PersonPage.Post> posts, List<Sessions.Session> sessions, Factor factor, List<TokenRow> tokens,
        List<Option> permissions, @Nullable String newToken) implements Page {

    /** @param required whether it may not be removed */
    public record Factor(boolean there, int recoveryCodesLeft, boolean required) {}

    /** @param scope in words */
    public record TokenRow(Tokens.Given token, String scope) {}

    @Override public String self() { return "/account"; }
}

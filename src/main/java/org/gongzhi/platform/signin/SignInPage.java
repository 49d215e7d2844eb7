package org.gongzhi.platform.signin;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What somebody sees who has scanned the code of a sign-in sheet. */
@Template("platform/signin/show")
public record SignInPage(String secret, String title, String service, @Nullable String organization, String question, String hint, boolean open, boolean signed) implements Page {

    /** To what and to whom; not what the title says already. */
    public String sub() { return Stream.of(service, organization).filter(one -> one != null && !one.equals(title)).collect(joining(" · ")); }

    @Override public String self() { return "/s/" + secret + (signed ? "?signed=true" : ""); }

    public String action() { return "/s/" + secret; }
}

package org.gongzhi.platform.mail;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * @param on      whether this house sends mails
 * @param address masked; null when there is none
 * @param waiting whether a code is on its way
 */
@Template("platform/mail/own")
public record MailPage(boolean on, @Nullable String address, boolean verified, boolean waiting, MailMode mode, List<Option> modes) implements Page {

    @Override public String self() { return "/account/mail"; }
}

package org.gongzhi.portal;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** All communities that take part, for whoever has no QR code at hand. */
@Template("portal/communities")
public record CommunityListPage(List<Community> communities) implements Page {

    @Override public String self() { return "/portal/communities"; }
}

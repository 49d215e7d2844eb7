package org.gongzhi.portal;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where the QR code of a community leads: what has been done here, what is under way, and the way to ask. */
@Template("portal/community")
public record CommunityPage(Community community, long asked, long solved, Tally tally, List<Done> done, List<Done> open) implements Page {

    @Override public String self() { return community.href(); }
}

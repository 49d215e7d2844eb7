package org.gongzhi.portal;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Qr;
import org.gongzhi.platform.page.Template;

/** A notice on paper, with the code that leads to the page where it can be checked. */
@Template("portal/noticesheet")
public record NoticeSheet(PublicNoticePage notice, String address, Qr qr) implements Page {

    @Override public String self() { return notice.self() + "/sheet"; }
}

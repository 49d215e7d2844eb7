package org.gongzhi.order.salon.web;

import java.util.List;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("order/salon/photos")
public record SalonPhotosPage(SalonHead head, List<Attachment> files, boolean mayAdd) implements Page {

    @Override public String self() { return head.href() + "/photos"; }
}

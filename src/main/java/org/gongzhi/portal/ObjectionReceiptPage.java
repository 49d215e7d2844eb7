package org.gongzhi.portal;

import java.time.Instant;
import java.util.UUID;
import org.gongzhi.notice.ObjectionStage;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What whoever objected without an account reads by their private link. */
@Template("portal/objection")
public record ObjectionReceiptPage(String secret, UUID notice, String number, String title, String text, Instant at, Instant due, ObjectionStage stage,
        String answer, @Nullable Instant answeredAt) implements Page {

    @Override public String self() { return "/portal/objections/" + secret; }
}

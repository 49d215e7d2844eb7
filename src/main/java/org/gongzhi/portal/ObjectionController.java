package org.gongzhi.portal;

import org.gongzhi.notice.Objections;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.limit.PrivateLink;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Behind the private link of whoever objected. Every wrong secret answers the same 404. */
@RestController("publicObjectionController")
@RequestMapping("/portal/objections/{secret}")
@PrivateLink
class ObjectionController {

    private final PublicNotices notices;

    ObjectionController(PublicNotices notices) {
        this.notices = notices;
    }

    @GetMapping
    @Open(because = "the link itself proves who holds it")
    ObjectionReceiptPage show(@PathVariable String secret) {
        return notices.receipt(secret, Objections.key(secret));
    }
}

package org.gongzhi.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.rating.Ratings;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.limit.PrivateLink;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.question.Turnstile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Behind a resident's private link. Every wrong secret answers the same 404. */
@RestController
@RequestMapping("/r/{secret}")
@PrivateLink
class ReceiptController {

    private static final String BECAUSE = "the link itself proves who holds it";

    private final Needs needs;
    private final Ratings ratings;
    private final ReceiptPages pages;
    private final Turnstile turnstile;

    ReceiptController(Needs needs, Ratings ratings, ReceiptPages pages, Turnstile portalForms) {
        this.needs = needs;
        this.ratings = ratings;
        this.pages = pages;
        this.turnstile = portalForms;
    }

    @GetMapping
    @Open(because = BECAUSE)
    ReceiptPage show(@PathVariable String secret) {
        return pages.show(secret);
    }

    @GetMapping("/receipt")
    @Open(because = BECAUSE)
    PrintedReceipt print(@PathVariable String secret) {
        return pages.print(secret);
    }

    @PostMapping("/rating")
    @Open(because = BECAUSE)
    ReceiptPage rate(@PathVariable String secret, Form<PortalForms.Judged> form, HttpServletRequest request) {
        form.submit(judged -> {
            turnstile.pass(request);
            ratings.rate(secret, judged.toRating());
        });
        return pages.show(secret);
    }

    @PostMapping("/reopening")
    @Open(because = BECAUSE)
    ReceiptPage reopen(@PathVariable String secret, Form<PortalForms.Reason> form, HttpServletRequest request) {
        form.submit(typed -> {
            turnstile.pass(request);
            needs.reopen(secret, typed.note());
        });
        return pages.show(secret);
    }

    @PostMapping("/withdrawal")
    @Open(because = BECAUSE)
    ReceiptPage withdraw(@PathVariable String secret, Form<PortalForms.Note> form, HttpServletRequest request) {
        form.submit(typed -> {
            turnstile.pass(request);
            needs.withdraw(secret, typed.note());
        });
        return pages.show(secret);
    }

    /** {@code ?format=json} is the same to take along. */
    @GetMapping("/personal")
    @Open(because = BECAUSE)
    MyDataPage own(@PathVariable String secret) {
        return pages.own(secret);
    }

    @PostMapping("/erasure")
    @Open(because = BECAUSE)
    ReceiptPage erase(@PathVariable String secret, Form<PortalForms.Note> form, HttpServletRequest request) {
        form.submit(typed -> {
            turnstile.pass(request);
            needs.erase(secret, typed.note());
        });
        return pages.show(secret);
    }
}

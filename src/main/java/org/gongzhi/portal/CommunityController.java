package org.gongzhi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.order.need.Near;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.need.Receipt;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.question.Turnstile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Behind the QR code of a community. */
@RestController
@RequestMapping("/c/{community:[0-9]{12}}")
class CommunityController {

    private final Needs needs;
    private final CommunityPages pages;
    private final ReceiptPages receipts;
    private final Turnstile turnstile;

    CommunityController(Needs needs, CommunityPages pages, ReceiptPages receipts, Turnstile portalForms) {
        this.needs = needs;
        this.pages = pages;
        this.receipts = receipts;
        this.turnstile = portalForms;
    }

    @GetMapping
    @Open(because = "the code hangs in the stairwell")
    CommunityPage show(@PathVariable String community) {
        return pages.show(community);
    }

    @GetMapping("/needs/new")
    @Open(because = "residents have no account")
    AskPage blank(@PathVariable String community) {
        return pages.ask(community, List.of());
    }

    @PostMapping("/needs")
    @Open(because = "residents have no account")
    @ResponseStatus(HttpStatus.CREATED)
    Page ask(@PathVariable String community, Form<PortalForms.Asked> form, HttpServletRequest request) {
        var place = pages.community(community);
        var near = new ArrayList<Near>();
        return form.create(asked -> {
                    turnstile.pass(request);
                    if (asked.same() != null) return needs.support(new NeedId(asked.same()), asked.contact());
                    return sent(place.code(), asked, near);
                })
                .<Page>map(receipt -> receipts.show(receipt.secret()))
                .orElseGet(() -> pages.ask(community, near));
    }

    private Receipt sent(String community, PortalForms.Asked asked, List<Near> near) {
        var need = asked.toNeed(community);
        if (asked.confirm() == null) near.addAll(needs.near(community, need.title(), need.details()));
        if (!near.isEmpty()) throw new Refused("portal.near");
        return needs.submit(need, asked.pictures());
    }
}

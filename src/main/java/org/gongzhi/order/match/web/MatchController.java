package org.gongzhi.order.match.web;

import org.gongzhi.order.OrderId;
import org.gongzhi.order.match.Declines;
import org.gongzhi.order.match.Invitations;
import org.gongzhi.order.match.Offers;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders/{id}")
class MatchController {

    private final CandidatePages pages;
    private final Offers offers;
    private final Declines declines;
    private final Invitations invitations;

    MatchController(CandidatePages pages, Offers offers, Declines declines, Invitations invitations) {
        this.pages = pages;
        this.offers = offers;
        this.declines = declines;
        this.invitations = invitations;
    }

    @GetMapping("/candidates")
    @Requires("order.read")
    CandidatesPage candidates(@PathVariable OrderId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/invitations")
    @Requires("order.invite")
    CandidatesPage invite(@PathVariable OrderId id, Form<MatchForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> invitations.widen(id, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/offer")
    @Requires("order.claim")
    CandidatesPage offer(@PathVariable OrderId id, Form<MatchForms.Offer> form, Viewer viewer) {
        form.submit(typed -> offers.offer(id, typed.plan(), typed.price(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/offer/withdrawal")
    @Requires("order.claim")
    CandidatesPage withdraw(@PathVariable OrderId id, Form<MatchForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> offers.withdraw(id, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/award")
    @Requires("order.award")
    CandidatesPage award(@PathVariable OrderId id, Form<MatchForms.Award> form, Viewer viewer) {
        form.submit(typed -> offers.award(id, typed.organization(), typed.reason(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/decline")
    @Requires("order.claim")
    CandidatesPage decline(@PathVariable OrderId id, Form<MatchForms.Decline> form, Viewer viewer) {
        form.submit(typed -> declines.decline(id, typed.reason(), typed.words(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/surrender")
    @Requires("order.claim")
    CandidatesPage giveUp(@PathVariable OrderId id, Form<MatchForms.Decline> form, Viewer viewer) {
        form.submit(typed -> declines.giveUp(id, typed.reason(), typed.words(), viewer));
        return pages.show(id, viewer);
    }
}

package org.gongzhi.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.gongzhi.party.find.Leads;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.limit.PrivateLink;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.question.Turnstile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Behind the private link of whoever looks for a branch. Every wrong secret answers the same 404. */
@RestController
@RequestMapping("/portal/party/declarations/{secret}")
@PrivateLink
class DeclarationReceiptController {

    private static final String BECAUSE = "the link itself proves who holds it";

    private final Leads leads;
    private final PublicDeclarations pages;
    private final Turnstile turnstile;

    DeclarationReceiptController(Leads leads, PublicDeclarations pages, Turnstile portalForms) {
        this.leads = leads;
        this.pages = pages;
        this.turnstile = portalForms;
    }

    @GetMapping
    @Open(because = BECAUSE)
    DeclarationReceiptPage show(@PathVariable String secret) {
        return pages.receipt(secret);
    }

    @PostMapping("/confirmation")
    @Open(because = BECAUSE)
    DeclarationReceiptPage confirm(@PathVariable String secret, Form<PortalForms.Nothing> form, HttpServletRequest request) {
        form.submit(nothing -> {
            turnstile.pass(request);
            leads.confirm(secret);
        });
        return pages.receipt(secret);
    }

    @PostMapping("/withdrawal")
    @Open(because = BECAUSE)
    DeclarationReceiptPage withdraw(@PathVariable String secret, Form<PortalForms.Nothing> form, HttpServletRequest request) {
        form.submit(nothing -> {
            turnstile.pass(request);
            leads.takeBack(secret);
        });
        return pages.receipt(secret);
    }
}

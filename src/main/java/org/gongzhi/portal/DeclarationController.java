package org.gongzhi.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.gongzhi.party.find.Leads;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.question.Turnstile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A member of the Party looks for a branch: said by themselves, nothing is inferred of anybody. (domain.md M35) */
@RestController
@RequestMapping("/portal/party/declarations")
class DeclarationController {

    private static final String BECAUSE = "members who look for a branch have no account";

    private final Leads leads;
    private final PublicDeclarations pages;
    private final Turnstile turnstile;

    DeclarationController(Leads leads, PublicDeclarations pages, Turnstile portalForms) {
        this.leads = leads;
        this.pages = pages;
        this.turnstile = portalForms;
    }

    @GetMapping("/new")
    @Open(because = BECAUSE)
    DeclarationPage blank() {
        return pages.blank();
    }

    @PostMapping
    @Open(because = BECAUSE)
    @ResponseStatus(HttpStatus.CREATED)
    Page declare(Form<PortalForms.Declared> form, HttpServletRequest request) {
        return form.create(typed -> {
                    turnstile.pass(request);
                    return leads.declareOpenly(typed.toLead(), typed.agree());
                })
                .<Page>map(pages::receipt)
                .orElseGet(pages::blank);
    }
}

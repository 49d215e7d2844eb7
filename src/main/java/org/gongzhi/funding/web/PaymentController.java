package org.gongzhi.funding.web;

import java.util.UUID;
import org.gongzhi.funding.PaymentStage;
import org.gongzhi.funding.Payments;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/payments")
class PaymentController {

    private final Payments payments;
    private final PaymentPages pages;

    PaymentController(Payments payments, PaymentPages pages) {
        this.payments = payments;
        this.pages = pages;
    }

    @GetMapping
    @Requires("payment.read")
    @Menu.Entry(value = "付款", icon = "receipt", group = "资金", rank = 61)
    PaymentListPage list(@RequestParam(required = false) @Nullable PaymentStage stage, @RequestParam(defaultValue = "false") boolean awaiting,
            @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String payee,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(new PaymentListPage.Filter(stage, awaiting, source, payee.strip()), before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/{id}")
    @Requires("payment.read")
    PaymentPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("payment.read")
    Timeline timeline(@PathVariable UUID id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @PostMapping("/{id}/approval")
    @Requires("payment.approve")
    PaymentPage approve(@PathVariable UUID id, Form<PaymentForms.Approval> form, Viewer viewer) {
        form.submit(typed -> payments.approve(id, typed.use(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/rejection")
    @Requires("payment.approve")
    PaymentPage reject(@PathVariable UUID id, Form<PaymentForms.Rejection> form, Viewer viewer) {
        form.submit(typed -> payments.reject(id, typed.reason(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/voucher")
    @Requires("payment.voucher")
    PaymentPage vouch(@PathVariable UUID id, Form<PaymentForms.Voucher> form, Viewer viewer) {
        form.submit(typed -> payments.vouch(id, typed.voucher().strip(), viewer));
        return pages.show(id, viewer);
    }

    @GetMapping("/rules")
    @Requires("payment.read")
    PaymentRulesPage rules() {
        return pages.rules();
    }

    @PostMapping("/rules")
    @Requires("payment.rule")
    @ResponseStatus(HttpStatus.CREATED)
    PaymentRulesPage rule(Form<PaymentForms.Rule> form, Viewer viewer) {
        form.submit(typed -> payments.rule(typed.validFrom(), typed.threshold(), typed.approvals(), viewer));
        return pages.rules();
    }
}

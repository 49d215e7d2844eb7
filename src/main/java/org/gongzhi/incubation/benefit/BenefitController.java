package org.gongzhi.incubation.benefit;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/incubation")
class BenefitController {

    record Month(@NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])") String month) {}

    record Payment(@NotNull @Positive @Digits(integer = 10, fraction = 2) BigDecimal amount, @NotNull LocalDate on, @Nullable @Size(max = 100) String note) {

        Payment {
            note = Objects.requireNonNullElse(note, "").strip();
        }
    }

    private final Benefits benefits;
    private final BenefitPages pages;

    BenefitController(Benefits benefits, BenefitPages pages) {
        this.benefits = benefits;
        this.pages = pages;
    }

    @GetMapping("/ledgers")
    @Requires("benefit.read")
    @Menu.Entry(value = "入驻台账", icon = "coin-yuan", group = "孵化培育", rank = 54)
    AccountListPage accounts(Viewer viewer) {
        return pages.accounts(viewer);
    }

    @PostMapping("/ledgers/months")
    @Requires("benefit.keep")
    AccountListPage book(Form<Month> form, Viewer viewer) {
        form.submit(typed -> benefits.book(YearMonth.parse(typed.month()), viewer));
        return pages.accounts(viewer);
    }

    @GetMapping("/settlements/{id}/ledger")
    @Requires("benefit.read")
    LedgerPage ledger(@PathVariable UUID id, Viewer viewer) {
        return pages.ledger(id, viewer);
    }

    @PostMapping("/settlements/{id}/payments")
    @Requires("benefit.keep")
    LedgerPage pay(@PathVariable UUID id, Form<Payment> form, Viewer viewer) {
        form.submit(typed -> benefits.pay(id, typed.amount(), typed.on(), typed.note(), viewer));
        return pages.ledger(id, viewer);
    }

    @GetMapping("/rates")
    @Requires("benefit.rate")
    RatesPage rates(Viewer viewer) {
        return pages.rates(viewer);
    }

    @PostMapping("/rates")
    @Requires("benefit.rate")
    RatesPage set(Form<NewRate> form, Viewer viewer) {
        form.submit(rate -> benefits.set(rate, viewer));
        return pages.rates(viewer);
    }
}

package org.gongzhi.organization.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gongzhi.organization.supervision.MatterController;
import org.gongzhi.organization.supervision.MatterFilter;
import org.gongzhi.organization.supervision.MatterListPage;
import org.gongzhi.organization.supervision.MatterPage;
import org.gongzhi.organization.supervision.NewMatterPage;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/supervision/credit")
class CreditController extends MatterController<CreditPages> {

    record Found(@Nullable @Size(max = 80) String organization, @NotNull CreditCause cause, @NotBlank @Size(max = 1000) String facts) {}

    record Words(@NotBlank @Size(max = 1000) String note) {}

    private final Credits credits;
    private final Supervision supervision;

    CreditController(Credits credits, CreditPages pages, Supervision supervision) {
        super(pages);
        this.credits = credits;
        this.supervision = supervision;
    }

    @GetMapping
    @Requires("supervision.read")
    @Menu.Entry(value = "信用名录", icon = "ban", group = "登记监管", rank = 61)
    MatterListPage list(MatterFilter filter, Viewer viewer) {
        return pages.list(filter, viewer);
    }

    @GetMapping("/new")
    @Requires("supervision.conclude")
    NewMatterPage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("supervision.conclude")
    @ResponseStatus(HttpStatus.CREATED)
    Page find(Form<Found> form, Viewer viewer) {
        return begin(form, viewer, typed -> {
            var whom = supervision.named(typed.organization(), viewer);
            return credits.find(new NewCredit(whom.id(), whom.region(), typed.cause(), typed.facts().strip(), null), viewer);
        });
    }

    @GetMapping("/{id}")
    @Requires("supervision.read")
    MatterPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/listing")
    @Requires("supervision.conclude")
    MatterPage list(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> credits.list(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/dismissal")
    @Requires("supervision.conclude")
    MatterPage dismiss(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> credits.dismiss(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/application")
    @Requires("supervision.report")
    MatterPage apply(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> credits.apply(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/refusal")
    @Requires("supervision.conclude")
    MatterPage refuse(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> credits.refuse(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/removal")
    @Requires("supervision.conclude")
    MatterPage leave(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> credits.leave(id, typed.note(), viewer));
    }
}

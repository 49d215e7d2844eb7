package org.gongzhi.order.service.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.service.SignIns;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.limit.PrivateLink;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PrivateLink
class SignInController {

    private static final String BECAUSE = "whoever comes to a service has no account; the secret opens the form only";

    record Sheet(@NotBlank @Size(max = 60) String title) {}

    record Signature(@NotBlank @Size(max = 20) String name, @NotNull @Pattern(regexp = "[0-9]{4}") String tail) {}

    private final SignIns signIns;
    private final ServicePages pages;

    SignInController(SignIns signIns, ServicePages pages) {
        this.signIns = signIns;
        this.pages = pages;
    }

    @PostMapping("/orders/{id}/sign-in-sheets")
    @Requires("order.record")
    @ResponseStatus(HttpStatus.CREATED)
    Page open(@PathVariable OrderId id, Form<Sheet> form, Viewer viewer) {
        return form.create(typed -> signIns.open(id, typed.title(), viewer))
                .<Page>map(sheet -> pages.sheet(id, sheet, viewer))
                .orElseGet(() -> pages.show(id, viewer));
    }

    @GetMapping("/orders/{id}/sign-in-sheets/{sheet}")
    @Requires("order.record")
    SheetPage sheet(@PathVariable OrderId id, @PathVariable UUID sheet, Viewer viewer) {
        return pages.sheet(id, sheet, viewer);
    }

    @GetMapping("/s/{secret}")
    @Open(because = BECAUSE)
    SignInPage blank(@PathVariable String secret, @RequestParam(defaultValue = "false") boolean signed) {
        return pages.signIn(secret, signed);
    }

    @PostMapping("/s/{secret}")
    @Open(because = BECAUSE)
    SignInPage sign(@PathVariable String secret, Form<Signature> form) {
        return form.create(typed -> {
                    signIns.sign(secret, typed.name(), typed.tail());
                    return pages.signIn(secret, true);
                })
                .orElseGet(() -> pages.signIn(secret, false));
    }
}

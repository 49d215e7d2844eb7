package org.gongzhi.platform.outbox;

import jakarta.validation.constraints.NotNull;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes out, for whoever sees to it that it arrives. */
@RestController
@RequestMapping("/outbox")
class OutboxController {

    record Nothing() {}

    record Target(@NotNull UUID destination) {}

    private final OutboxPages pages;
    private final Resending resending;

    OutboxController(OutboxPages pages, Resending resending) {
        this.pages = pages;
        this.resending = resending;
    }

    @GetMapping
    @Requires("outbox.read")
    @Menu.Entry(value = "发件箱", icon = "inbox", group = "管理", rank = 965)
    OutboxListPage list(@RequestParam(required = false) @Nullable LetterState state, @RequestParam(required = false) @Nullable UUID destination,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        return pages.list(state, destination, before);
    }

    @GetMapping("/{id}")
    @Requires("outbox.read")
    LetterPage show(@PathVariable UUID id) {
        return pages.show(id);
    }

    @PostMapping("/{id}/resending")
    @Requires("outbox.resend")
    LetterPage resend(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> resending.one(id, viewer));
        return pages.show(id);
    }

    @PostMapping("/resending")
    @Requires("outbox.resend")
    OutboxListPage resendAll(Form<Target> form, Viewer viewer) {
        var target = form.create(typed -> {
            resending.all(typed.destination(), viewer);
            return typed.destination();
        });
        return pages.list(null, target.orElse(null), Long.MAX_VALUE);
    }
}

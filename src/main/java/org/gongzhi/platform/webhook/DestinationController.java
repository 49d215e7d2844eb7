package org.gongzhi.platform.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where messages go: to programs that want to hear of events, and to the gateway for text messages. */
@RestController
@RequestMapping("/destinations")
class DestinationController {

    record Reason(@NotBlank @Size(max = 100) String note) {}

    record Nothing() {}

    private final Destinations destinations;
    private final DestinationPages pages;

    DestinationController(Destinations destinations, DestinationPages pages) {
        this.destinations = destinations;
        this.pages = pages;
    }

    @GetMapping
    @Requires("destination.read")
    @Menu.Entry(value = "推送地址", icon = "send", group = "管理", rank = 960)
    DestinationListPage list() {
        return pages.list();
    }

    @GetMapping("/new")
    @Requires("destination.keep")
    NewDestinationPage blank() {
        return pages.blank();
    }

    /** Not followed by a redirect: the secret stands on this one answer. */
    @PostMapping
    @Requires("destination.keep")
    ResponseEntity<Page> add(Form<DestinationForm> form, Viewer viewer) {
        var added = form.create(typed -> destinations.add(typed, viewer));
        return once(form, added.<Page>map(made -> pages.show(made.id(), made.secret())).orElseGet(pages::blank));
    }

    @GetMapping("/{id}")
    @Requires("destination.read")
    DestinationPage show(@PathVariable UUID id) {
        return pages.show(id, null);
    }

    @PostMapping("/{id}/change")
    @Requires("destination.keep")
    DestinationPage change(@PathVariable UUID id, Form<DestinationForm> form, Viewer viewer) {
        form.submit(typed -> destinations.change(id, typed, viewer));
        return pages.show(id, null);
    }

    /** Not followed by a redirect: the secret stands on this one answer. */
    @PostMapping("/{id}/secret")
    @Requires("destination.keep")
    ResponseEntity<Page> rotate(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        var secret = new AtomicReference<String>();
        form.submit(nothing -> secret.set(destinations.rotate(id, viewer)));
        return once(form, pages.show(id, secret.get()));
    }

    @PostMapping("/{id}/test")
    @Requires("destination.keep")
    DestinationPage test(@PathVariable UUID id, Form<Nothing> form) {
        form.submit(nothing -> destinations.test(id));
        return pages.show(id, null);
    }

    @PostMapping("/{id}/pause")
    @Requires("destination.keep")
    DestinationPage pause(@PathVariable UUID id, Form<Reason> form, Viewer viewer) {
        form.submit(typed -> destinations.pause(id, typed.note(), viewer));
        return pages.show(id, null);
    }

    @PostMapping("/{id}/resumption")
    @Requires("destination.keep")
    DestinationPage resume(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> destinations.resume(id, viewer));
        return pages.show(id, null);
    }

    @PostMapping("/{id}/removal")
    @Requires("destination.keep")
    DestinationListPage remove(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> destinations.remove(id, viewer));
        return pages.list();
    }

    private static ResponseEntity<Page> once(Form<?> form, Page page) {
        return ResponseEntity.status(form.refused() ? 422 : 201).header("Cache-Control", "no-store").body(page);
    }
}

package org.gongzhi.organization.sync;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gongzhi.organization.supervision.MatterController;
import org.gongzhi.organization.supervision.MatterFilter;
import org.gongzhi.organization.supervision.MatterListPage;
import org.gongzhi.organization.supervision.MatterPage;
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
@RequestMapping("/supervision/party-forms")
class PartyFormController extends MatterController<SyncPages> {

    record Filled(@Nullable Boolean committed, @NotNull @PositiveOrZero Integer staff, @NotNull @PositiveOrZero Integer members, @NotNull PartyMode mode,
            @NotBlank @Size(max = 2000) String words) {

        PartyEntry entry() { return new PartyEntry(Boolean.TRUE.equals(committed), staff, members, mode, words.strip()); }
    }

    record Words(@NotBlank @Size(max = 500) String note) {}

    private final PartyForms forms;

    PartyFormController(PartyForms forms, SyncPages pages) {
        super(pages);
        this.forms = forms;
    }

    @GetMapping
    @Requires("supervision.read")
    @Menu.Entry(value = "五个同步", icon = "flag", group = "登记监管", rank = 66)
    MatterListPage list(MatterFilter filter, Viewer viewer) {
        return pages.list(filter, viewer);
    }

    @GetMapping("/{id}")
    @Requires("supervision.read")
    MatterPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/filling")
    @Requires("supervision.party")
    MatterPage fill(@PathVariable UUID id, Form<Filled> form, Viewer viewer) {
        return step(id, form, viewer, typed -> forms.fill(id, typed.entry(), viewer));
    }

    @PostMapping("/{id}/return")
    @Requires("supervision.party-check")
    MatterPage sendBack(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> forms.sendBack(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/hand-over")
    @Requires("supervision.conclude")
    MatterPage handOver(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> forms.handOver(id, typed.note(), viewer));
    }
}

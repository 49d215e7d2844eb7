package org.gongzhi.party.guard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
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

@RestController
@RequestMapping("/party-difficulties")
class DifficultyController {

    private static final int ROWS = 100;
    private static final int SHEET = 100_000;

    record Tagged(@NotNull UUID branch, @NotNull Difficulty tag, @NotBlank @Size(max = 500) String note) {}

    record Closing(@NotBlank @Size(max = 500) String outcome) {}

    private final Difficulties difficulties;
    private final GuardPages pages;

    DifficultyController(Difficulties difficulties, GuardPages pages) {
        this.difficulties = difficulties;
        this.pages = pages;
    }

    @GetMapping
    @Requires("party.read")
    @Menu.Entry(value = "党建五难", icon = "tag", group = "党建群团", rank = 48)
    DifficultyPage show(@RequestParam(required = false) @Nullable UUID branch, @RequestParam(required = false) @Nullable Difficulty tag,
            @RequestParam(required = false) @Nullable String town, @RequestParam(defaultValue = "false") boolean closed, @RequestParam(required = false) @Nullable String format,
            Viewer viewer) {
        return pages.difficulties(branch, tag, town, closed, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @PostMapping
    @Requires("party.tag")
    DifficultyPage open(Form<Tagged> form, Viewer viewer) {
        form.submit(typed -> difficulties.open(new PartyOrganizationId(typed.branch()), typed.tag(), typed.note(), viewer));
        return pages.difficulties(null, null, null, false, ROWS, viewer);
    }

    @PostMapping("/{id}/closing")
    @Requires("party.tag")
    DifficultyPage close(@PathVariable UUID id, Form<Closing> form, Viewer viewer) {
        form.submit(typed -> difficulties.close(id, typed.outcome(), viewer));
        return pages.difficulties(null, null, null, false, ROWS, viewer);
    }
}

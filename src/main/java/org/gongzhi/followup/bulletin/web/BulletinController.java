package org.gongzhi.followup.bulletin.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.followup.What;
import org.gongzhi.followup.bulletin.Bulletins;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BulletinController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    record Issue(@NotNull YearMonth month, @Size(max = 2000) @Nullable String foreword) {}

    private final Bulletins bulletins;
    private final BulletinPages pages;

    BulletinController(Bulletins bulletins, BulletinPages pages) {
        this.bulletins = bulletins;
        this.pages = pages;
    }

    @GetMapping("/follow-ups/digest")
    @Requires("followup.read")
    @Menu.Entry(value = "督办周报", icon = "report", group = "督办公示", rank = 75)
    DigestPage digest(@RequestParam(required = false) @Nullable LocalDate week, Viewer viewer) {
        return pages.digest(week, viewer);
    }

    @GetMapping("/bulletins")
    @Requires("bulletin.read")
    @Menu.Entry(value = "督办通报", icon = "notes", group = "督办公示", rank = 76)
    BulletinListPage list(@RequestParam(required = false) @Nullable String format, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/bulletins/new")
    @Requires("bulletin.issue")
    BulletinDraftPage draft(@RequestParam(required = false) @Nullable YearMonth month, Viewer viewer) {
        return new BulletinDraftPage(pages.draft(month, viewer));
    }

    @PostMapping("/bulletins")
    @Requires("bulletin.issue")
    @ResponseStatus(HttpStatus.CREATED)
    Page issue(Form<Issue> form, Viewer viewer) {
        return form.create(typed -> bulletins.issue(typed.month(), Objects.requireNonNullElse(typed.foreword(), "").strip(), viewer))
                .<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> new BulletinDraftPage(pages.draft(null, viewer)));
    }

    @GetMapping("/bulletins/{id}")
    @Requires("bulletin.read")
    BulletinPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/bulletins/{id}/cases")
    @Requires("bulletin.read")
    BulletinCasesPage cases(@PathVariable UUID id, @RequestParam(defaultValue = "OPEN") What what, Viewer viewer) {
        return pages.cases(id, what, viewer);
    }
}

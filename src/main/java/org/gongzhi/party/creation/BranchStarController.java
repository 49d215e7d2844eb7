package org.gongzhi.party.creation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps from an application to five stars. */
@RestController
@RequestMapping("/party/stars/{id}")
class BranchStarController {

    record Points(@Nullable List<UUID> met, @NotBlank @Size(max = 1000) String note) {

        List<UUID> points() { return Objects.requireNonNullElse(met, List.of()); }
    }

    record Day(@NotNull LocalDate recheck) {}

    record Again(@NotNull LocalDate recheck, @NotBlank @Size(max = 1000) String note) {}

    record Words(@NotBlank @Size(max = 1000) String note) {}

    record Nothing() {}

    private final Stars stars;
    private final CreationPages pages;
    private final JdbcClient db;

    BranchStarController(Stars stars, CreationPages pages, JdbcClient db) {
        this.stars = stars;
        this.pages = pages;
        this.db = db;
    }

    @PostMapping("/check")
    @Requires("creation.check")
    CreationPage check(@PathVariable UUID id, Form<Points> form, Viewer viewer) { return done(id, form, typed -> stars.check(id, typed.points(), typed.note(), viewer), viewer); }

    @PostMapping("/notice")
    @Requires("creation.award")
    CreationPage show(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) { return done(id, form, nothing -> stars.show(id, viewer), viewer); }

    @PostMapping("/award")
    @Requires("creation.award")
    CreationPage award(@PathVariable UUID id, Form<Day> form, Viewer viewer) { return done(id, form, typed -> stars.award(id, typed.recheck(), viewer), viewer); }

    @PostMapping("/recheck")
    @Requires("creation.award")
    CreationPage recheck(@PathVariable UUID id, Form<Again> form, Viewer viewer) { return done(id, form, typed -> stars.recheck(id, typed.recheck(), typed.note(), viewer), viewer); }

    @PostMapping("/revocation")
    @Requires("creation.award")
    CreationPage revoke(@PathVariable UUID id, Form<Words> form, Viewer viewer) { return done(id, form, typed -> stars.revoke(id, typed.note(), viewer), viewer); }

    @PostMapping("/refusal")
    @Requires("creation.award")
    CreationPage refuse(@PathVariable UUID id, Form<Words> form, Viewer viewer) { return done(id, form, typed -> stars.refuse(id, typed.note(), viewer), viewer); }

    private <T> CreationPage done(UUID id, Form<T> form, Consumer<T> step, Viewer viewer) {
        var branch = db.sql("select branch_id from star_creation where id = ?").param(id).query(UUID.class).optional().orElseThrow(Missing::new);
        var before = pages.show(branch, viewer);
        form.submit(step);
        return form.refused() ? before : pages.show(branch, viewer);
    }
}

package org.gongzhi.party.creation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/party")
class CreationController {

    record Look(@NotNull CheckKind kind, @NotNull LocalDate on, @Nullable List<UUID> met, @Nullable @Size(max = 1000) String note, @Nullable List<MultipartFile> photos) {

        List<UUID> points() { return Objects.requireNonNullElse(met, List.of()); }

        String words() { return Objects.requireNonNullElse(note, ""); }
    }

    record Statement(@NotBlank @Size(max = 4000) String statement) {}

    record Criterion(@NotNull CheckKind kind, @NotBlank @Size(max = 40) String label, @Nullable @Size(max = 200) String hint, @NotNull LocalDate since) {}

    record Nothing() {}

    private final Checks checks;
    private final Stars stars;
    private final CreationPages pages;

    CreationController(Checks checks, Stars stars, CreationPages pages) {
        this.checks = checks;
        this.stars = stars;
        this.pages = pages;
    }

    @GetMapping("/creation")
    @Requires("creation.read")
    @Menu.Entry(value = "四建一创", icon = "star", group = "组织生活", rank = 73)
    CreationListPage list(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(after, "xlsx".equals(format), viewer);
    }

    @GetMapping("/creation/{branch}")
    @Requires("creation.read")
    CreationPage show(@PathVariable UUID branch, Viewer viewer) { return pages.show(branch, viewer); }

    @PostMapping("/creation/{branch}/checks")
    @Requires("creation.check")
    CreationPage check(@PathVariable UUID branch, Form<Look> form, Viewer viewer) {
        form.submit(typed -> checks.record(branch, typed.kind(), typed.on(), typed.points(), Objects.requireNonNullElse(typed.photos(), List.of()), typed.words(), viewer));
        return pages.show(branch, viewer);
    }

    @PostMapping("/creation/{branch}/star")
    @Requires("creation.apply")
    CreationPage apply(@PathVariable UUID branch, Form<Statement> form, Viewer viewer) {
        form.submit(typed -> stars.apply(branch, typed.statement(), viewer));
        return pages.show(branch, viewer);
    }

    @GetMapping("/criteria")
    @Requires("creation.rule")
    @Menu.Entry(value = "创建标准", icon = "list-check", group = "管理", rank = 249)
    CriteriaPage criteria() { return pages.criteria(); }

    @PostMapping("/criteria")
    @Requires("creation.rule")
    CriteriaPage add(Form<Criterion> form, Viewer viewer) {
        form.submit(typed -> checks.add(typed.kind(), typed.label(), Objects.requireNonNullElse(typed.hint(), ""), typed.since(), viewer));
        return pages.criteria();
    }

    @PostMapping("/criteria/{id}/retirement")
    @Requires("creation.rule")
    CriteriaPage retire(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> checks.retire(id, viewer));
        return pages.criteria();
    }
}

package org.gongzhi.incubation.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.incubation.Named;
import org.gongzhi.incubation.Said;
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
@RequestMapping("/incubation/cohorts")
class CohortController {

    record Joining(@NotBlank @Size(max = 80) String organization, @NotNull Track track, @Nullable @Size(max = 500) String note) {

        Joining {
            note = Objects.requireNonNullElse(note, "").strip();
        }
    }

    record Carrying(@NotNull UUID to) {}

    record Nothing() {}

    private final Cohorts cohorts;
    private final CohortPages pages;
    private final Named named;

    CohortController(Cohorts cohorts, CohortPages pages, Named named) {
        this.cohorts = cohorts;
        this.pages = pages;
        this.named = named;
    }

    @GetMapping
    @Requires("cohort.read")
    @Menu.Entry(value = "培育名单", icon = "stairs", group = "孵化培育", rank = 55)
    CohortListPage list(Viewer viewer) {
        return pages.list(viewer);
    }

    @PostMapping
    @Requires("cohort.keep")
    @ResponseStatus(HttpStatus.CREATED)
    Page open(Form<NewCohort> form, Viewer viewer) {
        return form.create(cohort -> cohorts.open(cohort, viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> pages.list(viewer));
    }

    @GetMapping("/{id}")
    @Requires("cohort.read")
    CohortPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/members")
    @Requires("cohort.keep")
    CohortPage join(@PathVariable UUID id, Form<Joining> form, Viewer viewer) {
        form.submit(typed -> cohorts.join(id, named.organization(typed.organization(), viewer), typed.track(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/closing")
    @Requires("cohort.keep")
    CohortPage close(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> cohorts.close(id, viewer));
        return pages.show(id, viewer);
    }

    @GetMapping("/members/{id}")
    @Requires("cohort.read")
    MemberPage member(@PathVariable UUID id, Viewer viewer) {
        return pages.member(id, viewer);
    }

    @PostMapping("/members/{id}/promotion")
    @Requires("cohort.keep")
    MemberPage promote(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> cohorts.promote(id, typed.note(), viewer));
        return pages.member(id, viewer);
    }

    @PostMapping("/members/{id}/graduation")
    @Requires("cohort.keep")
    MemberPage graduate(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> cohorts.graduate(id, typed.note(), viewer));
        return pages.member(id, viewer);
    }

    @PostMapping("/members/{id}/drop")
    @Requires("cohort.keep")
    MemberPage drop(@PathVariable UUID id, Form<Said.Reason> form, Viewer viewer) {
        form.submit(typed -> cohorts.drop(id, typed.note(), viewer));
        return pages.member(id, viewer);
    }

    @PostMapping("/members/{id}/transfer")
    @Requires("cohort.keep")
    MemberPage carry(@PathVariable UUID id, Form<Carrying> form, Viewer viewer) {
        form.submit(typed -> cohorts.carry(id, typed.to(), "", viewer));
        return pages.member(id, viewer);
    }

    @PostMapping("/members/{id}/scores")
    @Requires("cohort.mentor")
    MemberPage score(@PathVariable UUID id, Form<NewScore> form, Viewer viewer) {
        form.submit(score -> cohorts.score(id, score, viewer));
        return pages.member(id, viewer);
    }
}

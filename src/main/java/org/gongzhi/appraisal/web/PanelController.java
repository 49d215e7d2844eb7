package org.gongzhi.appraisal.web;

import java.util.UUID;
import org.gongzhi.appraisal.mark.Interests;
import org.gongzhi.appraisal.mark.Panels;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Several scorers, what they declare, and how they were drawn. */
@RestController
@RequestMapping("/appraisals")
class PanelController {

    private final Panels panels;
    private final Interests interests;
    private final PanelPages pages;

    PanelController(Panels panels, Interests interests, PanelPages pages) {
        this.panels = panels;
        this.interests = interests;
        this.pages = pages;
    }

    @GetMapping("/{id}/panel")
    @Requires("appraisal.read")
    PanelPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/panel")
    @Requires("appraisal.run")
    PanelPage commit(@PathVariable UUID id, Form<RoundForms.Phase> form, Viewer viewer) {
        form.submit(typed -> panels.commit(id, typed.toPhase(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/panel/{panel}/scorers")
    @Requires("appraisal.run")
    PanelPage name(@PathVariable UUID id, @PathVariable UUID panel, Form<RoundForms.Scorer> form, Viewer viewer) {
        form.submit(typed -> panels.name(id, panel, typed.person(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/panel/{panel}/draw")
    @Requires("appraisal.run")
    PanelPage draw(@PathVariable UUID id, @PathVariable UUID panel, Form<RoundForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> panels.draw(id, panel, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/panel/{panel}/closing")
    @Requires("appraisal.run")
    PanelPage close(@PathVariable UUID id, @PathVariable UUID panel, Form<RoundForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> panels.close(id, panel, viewer));
        return pages.show(id, viewer);
    }

    @GetMapping("/draws/{panel}")
    @Open(because = "a draw that not everybody can repeat proves nothing")
    DrawPage draw(@PathVariable UUID panel) {
        return pages.draw(panel);
    }

    @GetMapping("/interests")
    @Requires("appraisal.mark")
    InterestPage interests(Viewer viewer) {
        return pages.interests(viewer);
    }

    @PostMapping("/interests")
    @Requires("appraisal.mark")
    InterestPage declare(Form<RoundForms.Declared> form, Viewer viewer) {
        form.submit(typed -> interests.declare(typed.organization(), typed.because(), viewer));
        return pages.interests(viewer);
    }

    @PostMapping("/interests/{organization}/removal")
    @Requires("appraisal.mark")
    InterestPage end(@PathVariable UUID organization, Form<RoundForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> interests.end(organization, viewer));
        return pages.interests(viewer);
    }
}

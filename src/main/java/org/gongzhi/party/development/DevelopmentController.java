package org.gongzhi.party.development;

import java.util.UUID;
import org.gongzhi.party.life.Branches;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.privacy.ShownPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/party/developments")
class DevelopmentController {

    private final Developments developments;
    private final DevelopmentPages pages;
    private final Branches branches;

    DevelopmentController(Developments developments, DevelopmentPages pages, Branches branches) {
        this.developments = developments;
        this.pages = pages;
        this.branches = branches;
    }

    @GetMapping
    @Requires("development.read")
    @Menu.Entry(value = "发展党员", icon = "user-plus", group = "组织生活", rank = 71)
    DevelopmentListPage list(@RequestParam(required = false) @Nullable DevelopmentStage stage, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/new")
    @Requires("development.keep")
    NewDevelopmentPage blank(Viewer viewer) { return new NewDevelopmentPage(branches.options(viewer)); }

    @PostMapping
    @Requires("development.keep")
    @ResponseStatus(HttpStatus.CREATED)
    Page apply(Form<DevelopmentForms.Application> form, Viewer viewer) {
        return form.create(typed -> developments.apply(branches.named(typed.branch(), viewer).id(), typed.name(), typed.born(), typed.on(), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> blank(viewer));
    }

    @GetMapping("/mine")
    @Requires(Requires.SIGNED_IN)
    OwnDevelopmentPage mine(Viewer viewer) { return pages.mine(viewer); }

    @PostMapping("/{id}/account")
    @Requires("development.keep")
    DevelopmentPage link(@PathVariable UUID id, Form<DevelopmentForms.Account> form, Viewer viewer) {
        form.submit(typed -> developments.link(id, typed.login(), viewer));
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}")
    @Requires("development.read")
    DevelopmentPage show(@PathVariable UUID id, Viewer viewer) { return pages.show(id, viewer); }

    @GetMapping("/{id}/file")
    @Requires("development.read")
    DevelopmentFilePage file(@PathVariable UUID id, Viewer viewer) { return new DevelopmentFilePage(pages.show(id, viewer)); }

    @PostMapping("/{id}/disclosure")
    @Requires(Disclosures.PERMISSION)
    Object disclose(@PathVariable UUID id, Form<DevelopmentForms.Reason> form, Viewer viewer) {
        if (!viewer.may("development.read")) throw new Missing();      // whoever may see what is masked elsewhere is no reader of rolls
        var page = pages.show(id, viewer);
        return form.create(typed -> developments.disclose(id, typed.reason(), viewer))
                .<Object>map(shown -> new ShownPage(page.who(), page.facts().number(), shown, page.self()).once())
                .orElse(page);
    }
}

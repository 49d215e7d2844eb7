package org.gongzhi.register.design.web;

import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.gongzhi.register.design.Designs;
import org.gongzhi.register.design.NewRegister;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers: drafted, looked at beforehand, adopted; and what they were. */
@RestController
@RequestMapping("/registers/design")
class DesignController {

    private final Designs designs;
    private final DesignPages pages;
    private final Preview preview;

    DesignController(Designs designs, DesignPages pages, Preview preview) {
        this.designs = designs;
        this.pages = pages;
        this.preview = preview;
    }

    @GetMapping
    @Requires("register.design")
    @Menu.Entry(value = "台账设计", icon = "adjustments", group = "管理", rank = 246)
    DesignListPage list() {
        return pages.list();
    }

    @GetMapping("/new")
    @Requires("register.design")
    NewDesignPage blank() {
        return pages.blank();
    }

    @PostMapping
    @Requires("register.design")
    @ResponseStatus(HttpStatus.CREATED)
    Page create(Form<NewRegister> form, Viewer viewer) {
        return form.create(said -> designs.create(said, viewer)).<Page>map(pages::show).orElseGet(pages::blank);
    }

    @GetMapping("/{register}")
    @Requires("register.design")
    DesignPage show(@PathVariable String register) {
        return pages.show(register);
    }

    @PostMapping("/{register}/draft")
    @Requires("register.design")
    DesignPage begin(@PathVariable String register, Form<DesignForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> designs.begin(register, viewer));
        return pages.show(register);
    }

    @PostMapping("/{register}/adoption")
    @Requires("register.design")
    DesignPage adopt(@PathVariable String register, Form<DesignForms.Nothing> form, Viewer viewer) {
        form.submit(said -> designs.adopt(register, said.words(), viewer));
        return pages.show(register);
    }

    @PostMapping("/{register}/base")
    @Requires("register.design")
    DesignPage rebase(@PathVariable String register, Form<DesignForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> designs.rebase(register, viewer));
        return pages.show(register);
    }

    @PostMapping("/{register}/withdrawal")
    @Requires("register.design")
    Page discard(@PathVariable String register, Form<DesignForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> designs.discard(register, viewer));
        return pages.list();
    }

    @GetMapping("/{register}/preview")
    @Requires("register.design")
    PreviewPage preview(@PathVariable String register, Viewer viewer) {
        return preview.of(pages.draft(register), viewer);
    }

    @GetMapping("/{register}/versions")
    @Requires("register.design")
    VersionsPage versions(@PathVariable String register) {
        return pages.versions(register);
    }

    @GetMapping("/{register}/versions/{version}")
    @Requires("register.design")
    VersionPage version(@PathVariable String register, @PathVariable int version) {
        return pages.version(register, version);
    }
}

package org.gongzhi.appraisal.scheme.web;

import java.nio.charset.StandardCharsets;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.calculation.WhatIf;
import org.gongzhi.appraisal.scheme.Head;
import org.gongzhi.appraisal.scheme.NewScheme;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Schemes: drafted, tried, adopted, retired. */
@RestController
@RequestMapping("/schemes")
class SchemeController {

    private final Schemes schemes;
    private final SchemeFiles files;
    private final WhatIf whatIf;
    private final SchemePages pages;
    private final TrialPages trials;

    SchemeController(Schemes schemes, SchemeFiles files, WhatIf whatIf, SchemePages pages, TrialPages trials) {
        this.schemes = schemes;
        this.files = files;
        this.whatIf = whatIf;
        this.pages = pages;
        this.trials = trials;
    }

    @GetMapping
    @Requires("scheme.read")
    @Menu.Entry(value = "考核办法", icon = "list", group = "管理", rank = 243)
    SchemeListPage list() {
        return pages.list();
    }

    @GetMapping("/new")
    @Requires("scheme.draft")
    NewSchemePage blank() {
        return pages.blank();
    }

    @PostMapping
    @Requires("scheme.draft")
    @ResponseStatus(HttpStatus.CREATED)
    Page draft(Form<NewScheme> form, Viewer viewer) {
        return form.create(typed -> schemes.draft(typed, viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(pages::blank);
    }

    @PostMapping("/import")
    @Requires("scheme.draft")
    @ResponseStatus(HttpStatus.CREATED)
    Page take(Form<SchemeForms.Upload> form, Viewer viewer) {
        return form.create(typed -> files.take(typed.file(), viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(pages::blank);
    }

    @GetMapping("/{id}")
    @Requires("scheme.read")
    SchemePage show(@PathVariable SchemeId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/file")
    @Requires("scheme.read")
    ResponseEntity<Resource> file(@PathVariable SchemeId id) {
        var name = ContentDisposition.attachment().filename(schemes.of(id).name() + ".yaml", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_YAML).header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new ByteArrayResource(files.yaml(id).getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping("/{id}/timeline")
    @Requires("scheme.read")
    Timeline timeline(@PathVariable SchemeId id) {
        return pages.timeline(id);
    }

    @GetMapping("/{id}/head")
    @Requires("scheme.draft")
    HeadPage head(@PathVariable SchemeId id) {
        return pages.head(id);
    }

    @PostMapping("/{id}/head")
    @Requires("scheme.draft")
    Page change(@PathVariable SchemeId id, Form<Head> form, Viewer viewer) {
        form.submit(typed -> schemes.change(id, typed, viewer));
        return form.refused() ? pages.head(id) : pages.show(id, viewer);
    }

    @PostMapping("/{id}/revision")
    @Requires("scheme.draft")
    @ResponseStatus(HttpStatus.CREATED)
    Page revise(@PathVariable SchemeId id, Form<SchemeForms.Revision> form, Viewer viewer) {
        return pages.show(form.create(typed -> schemes.revise(id, typed.validFrom(), viewer)).orElse(id), viewer);
    }

    @PostMapping("/{id}/adoption")
    @Requires("scheme.adopt")
    Page adopt(@PathVariable SchemeId id, Form<SchemeForms.Note> form, Viewer viewer) {
        form.submit(typed -> schemes.adopt(id, typed.words(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/retirement")
    @Requires("scheme.adopt")
    Page retire(@PathVariable SchemeId id, Form<SchemeForms.Reason> form, Viewer viewer) {
        form.submit(typed -> schemes.retire(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/trial")
    @Requires("scheme.draft")
    Page attempt(@PathVariable SchemeId id, Form<SchemeForms.Trial> form, Viewer viewer) {
        form.submit(typed -> whatIf.of(id, viewer));
        return form.refused() ? pages.show(id, viewer) : trials.show(id, true, 0, false, viewer);
    }

    @GetMapping("/{id}/trial")
    @Requires("scheme.draft")
    TrialPage trial(@PathVariable SchemeId id, @RequestParam(defaultValue = "true") boolean bands, @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return trials.show(id, bands, after, "xlsx".equals(format), viewer);
    }
}

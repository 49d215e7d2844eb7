package org.gongzhi.organization.inspection;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.intake.ImportPage;
import org.gongzhi.platform.intake.IntakePage;
import org.gongzhi.platform.intake.IntakeWords;
import org.gongzhi.platform.intake.TakingJob;
import org.gongzhi.platform.job.Jobs;
import org.gongzhi.platform.job.StartedPage;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.sheet.SheetTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Conclusions of past years that come as a table. */
@RestController
@RequestMapping("/supervision/inspections/import")
class ConclusionController {

    static final IntakeWords WORDS = new IntakeWords("年检结论", "条结论", "/supervision/inspections/import", "/supervision/inspections", "", "");

    record Upload(@NotNull MultipartFile file) {}

    record Nothing() {}

    private final Conclusions conclusions;
    private final Jobs jobs;

    ConclusionController(Conclusions conclusions, Jobs jobs) {
        this.conclusions = conclusions;
        this.jobs = jobs;
    }

    @GetMapping
    @Requires("supervision.import")
    ImportPage start(Viewer viewer) {
        return new ImportPage(WORDS, List.of(), null, conclusions.book().recent(viewer));
    }

    @GetMapping("/template")
    @Requires("supervision.import")
    ResponseEntity<Resource> template(Viewer viewer) {
        return SheetTemplate.of(conclusions.table(viewer).importer());
    }

    @PostMapping
    @Requires("supervision.import")
    @ResponseStatus(HttpStatus.CREATED)
    Page upload(Form<Upload> form, Viewer viewer) {
        return form.create(upload -> conclusions.look(upload.file(), viewer)).<Page>map(id -> show(id, null, viewer)).orElseGet(() -> start(viewer));
    }

    @GetMapping("/{id}")
    @Requires("supervision.import")
    IntakePage show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        return conclusions.book().show(id, WORDS, "xlsx".equals(format), viewer);
    }

    @PostMapping("/{id}/taking")
    @Requires("supervision.import")
    Page take(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        var intake = show(id, null, viewer);
        return form.create(nothing -> jobs.start(ConclusionBeans.NAME, TakingJob.input(id), viewer))
                .<Page>map(job -> new StartedPage("正在导入", intake.fileName(), Jobs.href(job)))
                .orElse(intake);
    }
}

package org.gongzhi.organization.intake;

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

@RestController
@RequestMapping("/organizations/import")
class IntakeController {

    static final IntakeWords WORDS = new IntakeWords("社会组织", "家", "/organizations/import", "/organizations", "已经在册", "名称和代码都相同，导入时略过");

    record Upload(@NotNull MultipartFile file) {}

    record Nothing() {}

    private final Intakes intakes;
    private final Jobs jobs;

    IntakeController(Intakes intakes, Jobs jobs) {
        this.intakes = intakes;
        this.jobs = jobs;
    }

    @GetMapping
    @Requires("organization.import")
    ImportPage start(Viewer viewer) {
        return new ImportPage(WORDS, List.of(), null, intakes.book().recent(viewer));
    }

    @GetMapping("/template")
    @Requires("organization.import")
    ResponseEntity<Resource> template(Viewer viewer) {
        return SheetTemplate.of(intakes.importer(viewer));
    }

    @PostMapping
    @Requires("organization.import")
    @ResponseStatus(HttpStatus.CREATED)
    Page upload(Form<Upload> form, Viewer viewer) {
        return form.create(upload -> intakes.look(upload.file(), viewer))
                .<Page>map(id -> show(id, null, viewer))
                .orElseGet(() -> start(viewer));
    }

    @GetMapping("/{id}")
    @Requires("organization.import")
    IntakePage show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        return intakes.book().show(id, WORDS, "xlsx".equals(format), viewer);
    }

    @PostMapping("/{id}/taking")
    @Requires("organization.import")
    Page take(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        var intake = show(id, null, viewer);
        return form.create(nothing -> jobs.start(IntakeBeans.JOB, TakingJob.input(id), viewer))
                .<Page>map(job -> new StartedPage("正在导入", intake.fileName(), Jobs.href(job)))
                .orElse(intake);
    }
}

package org.gongzhi.party.intake;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.intake.ImportPage;
import org.gongzhi.platform.intake.IntakeBook;
import org.gongzhi.platform.intake.IntakePage;
import org.gongzhi.platform.intake.IntakeWords;
import org.gongzhi.platform.intake.TakingJob;
import org.gongzhi.platform.job.Jobs;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.job.StartedPage;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Option;
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
@RequestMapping("/party-organizations/import")
class PartyIntakeController {

    static final IntakeWords WORDS = new IntakeWords("党组织和名册", "行", "/party-organizations/import", "/party-organizations", "已经在册", "导入时略过");

    record Upload(@NotNull IntakeKind kind, @NotNull MultipartFile file) {}

    record Nothing() {}

    private final PartyIntakes intakes;
    private final Jobs jobs;

    PartyIntakeController(PartyIntakes intakes, Jobs jobs) {
        this.intakes = intakes;
        this.jobs = jobs;
    }

    @GetMapping
    @Requires("party.import")
    ImportPage start(Viewer viewer) {
        return new ImportPage(WORDS, Option.of(IntakeKind.values(), IntakeKind::name, IntakeKind::label), "先导入党组织，再导入名册", intakes.book().recent(viewer));
    }

    @GetMapping("/template")
    @Requires("party.import")
    ResponseEntity<Resource> template(@RequestParam(defaultValue = "BODIES") IntakeKind kind, Viewer viewer) {
        return SheetTemplate.of(intakes.importer(kind, viewer));
    }

    @PostMapping
    @Requires("party.import")
    @ResponseStatus(HttpStatus.CREATED)
    Page upload(Form<Upload> form, Viewer viewer) {
        return form.create(upload -> intakes.look(upload.kind(), upload.file(), viewer)).<Page>map(id -> show(id, null, viewer)).orElseGet(() -> start(viewer));
    }

    @GetMapping("/{id}")
    @Requires("party.import")
    IntakePage show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        return intakes.book().show(id, WORDS, "xlsx".equals(format), viewer);
    }

    /** While somebody waits, or by a job when it would be long. */
    @PostMapping("/{id}/taking")
    @Requires("party.import")
    Page take(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        var intake = show(id, null, viewer);
        if (intake.total() > IntakeBook.AT_ONCE) return form.create(nothing -> jobs.start(PartyIntakeBeans.JOB, TakingJob.input(id), viewer))
                .<Page>map(job -> new StartedPage("正在导入", intake.fileName(), Jobs.href(job)))
                .orElse(intake);
        form.submit(nothing -> intakes.take(id, viewer, Progress.UNSEEN));
        return show(id, null, viewer);
    }
}

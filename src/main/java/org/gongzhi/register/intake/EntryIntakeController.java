package org.gongzhi.register.intake;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.Jobs;
import org.gongzhi.platform.job.StartedPage;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Preview;
import org.gongzhi.platform.sheet.SheetTemplate;
import org.gongzhi.register.definition.Field;
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
@RequestMapping("/registers/{register}/import")
class EntryIntakeController {

    record Upload(@NotNull MultipartFile file) {}

    record Nothing() {}

    private final EntryIntakes intakes;
    private final Jobs jobs;

    EntryIntakeController(EntryIntakes intakes, Jobs jobs) {
        this.intakes = intakes;
        this.jobs = jobs;
    }

    @GetMapping
    @Requires("register.import")
    ImportPage start(@PathVariable String register, Viewer viewer) {
        var chosen = intakes.register(register, viewer);
        var head = chosen.definition().head();
        return new ImportPage(head.key(), head.name(), head.noun(), intakes.recent(chosen, viewer));
    }

    @GetMapping("/template")
    @Requires("register.import")
    ResponseEntity<Resource> template(@PathVariable String register, Viewer viewer) {
        return SheetTemplate.of(intakes.importer(intakes.register(register, viewer), viewer));
    }

    @PostMapping
    @Requires("register.import")
    @ResponseStatus(HttpStatus.CREATED)
    Page upload(@PathVariable String register, Form<Upload> form, Viewer viewer) {
        var chosen = intakes.register(register, viewer);
        return form.create(upload -> intakes.bring(chosen, upload.file(), viewer)).<Page>map(id -> show(register, id, null, viewer)).orElseGet(() -> start(register, viewer));
    }

    @GetMapping("/{id}")
    @Requires("register.import")
    IntakePage show(@PathVariable String register, @PathVariable UUID id, @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        var chosen = intakes.register(register, viewer);
        var intake = intakes.find(id, register, viewer);
        var name = chosen.definition().head().name();
        if (intake.taken() != null)
            return new IntakePage(id, register, name, intake.fileName(), intake.taken(), intake.taken(), 0, List.of(), List.of(), intake.taken(), intake.takenAt(), List.of());
        var preview = intakes.look(chosen, intake.attachmentId(), intake.fileName(), viewer);
        var personal = chosen.definition().fields().stream().filter(field -> field.mask() != null).map(Field::label).toList();
        var bad = preview.bad().stream().limit("xlsx".equals(format) ? Preview.KEPT : Preview.SHOWN)
                .map(one -> personal.contains(one.column()) ? new Bad(one.line(), one.column(), "***", one.reason()) : one).toList();
        return new IntakePage(id, register, name, intake.fileName(), preview.total(), preview.good(), preview.faults(), preview.missing(), preview.unknown(), null, null, bad);
    }

    @PostMapping("/{id}/taking")
    @Requires("register.import")
    Page take(@PathVariable String register, @PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        var intake = show(register, id, null, viewer);
        return form.create(nothing -> jobs.start(EntryTakingJob.NAME, Map.of(EntryTakingJob.INTAKE, id.toString(), EntryTakingJob.REGISTER, register), viewer))
                .<Page>map(job -> new StartedPage("正在导入", intake.fileName(), Jobs.href(job))).orElse(intake);
    }
}

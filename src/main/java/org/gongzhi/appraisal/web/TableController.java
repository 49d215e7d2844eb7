package org.gongzhi.appraisal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.mark.Intakes;
import org.gongzhi.appraisal.mark.MarkingJob;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.intake.ImportPage;
import org.gongzhi.platform.intake.IntakeBook;
import org.gongzhi.platform.intake.IntakePage;
import org.gongzhi.platform.intake.IntakeWords;
import org.gongzhi.platform.job.Jobs;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.job.StartedPage;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
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

/** Marks that come as a table. */
@RestController("appraisalTableController")     // salons have tables, too
@RequestMapping("/appraisals/{id}/import")
class TableController {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Intakes intakes;
    private final RoundPages rounds;
    private final Jobs jobs;

    TableController(Intakes intakes, RoundPages rounds, Jobs jobs) {
        this.intakes = intakes;
        this.rounds = rounds;
        this.jobs = jobs;
    }

    @GetMapping
    @Requires("appraisal.mark")
    ImportPage start(@PathVariable UUID id, Viewer viewer) {
        return new ImportPage(words(head(id, viewer)), List.of(), "模板里名称已经填好，只填分数；空着的格子不动。", intakes.recent(id, viewer));
    }

    @GetMapping("/template")
    @Requires("appraisal.mark")
    ResponseEntity<Resource> template(@PathVariable UUID id, Viewer viewer) {
        var name = ContentDisposition.attachment().filename(head(id, viewer).title() + "评分表.xlsx", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(XLSX).header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new ByteArrayResource(intakes.blank(id, viewer)));
    }

    @PostMapping
    @Requires("appraisal.mark")
    @ResponseStatus(HttpStatus.CREATED)
    Page upload(@PathVariable UUID id, Form<RoundForms.Upload> form, Viewer viewer) {
        var page = start(id, viewer);
        return form.create(typed -> intakes.look(id, typed.file(), viewer)).<Page>map(intake -> show(id, intake, null, viewer)).orElse(page);
    }

    @GetMapping("/{intake}")
    @Requires("appraisal.mark")
    IntakePage show(@PathVariable UUID id, @PathVariable UUID intake, @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        return intakes.show(id, intake, words(head(id, viewer)), "xlsx".equals(format), viewer);
    }

    @PostMapping("/{intake}/taking")
    @Requires("appraisal.mark")
    Page take(@PathVariable UUID id, @PathVariable UUID intake, Form<RoundForms.Nothing> form, Viewer viewer) {
        var page = show(id, intake, null, viewer);
        if (page.taken() == null && page.total() > IntakeBook.AT_ONCE)
            return form.create(nothing -> jobs.start(MarkingJob.NAME, MarkingJob.input(id, intake), viewer))
                    .<Page>map(job -> new StartedPage("正在写入得分", page.fileName(), Jobs.href(job))).orElse(page);
        form.submit(nothing -> intakes.take(id, intake, viewer, Progress.UNSEEN));
        return show(id, intake, null, viewer);
    }

    /** An organization scores itself and its peers on the page. */
    private RoundHead head(UUID id, Viewer viewer) {
        if (viewer.reach().organization() != null) throw new Missing();
        return rounds.head(id, viewer);
    }

    private static IntakeWords words(RoundHead head) {
        return new IntakeWords("“" + head.title() + "”的得分", "个对象", head.href() + "/import", head.href() + "/owing", "没有填分", "没有填分的行，导入时略过");
    }
}

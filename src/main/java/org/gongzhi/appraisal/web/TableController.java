package org.gongzhi.appraisal.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.mark.Intakes;
import org.gongzhi.appraisal.mark.MarkingJob;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.Jobs;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.job.StartedPage;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.sheet.Bad;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Marks that come as a table. */
@RestController("appraisalTableController")     // salons have tables, too
@RequestMapping("/appraisals/{id}/import")
class TableController {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Intakes intakes;
    private final RoundPages rounds;
    private final Jobs jobs;
    private final JdbcClient db;
    private final JsonMapper json;

    TableController(Intakes intakes, RoundPages rounds, Jobs jobs, JdbcClient db, JsonMapper json) {
        this.intakes = intakes;
        this.rounds = rounds;
        this.jobs = jobs;
        this.db = db;
        this.json = json;
    }

    @GetMapping
    @Requires("appraisal.mark")
    TablePage start(@PathVariable UUID id, Viewer viewer) {
        if (viewer.reach().organization() != null) throw new Missing();
        return new TablePage(rounds.head(id, viewer));
    }

    @GetMapping("/template")
    @Requires("appraisal.mark")
    ResponseEntity<Resource> template(@PathVariable UUID id, Viewer viewer) {
        var head = start(id, viewer).head();
        var name = ContentDisposition.attachment().filename(head.title() + "评分表.xlsx", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(XLSX).header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new ByteArrayResource(intakes.blank(id, viewer)));
    }

    @PostMapping
    @Requires("appraisal.mark")
    @ResponseStatus(HttpStatus.CREATED)
    Page upload(@PathVariable UUID id, Form<RoundForms.Upload> form, Viewer viewer) {
        var page = start(id, viewer);
        return form.create(typed -> intakes.look(id, typed.file(), viewer)).<Page>map(intake -> show(id, intake, viewer)).orElse(page);
    }

    @GetMapping("/{intake}")
    @Requires("appraisal.mark")
    TableIntakePage show(@PathVariable UUID id, @PathVariable UUID intake, Viewer viewer) {
        var head = rounds.head(id, viewer);
        return db.sql("select * from appraisal_intake where id = :id and round = :round and uploaded_by = :viewer")
                .param("id", intake).param("round", id).param("viewer", viewer.id())
                .query((row, n) -> new TableIntakePage(head, intake, row.getString("file_name"), row.getLong("total"), row.getLong("marks"), row.getLong("faults"),
                        List.of((String[]) row.getArray("missing").getArray()), List.of((String[]) row.getArray("unknown").getArray()),
                        row.getObject("taken", Long.class), row.getTimestamp("taken_at") == null ? null : row.getTimestamp("taken_at").toInstant(),
                        Arrays.asList(json.readValue(row.getString("bad"), Bad[].class))))
                .optional().orElseThrow(Missing::new);
    }

    @PostMapping("/{intake}/taking")
    @Requires("appraisal.mark")
    Page take(@PathVariable UUID id, @PathVariable UUID intake, Form<RoundForms.Nothing> form, Viewer viewer) {
        var page = show(id, intake, viewer);
        if (page.taken() == null && intakes.isLong(page.marks()))
            return form.create(nothing -> jobs.start(MarkingJob.NAME, MarkingJob.input(id, intake), viewer))
                    .<Page>map(job -> new StartedPage("正在写入得分", page.fileName(), Jobs.href(job))).orElse(page);
        form.submit(nothing -> intakes.take(id, intake, viewer, Progress.UNSEEN));
        return show(id, intake, viewer);
    }
}

package org.gongzhi.organization.intake;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.Jobs;
import org.gongzhi.platform.job.StartedPage;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Preview;
import org.gongzhi.platform.sheet.SheetTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    record Upload(@NotNull MultipartFile file) {}

    record Nothing() {}

    private final Intakes intakes;
    private final Jobs jobs;
    private final JdbcClient db;

    IntakeController(Intakes intakes, Jobs jobs, JdbcClient db) {
        this.intakes = intakes;
        this.jobs = jobs;
        this.db = db;
    }

    @GetMapping
    @Requires("organization.import")
    ImportPage start(Viewer viewer) {
        return new ImportPage(db.sql("""
                        select id, file_name, uploaded_at, total, faults, taken
                          from organization_intake
                         where uploaded_by = :viewer
                         order by uploaded_at desc
                         limit 10
                        """)
                .param("viewer", viewer.id())
                .query(ImportPage.Recent.class)
                .list());
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
        var bad = db.sql("select line, heading as column, value, reason from organization_intake_bad where intake_id = :id order by rank limit :rows")
                .param("id", id)
                .param("rows", "xlsx".equals(format) ? Preview.KEPT : Preview.SHOWN)
                .query(Bad.class)
                .list();
        return db.sql("select * from organization_intake where id = :id and uploaded_by = :viewer")
                .param("id", id)
                .param("viewer", viewer.id())
                .query((row, n) -> new IntakePage(id, row.getString("file_name"), row.getLong("total"), row.getLong("present"), row.getLong("faults"),
                        List.of((String[]) row.getArray("missing").getArray()), List.of((String[]) row.getArray("unknown").getArray()),
                        row.getObject("taken", Long.class), row.getTimestamp("taken_at") == null ? null : row.getTimestamp("taken_at").toInstant(), bad))
                .optional()
                .orElseThrow(Missing::new);
    }

    @PostMapping("/{id}/taking")
    @Requires("organization.import")
    Page take(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        var intake = show(id, null, viewer);
        return form.create(nothing -> jobs.start(TakingJob.NAME, Map.of(TakingJob.INTAKE, id.toString()), viewer))
                .<Page>map(job -> new StartedPage("正在导入", intake.fileName(), Jobs.href(job)))
                .orElse(intake);
    }
}

package org.gongzhi.organization.inspection;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
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
import tools.jackson.databind.json.JsonMapper;

/** Conclusions of past years that come as a table. */
@RestController
@RequestMapping("/supervision/inspections/import")
class ConclusionController {

    record Upload(@NotNull MultipartFile file) {}

    record Nothing() {}

    private final Conclusions conclusions;
    private final ConclusionTable table;
    private final Jobs jobs;
    private final JsonMapper json;
    private final JdbcClient db;

    ConclusionController(Conclusions conclusions, ConclusionTable table, Jobs jobs, JsonMapper json, JdbcClient db) {
        this.conclusions = conclusions;
        this.table = table;
        this.jobs = jobs;
        this.json = json;
        this.db = db;
    }

    @GetMapping
    @Requires("supervision.import")
    ConclusionsPage start(Viewer viewer) {
        return new ConclusionsPage(db.sql("""
                        select id, file_name, uploaded_at, total, faults, taken
                          from organization_inspection_intake
                         where uploaded_by = :viewer
                         order by uploaded_at desc
                         limit 10
                        """)
                .param("viewer", viewer.id())
                .query(ConclusionsPage.Recent.class)
                .list());
    }

    @GetMapping("/template")
    @Requires("supervision.import")
    ResponseEntity<Resource> template() {
        return SheetTemplate.of(table.importer());
    }

    @PostMapping
    @Requires("supervision.import")
    @ResponseStatus(HttpStatus.CREATED)
    Page upload(Form<Upload> form, Viewer viewer) {
        return form.create(upload -> conclusions.look(upload.file(), viewer)).<Page>map(id -> show(id, null, viewer)).orElseGet(() -> start(viewer));
    }

    @GetMapping("/{id}")
    @Requires("supervision.import")
    ConclusionIntakePage show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        return db.sql("select * from organization_inspection_intake where id = :id and uploaded_by = :viewer")
                .param("id", id).param("viewer", viewer.id())
                .query((row, n) -> new ConclusionIntakePage(id, row.getString("file_name"), row.getLong("total"), row.getLong("faults"),
                        List.of((String[]) row.getArray("missing").getArray()), List.of((String[]) row.getArray("unknown").getArray()), row.getObject("taken", Long.class),
                        row.getTimestamp("taken_at") == null ? null : row.getTimestamp("taken_at").toInstant(), bad(row.getString("bad"), format)))
                .optional().orElseThrow(Missing::new);
    }

    @PostMapping("/{id}/taking")
    @Requires("supervision.import")
    Page take(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        var page = show(id, null, viewer);
        return form.create(nothing -> jobs.start(ConclusionJob.NAME, Map.of(ConclusionJob.INTAKE, id.toString()), viewer))
                .<Page>map(job -> new StartedPage("正在导入", page.fileName(), Jobs.href(job))).orElse(page);
    }

    private List<Bad> bad(String kept, @Nullable String format) {
        var all = Arrays.asList(json.readValue(kept, Bad[].class));
        return "xlsx".equals(format) ? all : all.subList(0, Math.min(Preview.SHOWN, all.size()));
    }
}

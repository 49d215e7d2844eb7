package org.gongzhi.party.intake;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
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
@RequestMapping("/party-organizations/import")
class PartyIntakeController {

    record Upload(@NotNull IntakeKind kind, @NotNull MultipartFile file) {}

    record Nothing() {}

    private final PartyIntakes intakes;
    private final JdbcClient db;

    PartyIntakeController(PartyIntakes intakes, JdbcClient db) {
        this.intakes = intakes;
        this.db = db;
    }

    @GetMapping
    @Requires("party.import")
    ImportPage start(Viewer viewer) {
        return new ImportPage(db.sql("select id, kind, file_name, uploaded_at, total, faults, taken from party_intake where uploaded_by = :me order by uploaded_at desc limit 10")
                .param("me", viewer.id())
                .query(ImportPage.Recent.class)
                .list());
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
        var bad = db.sql("select line, heading as column, value, reason from party_intake_bad where intake_id = :id order by rank limit :rows")
                .param("id", id)
                .param("rows", "xlsx".equals(format) ? Preview.KEPT : Preview.SHOWN)
                .query(Bad.class)
                .list();
        return db.sql("select * from party_intake where id = :id and uploaded_by = :me")
                .param("id", id)
                .param("me", viewer.id())
                .query((row, n) -> new IntakePage(id, IntakeKind.valueOf(row.getString("kind")), row.getString("file_name"), row.getLong("total"), row.getLong("present"),
                        row.getLong("faults"), List.of((String[]) row.getArray("missing").getArray()), List.of((String[]) row.getArray("unknown").getArray()),
                        row.getObject("taken", Long.class), row.getTimestamp("taken_at") == null ? null : row.getTimestamp("taken_at").toInstant(), bad))
                .optional()
                .orElseThrow(Missing::new);
    }

    @PostMapping("/{id}/taking")
    @Requires("party.import")
    IntakePage take(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> intakes.take(id, viewer));
        return show(id, null, viewer);
    }
}

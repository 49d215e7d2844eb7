package org.gongzhi.platform.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
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

/** Exports with personal data in plain: asked for by one, decided on by another. */
@RestController
@RequestMapping("/personal/exports")
class ExportController {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    record Wanted(@NotBlank String source, @Nullable List<String> columns, @NotBlank String region, @NotNull LocalDate since, @NotNull LocalDate until,
            @NotBlank @Size(max = 200) String reason) {

        NewExport export() { return new NewExport(source, Objects.requireNonNullElse(columns, List.of()), region, since, until, reason); }
    }

    record Note(@Size(max = 300) @Nullable String note) {}

    record Reason(@NotBlank @Size(max = 300) String note) {}

    record Nothing() {}

    private final PersonalExports exports;
    private final ExportPages pages;

    ExportController(PersonalExports exports, ExportPages pages) {
        this.exports = exports;
        this.pages = pages;
    }

    @GetMapping
    @Requires("personal.export")
    @Menu.Entry(value = "个人信息导出", icon = "shield", group = "管理", rank = 955)
    ExportListPage list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(before, viewer);
    }

    @GetMapping("/new")
    @Requires("personal.export")
    NewExportPage blank(@RequestParam(required = false) @Nullable String source, Viewer viewer) {
        return pages.blank(source, viewer);
    }

    @PostMapping
    @Requires("personal.export")
    @ResponseStatus(HttpStatus.CREATED)
    Page request(Form<Wanted> form, @RequestParam(required = false) @Nullable String source, Viewer viewer) {
        return form.create(typed -> exports.request(typed.export(), viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> pages.blank(source, viewer));
    }

    @GetMapping("/{id}")
    @Requires("personal.export")
    ExportPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/approval")
    @Requires("personal.export-approve")
    ExportPage approve(@PathVariable UUID id, Form<Note> form, Viewer viewer) {
        form.submit(typed -> exports.approve(id, Objects.requireNonNullElse(typed.note(), ""), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/refusal")
    @Requires("personal.export-approve")
    ExportPage refuse(@PathVariable UUID id, Form<Reason> form, Viewer viewer) {
        form.submit(typed -> exports.refuse(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    /** A POST: it is a deed that is written down, and nothing that a browser does ahead of time. */
    @PostMapping("/{id}/download")
    @Requires("personal.export")
    ResponseEntity<?> download(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        var sheet = form.create(nothing -> exports.download(id, viewer));
        var page = pages.show(id, viewer);
        if (sheet.isEmpty()) return ResponseEntity.unprocessableContent().body(page);
        return ResponseEntity.ok().contentType(XLSX).cacheControl(CacheControl.noStore())
                .header("Content-Disposition", ContentDisposition.attachment().filename(page.number() + ".xlsx", StandardCharsets.UTF_8).build().toString())
                .body(sheet.get());
    }
}

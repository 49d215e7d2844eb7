package org.gongzhi.appraisal.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where staff ask the public and review what came in. */
@RestController
@RequestMapping("/appraisals/{id}/voices")
class VoiceStaffController {

    private static final int ROWS = 50;
    private static final int SHEET = 100_000;

    record Nothing() {}

    record Reason(@NotBlank @Size(max = 300) String note) {}

    private final Voices voices;
    private final VoicePages pages;

    VoiceStaffController(Voices voices, VoicePages pages) {
        this.voices = voices;
        this.pages = pages;
    }

    @GetMapping
    @Requires("appraisal.review")
    VoiceListPage list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(id, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/posters")
    @Requires("appraisal.review")
    CodesPage posters(@PathVariable UUID id, Viewer viewer) {
        return pages.posters(id, viewer);
    }

    @PostMapping("/codes")
    @Requires("appraisal.review")
    VoiceListPage open(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> voices.openCodes(id, viewer));
        return pages.list(id, Long.MAX_VALUE, ROWS, viewer);
    }

    @PostMapping("/codes/{subject}/closing")
    @Requires("appraisal.review")
    VoiceListPage close(@PathVariable UUID id, @PathVariable UUID subject, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> voices.closeCode(id, subject, viewer));
        return pages.list(id, Long.MAX_VALUE, ROWS, viewer);
    }

    @PostMapping("/invitations/{subject}")
    @Requires("appraisal.review")
    VoiceListPage invite(@PathVariable UUID id, @PathVariable UUID subject, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> voices.invite(id, subject, viewer));
        return pages.list(id, Long.MAX_VALUE, ROWS, viewer);
    }

    @PostMapping("/{voice}/exclusion")
    @Requires("appraisal.review")
    VoiceListPage exclude(@PathVariable UUID id, @PathVariable UUID voice, Form<Reason> form, Viewer viewer) {
        form.submit(typed -> voices.exclude(id, voice, typed.note(), viewer));
        return pages.list(id, Long.MAX_VALUE, ROWS, viewer);
    }
}

package org.gongzhi.party.life;

import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.sheet.SheetTemplate;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/party/meetings/import")
class MeetingImportController {

    private final MeetingIntake intake;

    MeetingImportController(MeetingIntake intake) {
        this.intake = intake;
    }

    @GetMapping
    @Requires("life.import")
    MeetingImportPage start(@RequestParam(defaultValue = "-1") int taken) { return new MeetingImportPage(taken); }

    @GetMapping("/template")
    @Requires("life.import")
    ResponseEntity<Resource> template(Viewer viewer) { return SheetTemplate.of(intake.importer(viewer)); }

    @PostMapping
    @Requires("life.import")
    MeetingImportPage take(Form<MeetingForms.Upload> form, Viewer viewer) {
        return new MeetingImportPage(form.create(upload -> intake.take(upload.file(), viewer)).orElse(-1));
    }
}

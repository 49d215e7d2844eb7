package org.gongzhi.notice.web;

import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.NoticeStage;
import org.gongzhi.notice.Notices;
import org.gongzhi.notice.Objections;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/notices")
class NoticeController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Notices notices;
    private final Objections objections;
    private final NoticePages pages;
    private final ObjectionPages answers;

    NoticeController(Notices notices, Objections objections, NoticePages pages, ObjectionPages answers) {
        this.notices = notices;
        this.objections = objections;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping
    @Requires("notice.read")
    @Menu.Entry(value = "公示", icon = "speakerphone", group = "督办公示", rank = 73)
    NoticeListPage list(@RequestParam(required = false) @Nullable NoticeStage stage, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/new")
    @Requires("notice.publish")
    NoticeDraftPage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("notice.publish")
    @ResponseStatus(HttpStatus.CREATED)
    Page publish(Form<NoticeForms.Draft> form, Viewer viewer) {
        return form.create(typed -> notices.publish(typed.toNotice(), viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> pages.blank(viewer));
    }

    @GetMapping("/{id}")
    @Requires("notice.read")
    NoticePage show(@PathVariable NoticeId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("notice.read")
    Timeline timeline(@PathVariable NoticeId id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @GetMapping("/{id}/correction")
    @Requires("notice.publish")
    NoticeDraftPage correction(@PathVariable NoticeId id, Viewer viewer) {
        return pages.correction(id, viewer);
    }

    @PostMapping("/{id}/correction")
    @Requires("notice.publish")
    Page correct(@PathVariable NoticeId id, Form<NoticeForms.Correction> form, Viewer viewer) {
        form.submit(typed -> notices.correct(id, typed.title().strip(), typed.text().strip(), typed.rows(), typed.reason().strip(), typed.days(), viewer));
        return form.refused() ? pages.correction(id, viewer) : pages.show(id, viewer);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires("notice.publish")
    NoticePage withdraw(@PathVariable NoticeId id, Form<NoticeForms.Words> form, Viewer viewer) {
        form.submit(typed -> notices.withdraw(id, typed.note().strip(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/objections")
    @Requires("notice.object")
    @ResponseStatus(HttpStatus.CREATED)
    Page object(@PathVariable NoticeId id, Form<NoticeForms.Objection> form, Viewer viewer) {
        return form.create(typed -> objections.raise(id, viewer.capacity(), typed.text().strip(), viewer)).<Page>map(made -> answers.show(made, viewer))
                .orElseGet(() -> pages.show(id, viewer));
    }
}

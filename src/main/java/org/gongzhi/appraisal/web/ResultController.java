package org.gongzhi.appraisal.web;

import java.util.UUID;
import org.gongzhi.appraisal.appeal.AppealStage;
import org.gongzhi.appraisal.appeal.Appeals;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
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

/** Why this score, and what is said against it. */
@RestController
@RequestMapping("/appraisals")
class ResultController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Appeals appeals;
    private final ResultPages results;
    private final AppealPages pages;

    ResultController(Appeals appeals, ResultPages results, AppealPages pages) {
        this.appeals = appeals;
        this.results = results;
        this.pages = pages;
    }

    @GetMapping("/{id}/results/{subject}")
    @Requires("appraisal.read")
    ResultPage show(@PathVariable UUID id, @PathVariable UUID subject, Viewer viewer) {
        return results.show(id, subject, viewer);
    }

    @GetMapping("/{id}/results/{subject}/items/{item}")
    @Requires("appraisal.read")
    PointPage point(@PathVariable UUID id, @PathVariable UUID subject, @PathVariable String item, Viewer viewer) {
        return results.point(id, subject, item, viewer);
    }

    @GetMapping("/{id}/results/{subject}/appeals/new")
    @Requires("appraisal.appeal")
    NewAppealPage blank(@PathVariable UUID id, @PathVariable UUID subject, Viewer viewer) {
        var result = results.show(id, subject, viewer);
        if (!result.contest()) throw new Missing();
        return new NewAppealPage(result);
    }

    @PostMapping("/{id}/results/{subject}/appeals")
    @Requires("appraisal.appeal")
    @ResponseStatus(HttpStatus.CREATED)
    Page submit(@PathVariable UUID id, @PathVariable UUID subject, Form<RoundForms.Appealed> form, Viewer viewer) {
        return form.create(typed -> appeals.submit(id, subject, typed.toAppeal(), viewer)).<Page>map(appeal -> pages.show(appeal, viewer))
                .orElseGet(() -> new NewAppealPage(results.show(id, subject, viewer)));
    }

    @GetMapping("/appeals")
    @Requires("appraisal.read")
    AppealListPage list(@RequestParam(required = false) @Nullable AppealStage stage, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/appeals/{appeal}")
    @Requires("appraisal.read")
    AppealPage appeal(@PathVariable UUID appeal, Viewer viewer) {
        return pages.show(appeal, viewer);
    }

    @PostMapping("/appeals/{appeal}/approval")
    @Requires("appraisal.decide")
    AppealPage uphold(@PathVariable UUID appeal, Form<RoundForms.Upheld> form, Viewer viewer) {
        form.submit(typed -> appeals.uphold(appeal, typed.points(), typed.note(), viewer));
        return pages.show(appeal, viewer);
    }

    @PostMapping("/appeals/{appeal}/refusal")
    @Requires("appraisal.decide")
    AppealPage refuse(@PathVariable UUID appeal, Form<RoundForms.Reason> form, Viewer viewer) {
        form.submit(typed -> appeals.refuse(appeal, typed.note(), viewer));
        return pages.show(appeal, viewer);
    }

    @PostMapping("/appeals/{appeal}/withdrawal")
    @Requires("appraisal.appeal")
    AppealPage withdraw(@PathVariable UUID appeal, Form<RoundForms.Reason> form, Viewer viewer) {
        form.submit(typed -> appeals.withdraw(appeal, typed.note(), viewer));
        return pages.show(appeal, viewer);
    }
}

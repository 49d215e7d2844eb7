package org.gongzhi.organization.inspection;

import java.util.UUID;
import org.gongzhi.organization.supervision.MatterController;
import org.gongzhi.organization.supervision.MatterFilter;
import org.gongzhi.organization.supervision.MatterListPage;
import org.gongzhi.organization.supervision.MatterPage;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/supervision/inspections")
class InspectionController extends MatterController<InspectionPages> {

    private final Inspections inspections;

    InspectionController(Inspections inspections, InspectionPages pages) {
        super(pages);
        this.inspections = inspections;
    }

    @GetMapping
    @Requires("supervision.read")
    @Menu.Entry(value = "年度检查", icon = "clipboard-check", group = "登记监管", rank = 59)
    MatterListPage list(MatterFilter filter, Viewer viewer) {
        return pages.list(filter, viewer);
    }

    @GetMapping("/{id}")
    @Requires("supervision.read")
    MatterPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/submission")
    @Requires("supervision.report")
    MatterPage submit(@PathVariable UUID id, Form<InspectionForms.Report> form, Viewer viewer) {
        return step(id, form, viewer, typed -> inspections.submit(id, typed.report(), viewer));
    }

    @PostMapping("/{id}/filing")
    @Requires("supervision.report")
    MatterPage file(@PathVariable UUID id, Form<InspectionForms.Report> form, Viewer viewer) {
        return step(id, form, viewer, typed -> inspections.submit(id, typed.report(), viewer));
    }

    @PostMapping("/{id}/endorsement")
    @Requires("supervision.review")
    MatterPage endorse(@PathVariable UUID id, Form<InspectionForms.Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> inspections.endorse(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/return")
    @Requires("supervision.review")
    MatterPage sendBack(@PathVariable UUID id, Form<InspectionForms.Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> inspections.sendBack(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/correction")
    @Requires("supervision.conclude")
    MatterPage reopen(@PathVariable UUID id, Form<InspectionForms.Words> form, Viewer viewer) {
        return sendBack(id, form, viewer);
    }

    @PostMapping("/{id}/pass")
    @Requires("supervision.conclude")
    MatterPage pass(@PathVariable UUID id, Form<InspectionForms.Words> form, Viewer viewer) {
        return conclude(id, InspectionMove.PASS, form, viewer);
    }

    @PostMapping("/{id}/basic")
    @Requires("supervision.conclude")
    MatterPage basic(@PathVariable UUID id, Form<InspectionForms.Words> form, Viewer viewer) {
        return conclude(id, InspectionMove.BASIC, form, viewer);
    }

    @PostMapping("/{id}/failure")
    @Requires("supervision.conclude")
    MatterPage fail(@PathVariable UUID id, Form<InspectionForms.Words> form, Viewer viewer) {
        return conclude(id, InspectionMove.FAIL, form, viewer);
    }

    private MatterPage conclude(UUID id, InspectionMove result, Form<InspectionForms.Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> inspections.conclude(id, result, typed.note(), viewer));
    }
}

package org.gongzhi.order.service.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.service.NewPlanItem;
import org.gongzhi.order.service.NewServiceRecord;
import org.gongzhi.order.service.ServiceRecords;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders/{id}")
class ServiceController {

    record Dismissal(@NotBlank @Size(max = 500) String reason) {}

    record Nothing() {}

    private final ServiceRecords records;
    private final ServicePages pages;

    ServiceController(ServiceRecords records, ServicePages pages) {
        this.records = records;
        this.pages = pages;
    }

    @GetMapping("/service")
    @Requires("order.read")
    ServicePage show(@PathVariable OrderId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/service-records/new")
    @Requires("order.record")
    RecordPage blank(@PathVariable OrderId id, Viewer viewer) {
        return pages.blank(id, viewer);
    }

    @PostMapping("/service-records")
    @Requires("order.record")
    @ResponseStatus(HttpStatus.CREATED)
    Page record(@PathVariable OrderId id, Form<NewServiceRecord> form, Viewer viewer) {
        return form.create(typed -> records.record(id, typed, viewer)).<Page>map(done -> pages.show(id, viewer)).orElseGet(() -> pages.blank(id, viewer));
    }

    @GetMapping("/service-records/{record}/correction")
    @Requires("order.record")
    RecordPage correction(@PathVariable OrderId id, @PathVariable UUID record, Viewer viewer) {
        return pages.correction(id, record, viewer);
    }

    @PostMapping("/service-records/{record}/correction")
    @Requires("order.record")
    Page correct(@PathVariable OrderId id, @PathVariable UUID record, Form<NewServiceRecord> form, Viewer viewer) {
        return form.create(typed -> records.correct(id, record, typed, viewer))
                .<Page>map(done -> pages.show(id, viewer))
                .orElseGet(() -> pages.correction(id, record, viewer));
    }

    @PostMapping("/plan-items")
    @Requires("order.record")
    @ResponseStatus(HttpStatus.CREATED)
    ServicePage plan(@PathVariable OrderId id, Form<NewPlanItem> form, Viewer viewer) {
        form.submit(typed -> records.plan(id, typed, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/plan-items/{item}/removal")
    @Requires("order.record")
    ServicePage drop(@PathVariable OrderId id, @PathVariable UUID item, Form<Nothing> form, Viewer viewer) {
        form.submit(typed -> records.dropPlan(id, item, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/flags/{flag}/dismissal")
    @Requires("order.flag")
    ServicePage dismiss(@PathVariable OrderId id, @PathVariable UUID flag, Form<Dismissal> form, Viewer viewer) {
        form.submit(typed -> records.dismiss(id, flag, typed.reason(), viewer));
        return pages.show(id, viewer);
    }
}

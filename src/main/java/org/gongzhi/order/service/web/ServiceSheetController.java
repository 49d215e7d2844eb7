package org.gongzhi.order.service.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.service.ServiceSheets;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ServiceSheetController {

    record Sheet(@NotBlank @Size(max = 60) String title) {}

    private final ServiceSheets sheets;
    private final ServicePages pages;

    ServiceSheetController(ServiceSheets sheets, ServicePages pages) {
        this.sheets = sheets;
        this.pages = pages;
    }

    @PostMapping("/orders/{id}/sign-in-sheets")
    @Requires("order.record")
    @ResponseStatus(HttpStatus.CREATED)
    Page open(@PathVariable OrderId id, Form<Sheet> form, Viewer viewer) {
        return form.create(typed -> sheets.open(id, typed.title(), viewer))
                .<Page>map(sheet -> pages.sheet(id, sheet, viewer))
                .orElseGet(() -> pages.show(id, viewer));
    }

    @GetMapping("/orders/{id}/sign-in-sheets/{sheet}")
    @Requires("order.record")
    SheetPage sheet(@PathVariable OrderId id, @PathVariable UUID sheet, Viewer viewer) {
        return pages.sheet(id, sheet, viewer);
    }
}

package org.gongzhi.indicator.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.gongzhi.indicator.Closings;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/figures/closings")
class ClosingController {

    record Month(@NotNull YearMonth month) {}

    record Reason(@NotBlank @Size(max = 500) String reason) {}

    private final Closings closings;
    private final ClosingPages pages;

    ClosingController(Closings closings, ClosingPages pages) {
        this.closings = closings;
        this.pages = pages;
    }

    @GetMapping
    @Requires("figure.read")
    ClosingListPage list(Viewer viewer) {
        return pages.list(viewer);
    }

    @PostMapping
    @Requires("figure.close")
    ClosingListPage close(Form<Month> form, Viewer viewer) {
        form.submit(typed -> closings.close(typed.month(), viewer));
        return pages.list(viewer);
    }

    @PostMapping("/{month}/correction")
    @Requires("figure.close")
    ClosingListPage correct(@PathVariable YearMonth month, Form<Reason> form, Viewer viewer) {
        form.submit(typed -> closings.correct(month, typed.reason(), viewer));
        return pages.list(viewer);
    }
}

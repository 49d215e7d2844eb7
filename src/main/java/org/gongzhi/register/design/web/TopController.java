package org.gongzhi.register.design.web;

import java.util.Map;
import java.util.function.Function;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.register.design.Designs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a register is as a whole: its names, who reads and keeps it, how it looks. */
@RestController
@RequestMapping("/registers/design/{register}")
class TopController {

    private final Designs designs;
    private final DesignPages pages;

    TopController(Designs designs, DesignPages pages) {
        this.designs = designs;
        this.pages = pages;
    }

    @GetMapping("/{part}")
    @Requires("register.design")
    TopPage top(@PathVariable String register, @PathVariable String part) {
        return pages.top(register, part);
    }

    @PostMapping("/head")
    @Requires("register.design")
    Page head(@PathVariable String register, Form<DesignForms.Top> form, Viewer viewer) {
        return set(register, "head", form, DesignForms.Top::said, viewer);
    }

    @PostMapping("/rights")
    @Requires("register.design")
    Page rights(@PathVariable String register, Form<DesignForms.Who> form, Viewer viewer) {
        return set(register, "rights", form, DesignForms.Who::said, viewer);
    }

    @PostMapping("/look")
    @Requires("register.design")
    Page look(@PathVariable String register, Form<DesignForms.Shape> form, Viewer viewer) {
        return set(register, "look", form, DesignForms.Shape::said, viewer);
    }

    private <T> Page set(String register, String part, Form<T> form, Function<T, Map<String, ?>> said, Viewer viewer) {
        form.submit(typed -> designs.set(register, said.apply(typed), viewer));
        return form.refused() ? pages.top(register, part) : pages.show(register);
    }
}

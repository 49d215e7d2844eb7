package org.gongzhi.order.survey;

import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders/survey")
class SurveyController {

    private final SurveyPages pages;

    SurveyController(SurveyPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Requires("survey.read")
    @Menu.Entry(value = "双向摸底", icon = "scale", group = "服务点单", rank = 25)
    SurveyPage show(@RequestParam(required = false) @Nullable String town, Viewer viewer) {
        return pages.show(given(town), viewer);
    }

    @GetMapping("/needs")
    @Requires("survey.read")
    SurveyNeedsPage needs(@RequestParam(required = false) @Nullable String field, @RequestParam(required = false) @Nullable String town,
            @RequestParam(defaultValue = "false") boolean gap, Viewer viewer) {
        return pages.needs(given(field), given(town), gap, viewer);
    }

    @GetMapping("/organizations")
    @Requires("survey.read")
    SurveyOrganizationsPage organizations(@RequestParam(required = false) @Nullable String field, @RequestParam(required = false) @Nullable String town,
            Viewer viewer) {
        return pages.organizations(given(field), given(town), viewer);
    }

    private static @Nullable String given(@Nullable String typed) { return typed == null || typed.isBlank() ? null : typed.strip(); }
}

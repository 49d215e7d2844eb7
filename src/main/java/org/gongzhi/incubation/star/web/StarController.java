package org.gongzhi.incubation.star.web;

import java.util.UUID;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StarController {

    private final StarPages pages;

    StarController(StarPages pages) {
        this.pages = pages;
    }

    @GetMapping("/incubation/stars")
    @Requires("incubation.score")
    @Menu.Entry(value = "年度星级", icon = "star", group = "孵化培育", rank = 38)
    StarListPage list(@RequestParam(required = false) @Nullable Integer year, @RequestParam(required = false) @Nullable Integer stars,
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(year, stars, after, "xlsx".equals(format), viewer);
    }

    @GetMapping("/portal/stars")
    @Open(because = "locked stars are public, as their notice was")
    PublicStarsPage everybody(@RequestParam(required = false) @Nullable Integer year, @RequestParam(required = false) @Nullable UUID after) {
        return pages.everybody(year, after);
    }
}

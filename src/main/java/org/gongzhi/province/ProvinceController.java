package org.gongzhi.province;

import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.district.InProvince;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@InProvince
class ProvinceController {

    private final ProvincePages pages;

    ProvinceController(ProvincePages pages) {
        this.pages = pages;
    }

    @GetMapping("/province")
    @Requires("province.read")
    @Menu.Entry(value = "各区县数据", icon = "map", group = "数据", rank = 83)
    ProvincePage show(@RequestParam(required = false) @Nullable String figure, @RequestParam(required = false) @Nullable String period, Viewer viewer) {
        return pages.show(figure, period, viewer);
    }
}

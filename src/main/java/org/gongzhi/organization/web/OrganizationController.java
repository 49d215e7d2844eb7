package org.gongzhi.organization.web;

import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/organizations")
class OrganizationController {

    private final OrganizationPages pages;

    OrganizationController(OrganizationPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Requires("organization.read")
    @Menu.Entry(value = "社会组织", icon = "building", rank = 30)
    OrganizationListPage list(OrganizationFilter filter, Viewer viewer) {
        return pages.list(filter, viewer);
    }
}

package org.gongzhi.platform.job;

import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own jobs; those of others are nobody's business. */
@RestController
@RequestMapping("/jobs")
class JobController {

    private final JobPages pages;

    JobController(JobPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Requires(Requires.SIGNED_IN)
    @Menu.Entry(value = "我的任务", icon = "hourglass", group = "工作台", rank = 30)
    JobListPage list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(before, viewer);
    }

    @GetMapping("/{id}")
    @Requires(Requires.SIGNED_IN)
    JobPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }
}

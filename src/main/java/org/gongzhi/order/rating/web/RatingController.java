package org.gongzhi.order.rating.web;

import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.rating.RatingId;
import org.gongzhi.order.rating.Ratings;
import org.gongzhi.order.rating.Solved;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RatingController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Ratings ratings;
    private final RatingPages pages;

    RatingController(Ratings ratings, RatingPages pages) {
        this.ratings = ratings;
        this.pages = pages;
    }

    @GetMapping("/ratings")
    @Requires("rating.read")
    @Menu.Entry(value = "居民评价", icon = "star", group = "服务点单", rank = 60)
    RatingListPage list(@RequestParam(required = false) @Nullable Integer level, @RequestParam(required = false) @Nullable Solved solved,
            @RequestParam(required = false) @Nullable String region, @RequestParam(required = false) @Nullable String organization,
            @RequestParam(defaultValue = "false") boolean low, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        var filter = new RatingListPage.Filter(level, solved, given(region), given(organization), low);
        return pages.list(filter, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/needs/{need}/rating")
    @Requires("rating.record")
    NewRatingPage blank(@PathVariable NeedId need, Viewer viewer) {
        return pages.blank(need, viewer);
    }

    @PostMapping("/needs/{need}/rating")
    @Requires("rating.record")
    @ResponseStatus(HttpStatus.CREATED)
    Page rate(@PathVariable NeedId need, Form<RatingForms.CallBack> form, Viewer viewer) {
        return form.create(typed -> ratings.rateOnBehalf(need, typed.toRating(), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.blank(need, viewer));
    }

    @GetMapping("/ratings/{id}")
    @Requires("rating.read")
    RatingPage show(@PathVariable RatingId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/ratings/{id}/timeline")
    @Requires("rating.read")
    Timeline timeline(@PathVariable RatingId id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @PostMapping("/ratings/{id}/follow-up")
    @Requires("rating.follow")
    RatingPage follow(@PathVariable RatingId id, Form<RatingForms.Reason> form, Viewer viewer) {
        form.submit(typed -> ratings.follow(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/ratings/{id}/exclusion")
    @Requires("rating.exclude")
    RatingPage exclude(@PathVariable RatingId id, Form<RatingForms.Reason> form, Viewer viewer) {
        form.submit(typed -> ratings.exclude(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    private static @Nullable String given(@Nullable String typed) { return typed == null || typed.isBlank() ? null : typed.strip(); }
}

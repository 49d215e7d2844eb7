package org.gongzhi.platform.feed;

import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.limit.PrivateLink;
import org.gongzhi.platform.page.Form;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@PrivateLink
class FeedController {

    record Nothing() {}

    private final Feeds feeds;
    private final FeedCalendar calendar;

    FeedController(Feeds feeds, FeedCalendar calendar) {
        this.feeds = feeds;
        this.calendar = calendar;
    }

    @GetMapping("/calendar-feed")
    @Requires(Requires.SIGNED_IN)
    FeedPage show(Viewer viewer) {
        return new FeedPage(feeds.secret(viewer).map(secret -> base() + "/calendar/" + secret + ".ics").orElse(null), viewer.capacity());
    }

    @PostMapping("/calendar-feed")
    @Requires(Requires.SIGNED_IN)
    FeedPage make(Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> feeds.make(viewer));
        return show(viewer);
    }

    @PostMapping("/calendar-feed/revocation")
    @Requires(Requires.SIGNED_IN)
    FeedPage revoke(Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> feeds.revoke(viewer));
        return show(viewer);
    }

    @GetMapping("/calendar/{secret}.ics")
    @Open(because = "a calendar program has no log-in; the secret is the owner's, and ends when they end it")
    ResponseEntity<Resource> ics(@PathVariable String secret) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(new ByteArrayResource(calendar.of(feeds.owner(secret), "共治", base())));
    }

    private static String base() { return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString(); }
}

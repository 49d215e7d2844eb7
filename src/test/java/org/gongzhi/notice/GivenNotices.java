package org.gongzhi.notice;

import java.time.Duration;
import java.util.List;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.stereotype.Component;

/** Notices as they stand after the moves that lead there; wangmin publishes, guhong answers. */
@Component
public class GivenNotices {

    public static final NoticeTable STARS = new NoticeTable(List.of("社会组织", "得分", "星级"), List.of(List.of("海棠社会工作服务中心", "92.5", "五星"), List.of("青禾公益服务中心", "78.0", "三星")));

    private final Notices notices;
    private final Objections objections;
    private final People people;
    private final OfficeClock clock;

    GivenNotices(Notices notices, Objections objections, People people, OfficeClock clock) {
        this.notices = notices;
        this.objections = objections;
        this.people = people;
        this.clock = clock;
    }

    public Viewer as(String login) { return people.viewer(login); }

    /** A notice of some weeks ago, objected to in vain or not yet, and over. */
    public void aNoticeThatIsOver() {
        var published = clock.instant().minus(Duration.ofDays(40));
        var wangmin = as("wangmin");
        clock.at(published, () -> {
            published("四十天前的公示", wangmin);
            return objections.raise(published("四十天前有异议的公示", wangmin), null, null, "第二行不对。");
        });
        clock.at(published.plus(Duration.ofDays(20)), notices::endOver);
    }

    public NoticeId aNotice(String title) { return published(title, as("wangmin")); }

    private NoticeId published(String title, Viewer by) {
        return notices.publish(new NewNotice(NoticeKind.STAR, "", null, "", "330399000000", title, "现将评定结果予以公示，接受社会监督。", STARS, 5), by);
    }
}

package org.gongzhi.notice;

import java.util.List;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.springframework.stereotype.Component;

/** Notices as they stand after the moves that lead there; wangmin publishes, guhong answers. */
@Component
public class GivenNotices {

    public static final NoticeTable STARS = new NoticeTable(List.of("社会组织", "得分", "星级"), List.of(List.of("海棠社会工作服务中心", "92.5", "五星"), List.of("青禾公益服务中心", "78.0", "三星")));

    private final Notices notices;
    private final People people;

    GivenNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    public Viewer as(String login) { return people.viewer(login); }

    public NoticeId aNotice(String title) {
        return notices.publish(new NewNotice(NoticeKind.STAR, "", null, "", "330399000000", title, "现将评定结果予以公示，接受社会监督。", STARS, 5), as("wangmin"));
    }
}

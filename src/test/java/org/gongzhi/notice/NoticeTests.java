package org.gongzhi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OfficeTest
@RecordApplicationEvents
class NoticeTests {

    private static final NoticeTable CORRECTED = new NoticeTable(List.of("社会组织", "得分", "星级"), List.of(List.of("海棠社会工作服务中心", "92.5", "五星"), List.of("青禾公益服务中心", "81.0", "四星")));

    @Autowired GivenNotices given;
    @Autowired Notices notices;
    @Autowired Objections objections;
    @Autowired Editions editions;
    @Autowired OfficeClock clock;
    @Autowired ApplicationEvents events;
    @Autowired JdbcClient db;

    @Test
    void aNoticeEndsByItselfAfterItsWorkingDays() {
        var id = given.aNotice("星级评定结果");
        notices.endOver();
        assertThat(stage(id)).isEqualTo("PUBLISHED");
        later(15, notices::endOver);

        assertThat(stage(id)).isEqualTo("ENDED");
        assertThat(events.stream(NoticeEnded.class)).contains(new NoticeEnded(id, NoticeKind.STAR, "", null, 0, 0));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> objections.raise(id, null, null, "太晚了")).withMessage("notice.objection.over");
    }

    @Test
    void whileAnObjectionHasNoAnswerTheNoticeWaits() {
        var id = given.aNotice("月度积分");
        objections.raise(id, "张三", "13800001111", "青禾的得分算错了。");
        later(15, notices::endOver);
        assertThat(stage(id)).isEqualTo("PENDING");
        var objection = new ObjectionId(db.sql("select id from objection where notice_id = ?").param(id.value()).query(java.util.UUID.class).single());

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> objections.decide(objection, true, "x", given.as("wangmin"))).withMessage("notice.objection.publisher");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> objections.decide(objection, true, "x", given.as("zhouqi")));
        objections.decide(objection, false, "经核对，得分无误。", given.as("guhong"));
        assertThat(stage(id)).isEqualTo("ENDED");
        assertThat(db.sql("select outcome from notice where id = ?").param(id.value()).query(String.class).single()).isEqualTo("公示期满，收到异议 1 件，均已答复，其中成立 0 件。");
        assertThat(db.sql("select name_sealed || phone_sealed from objection where id = ?").param(objection.value()).query(String.class).single())
                .doesNotContain("张三", "13800001111");
    }

    @Test
    void aCorrectionAddsAnEditionAndLeavesTheFirst() {
        var id = given.aNotice("星级评定");
        notices.correct(id, "星级评定（更正）", "现更正如下。", CORRECTED, "公众评价漏计 12 份。", 5, given.as("wangmin"));
        var kept = editions.of(id);

        assertThat(kept).hasSize(2).allMatch(Editions.Kept::sound);
        assertThat(kept.get(0).edition().table()).isEqualTo(GivenNotices.STARS);
        assertThat(kept.get(1).edition().previous()).isEqualTo(kept.get(0).hash());
        assertThat(kept.get(1).edition().content()).contains("更正理由：公众评价漏计 12 份。", "青禾公益服务中心\t81.0\t四星");
    }

    @Test
    void nobodyRewritesAnEdition() {
        var id = given.aNotice("资金安排");

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> db.sql("update notice_edition set text = 'x' where notice_id = ?").param(id.value()).update());
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> db.sql("delete from notice_edition where notice_id = ?").param(id.value()).update());
    }

    private void later(int days, Runnable work) {
        clock.at(clock.instant().plus(Duration.ofDays(days)), () -> {
            work.run();
            return null;
        });
    }

    private String stage(NoticeId id) { return db.sql("select stage from notice where id = ?").param(id.value()).query(String.class).single(); }
}

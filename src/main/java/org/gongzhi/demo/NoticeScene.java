package org.gongzhi.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.notice.NewNotice;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeTable;
import org.gongzhi.notice.Notices;
import org.gongzhi.notice.ObjectionId;
import org.gongzhi.notice.Objections;
import org.gongzhi.platform.access.People;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices of a district: one ends in silence, one is objected to and corrected, one is running. */
@Component
@Profile("demo")
class NoticeScene {

    private static final List<String> COLUMNS = List.of("序号", "项目", "承办组织", "金额（元）");

    private final Notices notices;
    private final Objections objections;
    private final People people;
    private final JdbcClient db;

    NoticeScene(Notices notices, Objections objections, People people, JdbcClient db) {
        this.notices = notices;
        this.objections = objections;
        this.people = people;
        this.db = db;
    }

    void play(Agenda agenda, Instant begins, Instant now) {
        agenda.at(begins.plus(Duration.ofDays(20)), () -> publish(NoticeKind.GRANT, "党组织服务群众专项经费上半年项目安排公示", funds("30000.00")));
        agenda.at(begins.plus(Duration.ofDays(70)), () -> objectedTo(agenda));
        agenda.at(begins.plus(Duration.ofDays(120)), () -> publish(NoticeKind.SELECTION, "“最美社工”推荐对象所在组织公示", new NoticeTable(List.of("序号", "组织", "推荐名额"),
                List.of(List.of("1", "海棠社会工作服务中心", "2"), List.of("2", "云溪区社会工作协会", "1")))));
        agenda.at(now.minus(Duration.ofDays(2)), () -> publish(NoticeKind.GRANT, "下半年公益创投资助项目公示", funds("28000.00")));
    }

    private void objectedTo(Agenda agenda) {
        var id = publish(NoticeKind.SELECTION, "社区服务项目征集入选名单公示", funds("20000.00"));
        agenda.in(1, () -> objections.raise(id, "陈女士", "13800000123", "第二项的金额和申报书上写的不一样，请核对。"));
        agenda.in(2, () -> objections.decide(new ObjectionId(db.sql("select id from objection where notice_id = ?").param(id.value()).query(UUID.class).single()),
                true, "经核对，第二项金额录入有误，应为 18000.00 元，将发布更正。", people.viewer("guhong")));
        agenda.in(2.2, () -> notices.correct(id, "社区服务项目征集入选名单公示（更正）", "现就入选名单予以更正公示，其他内容不变。", funds("18000.00"),
                "第二项金额录入有误，由群众异议发现。", 5, people.viewer("wangmin")));
    }

    private NoticeId publish(NoticeKind kind, String title, NoticeTable table) {
        return notices.publish(new NewNotice(kind, "", null, "", CaseStory.DISTRICT, title, "经申报、评审和集体研究，现将结果予以公示，公示期为五个工作日。公示期内如有异议，请在网页上提出。", table, 5),
                people.viewer("wangmin"));
    }

    private static NoticeTable funds(String second) {
        return new NoticeTable(COLUMNS, List.of(List.of("1", "便民小修小补进楼道", "云溪匠心志愿服务队", "24000.00"), List.of("2", "周末亲子阅读角", "海棠社会工作服务中心", second),
                List.of("3", "独居老人每周一访", "溪上为老服务中心", "36000.00")));
    }
}

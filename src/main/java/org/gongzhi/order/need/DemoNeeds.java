package org.gongzhi.order.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongzhi.order.ClaimMode;
import org.gongzhi.order.ClaimTrack;
import org.gongzhi.order.NewOrder;
import org.gongzhi.order.OrderKind;
import org.gongzhi.order.Orders;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What residents of the demo district asked for these days. */
@Component
@Profile("demo")
@Order(85)      // after the story of the past two years
class DemoNeeds implements ApplicationRunner {

    private static final String XISHANG = "330399001001";
    private static final String TAOHUA = "330399002001";

    private final JdbcClient db;
    private final Needs needs;
    private final Orders orders;
    private final People people;
    private final OfficeClock clock;

    DemoNeeds(JdbcClient db, Needs needs, Orders orders, People people, OfficeClock clock) {
        this.db = db;
        this.needs = needs;
        this.orders = orders;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional      // a district half built would never be finished
    public void run(ApplicationArguments arguments) {
        if (db.sql("select exists (select from need where title = '二单元楼道灯不亮')").query(Boolean.class).single()) return;
        var lamp = ask(XISHANG, "REPAIR", "二单元楼道灯不亮", "从一楼到四楼都不亮，晚上老人不敢下楼倒垃圾。", "七幢二单元", 16, null, "王素英", "13905770021");
        var stairs = ask(XISHANG, "REPAIR", "楼道声控灯时好时坏", "三楼转角的声控灯要跺脚才亮。", "七幢一单元", 12, null, "徐志强", "13758710033");
        needs.support(lamp.need(), new Contact("周阿姨", "13868500017"));
        var helan = people.viewer("helan");
        var today = LocalDate.now(clock);
        orders.draft(new NewOrder("七幢楼道照明修缮", "更换一、二单元楼道灯与声控开关，完工后试亮一周。", XISHANG, "REPAIR", ClaimTrack.VOLUNTEER, "七幢",
                today.plusDays(7), today.plusDays(21), "两个单元的灯全亮", BigDecimal.ZERO, null, ClaimMode.FIRST_COME, null, OrderKind.ORDINARY, null,
                Stream.of(lamp, stairs).map(receipt -> receipt.need().value()).toList(), ""), helan);

        ask(XISHANG, "ELDERLY_CARE", "老母亲腿脚不便，想有人陪着去医院复查", "每月一次，县医院骨科，上午去下午回。", "三幢", 1, Vulnerable.ELDER_OLD, "何明", "13967760042");
        ask(XISHANG, "CHILD_CARE", "放学到下班这一个半小时没人看孩子", "二年级，平时四点半放学，我们六点到家。", "幼儿园旁", 6, null, "林晓燕", "15057740058");
        needs.record(new NewNeed(XISHANG, "MEAL", "中午想有人送一顿热饭", "独自居住，手抖做不了饭，软一点、少盐。", "五幢一单元 302", Wanted.NOW, 1,
                Vulnerable.ELDER_ALONE, new Contact("陈福根", null)), NeedSource.VISIT, "入户走访时本人当面同意登记", helan);
        var dog = ask(XISHANG, "CIVILITY", "遛狗不牵绳", "傍晚小广场上好几条大狗不牵绳，孩子害怕。", "中心小广场", 30, null, null, null);
        needs.decline(dog.need(), "已转派出所和物业联合劝导，这类事请直接拨打 110 或物业电话，处理更快。", helan);
        needs.withdraw(ask(XISHANG, "ENVIRONMENT", "绿化带里有旧沙发", "堆了半个月。", "九幢东侧", 1, null, null, null).secret(), "已经有人拉走了");
        ask(TAOHUA, "CULTURE", "想学越剧，缺一位老师", "我们有十几个人，每周三下午有空。", "文化礼堂", 14, null, "蒋玉兰", "13587660071");
    }

    private Receipt ask(String community, String field, String title, String details, String place, int persons, @Nullable Vulnerable vulnerable,
            @Nullable String name, @Nullable String phone) {
        return needs.submit(new NewNeed(community, field, title, details, place, Wanted.WEEK, persons, vulnerable, new Contact(name, phone)), List.of());
    }
}

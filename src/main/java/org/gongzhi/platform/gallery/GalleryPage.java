package org.gongzhi.platform.gallery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Stage;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Series;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;

@Template("platform/gallery/show")
public record GalleryPage() implements Page {

    /** A lifecycle with every tone in it. */
    public enum Step implements Stage {
        DRAFTED("草拟", Tone.QUIET), SUBMITTED("待审批", Tone.WAITING), OPEN("待承接", Tone.WAITING), CLAIMED("服务中", Tone.BUSY),
        DELIVERED("待验收", Tone.WAITING), PAID("已付款", Tone.DONE), CANCELLED("已取消", Tone.STOPPED);

        public static final List<Step> PATH = List.of(DRAFTED, SUBMITTED, OPEN, CLAIMED, DELIVERED, PAID);

        private final String label;
        private final Tone tone;

        Step(String label, Tone tone) {
            this.label = label;
            this.tone = tone;
        }

        @Override public String label() { return label; }

        @Override public Tone tone() { return tone; }
    }

    public record Row(String number, String title, String place, String organization, BigDecimal budget, Step stage) {}

    /** The public frame. */
    @Template("platform/gallery/public")
    public record Public() implements Page {
        @Override public String self() { return "/demo/components/public"; }
    }

    /** The sheet of paper. */
    @Template("platform/gallery/paper")
    public record Paper() implements Page {
        @Override public String self() { return "/demo/components/paper"; }
    }

    @Override public String self() { return "/demo/components"; }

    public List<Tab> tabs() {
        return List.of(new Tab("全部", self(), 1284), new Tab("待承接", self() + "?stage=OPEN", 17), new Tab("服务中", self() + "?stage=CLAIMED", 46),
                new Tab("待验收", self() + "?stage=DELIVERED", 8), new Tab("已付款", self() + "?stage=PAID"), new Tab("已取消", self() + "?stage=CANCELLED"));
    }

    public List<Option> kinds() {
        return List.of(new Option("ELDERLY_CARE", "为老服务"), new Option("CHILD_CARE", "托育与儿童"), new Option("MEDIATION", "矛盾调解"),
                new Option("CULTURE", "文化活动"), new Option("REPAIR", "便民维修"));
    }

    public List<Row> rows() {
        return List.of(
                new Row("DD-2026-000231", "独居老人每周助浴", "溪上社区", "海棠社会工作服务中心", new BigDecimal("4800.00"), Step.CLAIMED),
                new Row("DD-2026-000229", "暑期四点半课堂（四至六年级，每日作业辅导与阅读）", "桃花社区", "", new BigDecimal("12600.00"), Step.OPEN),
                new Row("DD-2026-000224", "三幢二单元楼道灯修理", "溪上社区", "青禾志愿服务队", new BigDecimal("300.00"), Step.PAID),
                new Row("DD-2026-000218", "邻里噪声纠纷调解", "望湖社区", "平安法律援助中心", new BigDecimal("1500.00"), Step.DELIVERED),
                new Row("DD-2026-000211", "重阳节百家宴", "松林社区", "", new BigDecimal("5000.00"), Step.CANCELLED));
    }

    public List<Timeline.Entry> entries() {
        return List.of(
                new Timeline.Entry(Instant.parse("2026-03-12T02:15:00Z"), "CLAIM", "承接", "林夏", "海棠社会工作服务中心", "两名持证社工，周二、周五上门。", null),
                new Timeline.Entry(Instant.parse("2026-03-11T08:40:00Z"), "PUBLISH", "发布", "王敏", "区社工总站", "", null),
                new Timeline.Entry(Instant.parse("2026-03-11T01:05:00Z"), "APPROVE", "审批", "周启明", "云溪区社会组织党群服务中心主任", "", new BigDecimal("4800")),
                new Timeline.Entry(Instant.parse("2026-03-10T06:30:00Z"), "DRAFT", "制单", "何岚", "溪上社区", "由 3 条居民点单合并。", null));
    }

    public List<Chart> charts() {
        var towns = List.of("云溪街道", "临江街道", "望湖街道", "松林镇", "桃花镇", "石桥镇", "青山乡", "白沙乡");
        var months = List.of("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月");
        return List.of(
                new Chart("towns", "各镇街社会组织", Chart.Kind.STACK, towns, List.of(
                        new Series("社会团体", List.of(14, 12, 9, 11, 8, 7, 5, 4)), new Series("社会服务机构", List.of(16, 13, 11, 9, 7, 8, 4, 3)),
                        new Series("社区社会组织", List.of(7, 6, 5, 4, 3, 2, 2, 1))), "家", towns.stream().map(town -> "/organizations?q=" + town).toList()),
                new Chart("satisfaction", "满意度走势", Chart.Kind.LINE, months, List.of(
                        new Series("原始", List.of(4.1, 4.2, 4.0, 4.3, 4.4, 4.3, 4.5, 4.6, 4.5, 4.6)),
                        new Series("复核后", List.of(4.2, 4.3, 4.2, 4.4, 4.4, 4.4, 4.6, 4.6, 4.6, 4.7))), "分"),
                new Chart("funnel", "从点单到评价", Chart.Kind.FUNNEL, List.of("居民点单", "制成订单", "已承接", "已验收", "已付款", "已评价"),
                        List.of(new Series("数量", List.of(1284, 1103, 1020, 961, 944, 730))), "件", List.of("/needs", "/orders", "/orders", "/orders", "/orders", "/orders")),
                new Chart("sources", "资金来源", Chart.Kind.PIE, List.of("区级财政", "福彩公益金", "党费", "慈善捐赠", "镇街配套"),
                        List.of(new Series("金额", List.of(1860000, 420000, 160000, 285000, 640000))), "元"),
                new Chart("places", "承接最多的组织", Chart.Kind.ROW, List.of("海棠社会工作服务中心", "青禾志愿服务队", "平安法律援助中心", "松鹤居家养老服务社", "小书虫阅读推广中心"),
                        List.of(new Series("订单", List.of(48, 41, 33, 29, 22))), "件"),
                new Chart("score", "承接匹配度", Chart.Kind.RADAR, List.of("领域", "地域", "余力", "星级", "评价", "新组织"),
                        List.of(new Series("海棠社会工作服务中心", List.of(30, 20, 12, 8, 14, 0)), new Series("青禾志愿服务队", List.of(22, 20, 15, 6, 12, 5))), "分"));
    }
}

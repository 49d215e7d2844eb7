package org.gongzhi.order.match.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.match.RadarRule;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Orders that nobody takes, the longest open first. */
@Template("order/match/radar")
public record RadarPage(RadarRule rule, List<Row> rows) implements Listing<RadarPage.Row> {

    public record Row(
            UUID id,
            @Heading("单号") String number,
            @Heading("服务事项") String title,
            @Heading("需求社区") String place,
            @Heading("服务领域") String field,
            @Heading("预算（元）") BigDecimal budget,
            @Heading("已等天数") int days,
            @Heading("级别") int level,
            @Heading("已邀请") int invited,
            @Heading("谢绝") int declined,
            @Heading("请复核的原因") @Nullable String flagged) {

        public String href() { return "/orders/" + id + "/candidates"; }
    }

    @Override public String self() { return "/orders/radar"; }

    public List<Row> at(int level) { return rows.stream().filter(row -> row.level() == level).toList(); }

    public String label(int level) {
        return switch (level) {
            case 3 -> "中心负责人督办（满 " + rule.leadDays() + " 天）";
            case 2 -> "业务岗协调（满 " + rule.deskDays() + " 天）";
            case 1 -> "扩大邀请（满 " + rule.widenDays() + " 天）";
            default -> "刚刚发布";
        };
    }

    public String tone(int level) {
        return level == 3 ? "stopped" : level == 2 ? "waiting" : level == 1 ? "busy" : "quiet";
    }
}

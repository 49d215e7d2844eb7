package org.gongzhi.order.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.gongzhi.order.OrderId;

/** All the proof that there is of the work on one order: plan against done. Shown by the template {@code order/service/summary}. */
public record ServiceSummary(OrderId order, List<PlanItem> plan, List<ServiceEntry> entries) {

    public String href() { return "/orders/" + order + "/service"; }

    public int times() { return entries.size(); }

    public long planDone() { return plan.stream().filter(PlanItem::done).count(); }

    public int persons() { return entries.stream().mapToInt(ServiceEntry::persons).sum(); }

    public int encounters() { return entries.stream().mapToInt(ServiceEntry::encounters).sum(); }

    public int photos() { return entries.stream().mapToInt(entry -> entry.photos().size()).sum(); }

    public BigDecimal hours() {
        var minutes = entries.stream().mapToLong(entry -> Duration.between(entry.startedAt(), entry.endedAt()).toMinutes()).sum();
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
    }

    /** What stands against the records and was not dismissed. */
    public List<ServiceEntry.Flag> doubts() { return entries.stream().flatMap(entry -> entry.openFlags().stream()).toList(); }
}

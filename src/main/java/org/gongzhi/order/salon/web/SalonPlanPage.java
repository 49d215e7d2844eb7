package org.gongzhi.order.salon.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gongzhi.order.salon.NewSalon;
import org.gongzhi.order.salon.SalonId;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Where a salon is planned, or its plan is changed.
 *
 * @param id   null for a new one
 * @param plan what is proposed
 */
@Template("order/salon/plan")
public record SalonPlanPage(@Nullable SalonId id, NewSalon plan, List<Option> communities) implements Page {

    @Override public String self() { return id == null ? "/salons/new" : "/salons/" + id + "/revision"; }

    public String action() { return id == null ? "/salons" : self(); }

    public String back() { return id == null ? "/salons" : "/salons/" + id; }

    /** As a date field of a form wants it. */
    public String startsAt() {
        return plan.startsAt().equals(Instant.EPOCH) ? "" : LocalDateTime.ofInstant(plan.startsAt(), OfficeClock.ZONE).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}

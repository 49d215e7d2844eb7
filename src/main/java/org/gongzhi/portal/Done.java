package org.gongzhi.portal;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.order.OrderStage;
import org.jspecify.annotations.Nullable;

/**
 * One order as everybody may see it. Its title was written by staff; what residents wrote is shown to nobody.
 *
 * @param on    when it was accepted, else when it was published
 * @param level the mean of its ratings, 1 to 5; null while there are none
 */
public record Done(UUID id, String title, String place, String field, @Nullable String organization, OrderStage stage, LocalDate on, @Nullable Double level) {

    public String href() { return "/portal/orders/" + id; }

    public String satisfaction() { return level == null ? "" : "满意度 " + Math.round(level * 10) / 10.0 + " / 5"; }
}

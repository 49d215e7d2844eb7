package org.gongzhi.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One published order as everybody may see it. */
@Template("portal/order")
public record PublicOrderPage(Done order, String number, String details, String expected, LocalDate startsOn, LocalDate endsOn, Money money,
        @Nullable UUID organization, List<String> partners, Served served) implements Page {

    public record Money(BigDecimal budget, @Nullable BigDecimal paid, @Nullable String source) {}

    /** @param persons different people of each record; {@code encounters} counts them each time */
    public record Served(long needs, long persons, long encounters, long ratings) {}

    @Override public String self() { return order.href(); }
}

package org.gongzhi.incubation.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The dated rates of all centres, the newest first. */
@Template("incubation/benefit/rates")
public record RatesPage(List<Row> rows, List<Option> centres, LocalDate today) implements Page {

    public record Row(long serial, @Nullable String centre, LocalDate fromOn, BigDecimal rentPerSeat, BigDecimal utilityPerSeat, int utilityWaivedPercent,
            int minutesPerUnit, BigDecimal unitWorth, int offsetPercent, String basis, boolean inForce) {}

    @Override public String self() { return "/incubation/rates"; }
}

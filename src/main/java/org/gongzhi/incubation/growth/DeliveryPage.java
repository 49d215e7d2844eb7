package org.gongzhi.incubation.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

@Template("incubation/growth/show")
public record DeliveryPage(Facts facts, List<Timeline.Entry> entries, List<Action> actions) implements Page {

    public record Facts(UUID id, String number, String service, ServiceKind kind, LifeStage life, UUID organizationId, String receiver, @Nullable UUID providerId,
            @Nullable String provider, LocalDate deliveredOn, BigDecimal hours, String summary, DeliveryStage stage) {}

    @Override public String self() { return "/incubation/growth/" + facts.id(); }
}

package org.gongzhi.incubation.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

@Template("incubation/growth/promotion")
public record PromotionPage(Facts facts, List<Timeline.Entry> entries, List<Action> actions) implements Page {

    public record Facts(UUID id, String number, UUID organizationId, String organization, String title, Channel channel, String body, LocalDate askedOn,
            LocalDate wantedOn, PromotionStage stage, @Nullable String publishedAt) {}

    @Override public String self() { return "/incubation/promotions/" + facts.id(); }
}

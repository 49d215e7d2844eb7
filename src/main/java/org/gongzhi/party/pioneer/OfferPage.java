package org.gongzhi.party.pioneer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

@Template("party/pioneer/show")
public record OfferPage(Facts facts, List<Timeline.Entry> entries, List<Action> actions) implements Page {

    public record Facts(UUID id, String number, UUID branchId, String branch, PioneerArea area, Linkage linkage, String title, String content, LocalDate offeredOn, String taker,
            @Nullable LocalDate matchedOn, @Nullable LocalDate doneOn, String result, OfferStage stage) {}

    @Override public String self() { return "/party/pioneer/offers/" + facts.id(); }
}

package org.gongzhi.order.rating.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.rating.RatingId;
import org.gongzhi.order.rating.RatingStage;
import org.gongzhi.order.rating.Solved;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What one resident said. Nobody sees who it was. */
@Template("order/rating/show")
public record RatingPage(RatingId id, Said said, Subject subject, RatingStage stage, @Nullable String followedNote, @Nullable String excludedReason,
        List<Action> actions) implements Page {

    public record Said(int level, String levelLabel, Solved solved, String comment, String channel, Instant at) {}

    public record Subject(UUID need, String needNumber, String title, String place, UUID order, String orderNumber, String organization) {}

    @Override public String self() { return "/ratings/" + id; }

    public String timeline() { return self() + "/timeline"; }
}

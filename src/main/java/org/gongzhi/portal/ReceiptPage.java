package org.gongzhi.portal;

import java.time.Instant;
import java.util.List;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.order.rating.Level;
import org.gongzhi.order.rating.Solved;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;

/**
 * Behind a private link: where the matter stands, and what the resident can do about it.
 *
 * @param supporter whether the holder joined somebody else's need, and therefore sees nothing that the other wrote but the title
 * @param answer    the community's sentence, when it declined
 * @param rated     what the holder said; null before
 */
@Template("portal/receipt")
public record ReceiptPage(String secret, String number, String title, String details, Community community, NeedStage stage, boolean supporter,
        @Nullable String answer, List<Step> steps, @Nullable Rated rated, Can can, Mine mine) implements Page {

    /** @param at null while it is still to come */
    public record Step(String label, @Nullable String note, @Nullable Instant at) {}

    public record Rated(String level, String solved, String comment) {}

    /** @param reopenUntil until when the holder can say that the matter is back; null when not */
    public record Can(boolean rate, boolean withdraw, @Nullable Instant reopenUntil) {}

    /**
     * What is kept of the holder.
     *
     * @param looks  who looked at it; a neighbour who joined sees only their own data and nobody can look at that
     * @param erased when it was cleared; null while it is there
     */
    public record Mine(List<Disclosures.Look> looks, @Nullable Instant erased) {}

    @Override public String self() { return "/r/" + secret; }

    public List<Level> levels() { return Level.ALL; }

    public List<Option> answers() { return Option.of(Solved.values(), Solved::name, Solved::label); }
}

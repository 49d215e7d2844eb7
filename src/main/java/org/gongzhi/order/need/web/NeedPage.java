package org.gongzhi.order.need.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.need.Near;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.need.NeedSource;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.order.need.Vulnerable;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One need as staff see it. Whom to call and where is masked; see {@link org.gongzhi.platform.privacy.ShownPage}.
 *
 * @param near    other needs of the community that read alike
 * @param actions what this viewer may do with the need now
 * @param rating  where the answer of a call-back is written down; null while there is nothing to rate
 */
@Template("order/need/show")
public record NeedPage(Head head, Details details, Contact contact, @Nullable OrderLink order, int supporters, List<Near> near,
        List<Rated> ratings, List<Attachment> photos, List<Action> actions, @Nullable String rating) implements Page {

    public record Head(NeedId id, String number, String title, String community, NeedStage stage, LocalDate askedOn, Instant since, @Nullable String answer) {}

    public record Details(String text, String region, String field, String place, Wanted wanted, int persons, @Nullable Vulnerable vulnerable,
            NeedSource source, boolean consent, @Nullable String recorder) {}

    public record Contact(String name, String phone, boolean known, boolean disclosable) {}

    public record OrderLink(UUID id, String number, String title, OrderStage stage, @Nullable String organization) {

        public String href() { return "/orders/" + id; }
    }

    public record Rated(UUID id, String label, String solved, String comment, Instant at, boolean low, boolean excluded) {

        public String href() { return "/ratings/" + id; }
    }

    @Override public String self() { return "/needs/" + head.id(); }

    public String timeline() { return self() + "/timeline"; }

    public boolean open() { return head.stage() == NeedStage.NEW || head.stage() == NeedStage.REOPENED; }
}

package org.gongzhi.order.salon.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * A salon: what was to be solved, which ways there are, what was resolved, and which orders came of it.
 *
 * @param actions    what this viewer may do with the salon now
 * @param attendance the participants, to tick who came
 * @param openNeeds  needs of the community that could be put on the table
 */
@Template("order/salon/show")
public record SalonPage(SalonHead head, String agenda, String minutes, String resolution, @Nullable Instant concludedAt, List<Topic> topics,
        List<Proposal> options, List<OrderLink> orders, List<Action> actions, List<Option> attendance, List<Option> openNeeds) implements Page {

    public record Topic(UUID id, String number, String title, String field, int persons, NeedStage stage) {

        public String href() { return "/needs/" + id; }

        /** Whether an order may still take it along. */
        public boolean waits() { return stage == NeedStage.NEW || stage == NeedStage.REOPENED; }
    }

    public record Proposal(UUID id, String title, String merits, @Nullable BigDecimal cost, int votes, boolean chosen) {}

    public record OrderLink(UUID id, String number, String title, OrderStage stage, @Nullable String organization) {

        public String href() { return "/orders/" + id; }
    }

    @Override public String self() { return head.href(); }

    public String timeline() { return self() + "/timeline"; }

    /** Where an order is drafted from the resolution, with the needs that still wait. */
    public String draft() {
        var href = new StringBuilder("/orders/new?salon=").append(head.id());
        topics.stream().filter(Topic::waits).forEach(topic -> href.append("&needs=").append(topic.id()));
        return href.toString();
    }
}

package org.gongzhi.order.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderHead;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The form of an order that is being drafted or revised, with what it proposes. */
@Template("order/draft")
public record OrderDraftPage(@Nullable OrderHead order, Proposal proposal, List<NeedLine> needs, @JsonIgnore OrderChoices.Choices choices)
        implements Page {

    /** Texts as they stand in the fields. */
    public record Proposal(String title, String details, String region, String field, String track, String kind, String place, String startsOn,
            String endsOn, String expected, String eligibility, String budget, String line, String claimMode, String closesAt, String salon) {}

    public record NeedLine(UUID id, String number, String title, String place, int persons, @Nullable String vulnerable) {}

    @Override public String self() { return order == null ? "/orders/new" : order.href() + "/edit"; }

    public String action() { return order == null ? "/orders" : order.href() + "/revision"; }

    public String title() { return order == null ? "制单" : "修改服务单"; }
}

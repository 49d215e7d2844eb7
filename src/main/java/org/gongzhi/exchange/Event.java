package org.gongzhi.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gongzhi.platform.webhook.EventType;

/**
 * Which moves others hear of. All say the same: which thing, where it stands now, when, and where it can be read by those who may.
 * Nobody's name, number or words are in them.
 */
enum Event {

    ORDER_SUBMITTED   ("order.submitted",    "服务单提交审批",   "order",   List.of("SUBMIT"),          "/orders/"),
    ORDER_PUBLISHED   ("order.published",    "服务单发布",       "order",   List.of("PUBLISH"),         "/orders/"),
    ORDER_CLAIMED     ("order.claimed",      "服务单有组织承接", "order",   List.of("CLAIM", "AWARD"),  "/orders/"),
    ORDER_REOPENED    ("order.reopened",     "承接组织放弃，重新待承接", "order", List.of("GIVE_UP"),   "/orders/"),
    ORDER_DELIVERED   ("order.delivered",    "服务单申请验收",   "order",   List.of("DELIVER"),         "/orders/"),
    ORDER_ACCEPTED    ("order.accepted",     "服务单通过验收",   "order",   List.of("ACCEPT"),          "/orders/"),
    ORDER_PAID        ("order.paid",         "服务单付款",       "order",   List.of("PAY", "SETTLE"),   "/orders/"),
    ORDER_CANCELLED   ("order.cancelled",    "服务单取消",       "order",   List.of("CANCEL"),          "/orders/"),
    NEED_RECEIVED     ("need.received",      "收到居民点单",     "need",    List.of("SUBMIT"),          "/needs/"),
    NEED_ORDERED      ("need.ordered",       "点单编入服务单",   "need",    List.of("ORDER"),           "/needs/"),
    NEED_SERVED       ("need.served",        "点单已服务",       "need",    List.of("SERVE"),           "/needs/"),
    NEED_REOPENED     ("need.reopened",      "居民反映没有解决", "need",    List.of("REOPEN"),          "/needs/"),
    NEED_DECLINED     ("need.declined",      "点单不予受理",     "need",    List.of("DECLINE"),         "/needs/"),
    NEED_RATED        ("need.rated",         "居民评价",         "rating",  List.of("RATE"),            "/ratings/"),
    ORGANIZATION_ENTERED ("organization.entered", "社会组织入册", "organization", List.of("ENTER"),      "/organizations/");

    private static final Map<String, String> FIELDS = new TreeMap<>(Map.of("id", "记录的编号", "kind", "记录的种类", "stage", "现在的状态（代码）",
            "occurredAt", "发生时间", "href", "在哪里查看，需登录或令牌"));

    final String type;
    final String label;
    private final String subject;
    private final List<String> moves;
    private final String address;

    Event(String type, String label, String subject, List<String> moves, String address) {
        this.type = type;
        this.label = label;
        this.subject = subject;
        this.moves = moves;
        this.address = address;
    }

    static Optional<Event> of(String subject, String move) {
        return Arrays.stream(values()).filter(event -> event.subject.equals(subject) && event.moves.contains(move)).findFirst();
    }

    String href(UUID id) { return address + id; }

    EventType described() { return new EventType(type, label, FIELDS); }
}

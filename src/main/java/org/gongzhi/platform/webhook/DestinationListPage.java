package org.gongzhi.platform.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Where messages of this house go. Their secrets are not in it. */
@Template("platform/webhook/destinations")
public record DestinationListPage(List<Row> rows) implements Listing<DestinationListPage.Row> {

    /**
     * @param failingSince since when nothing has arrived there
     * @param formerUntil  until when the former secret signs as well
     */
    public record Row(UUID id, @Heading("名称") String name, Destination.Kind kind, @Heading("地址") String address, List<String> types,
            List<String> labels, @Heading("失败始于") @Nullable Instant failingSince, @Heading("暂停于") @Nullable Instant pausedAt,
            @Heading("暂停原因") @Nullable String pausedBecause, @Nullable Instant formerUntil, @Heading("待发送") int waiting, @Heading("未送达") int dead) {

        public String href() { return "/destinations/" + id; }

        public String state() { return pausedAt != null ? "已暂停" : failingSince != null ? "失败中" : "正常"; }

        public String tone() { return pausedAt != null ? "stopped" : failingSince != null ? "waiting" : "done"; }
    }

    @Override public String self() { return "/destinations"; }
}

package org.gongzhi.party.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older ones begin; null when there are none */
@Template("party/campaign/list")
public record CampaignListPage(List<Row> rows, @Nullable Long next) implements Listing<CampaignListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("学习活动") String title, @Heading("开始") LocalDate since, @Heading("结束") LocalDate until,
            @Heading("学习场次") long sessions, @Heading("参加人次") long heads, @Heading("心得") long notes, @Heading("状态") CampaignStage stage) {

        public String href() { return "/party/campaigns/" + id; }
    }

    @Override public String self() { return "/party/campaigns"; }

    public @Nullable String older() { return next == null ? null : self() + "?before=" + next; }
}

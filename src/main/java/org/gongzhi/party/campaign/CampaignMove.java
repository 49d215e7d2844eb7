package org.gongzhi.party.campaign;

import static org.gongzhi.party.campaign.CampaignStage.CANCELLED;
import static org.gongzhi.party.campaign.CampaignStage.CLOSED;
import static org.gongzhi.party.campaign.CampaignStage.OPEN;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** What happens to a campaign as a whole. */
public enum CampaignMove implements Move<CampaignStage> {

    START  (EnumSet.noneOf(CampaignStage.class), OPEN,      "部署学习活动", "campaign.keep", ""),
    CLOSE  (EnumSet.of(OPEN),                    CLOSED,    "结束并总结",   "campaign.keep", "closing"),
    CANCEL (EnumSet.of(OPEN),                    CANCELLED, "取消",         "campaign.keep", "cancellation");

    private final Step<CampaignStage> step;

    CampaignMove(Set<CampaignStage> from, CampaignStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<CampaignStage> step() { return step; }
}

package org.gongzhi.party.campaign;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("party/campaign/new")
public record NewCampaignPage() implements Page {

    @Override public String self() { return "/party/campaigns/new"; }
}

package org.gongzhi.party.pioneer;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("party/pioneer/new")
public record NewOfferPage(List<Option> branches) implements Page {

    @Override public String self() { return "/party/pioneer/offers/new"; }

    public List<Option> areas() { return Option.of(PioneerArea.values(), PioneerArea::name, PioneerArea::label); }

    public List<Option> linkages() { return Option.of(Linkage.values(), Linkage::name, Linkage::label); }
}

package org.gongzhi.party.election;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("party/election/new")
public record NewElectionPage(List<Option> branches) implements Page {

    @Override public String self() { return "/party/elections/new"; }
}

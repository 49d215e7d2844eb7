package org.gongzhi.portal;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;

/** Everything that is kept under a private link, in full, for whoever holds it: a page to read and print, and as JSON to take along. */
@Template("portal/mydata")
public record MyDataPage(String secret, String number, String title, String details, String community, String stage,
        List<Disclosures.Shown> personal, ReceiptPage.@Nullable Rated rated, List<Disclosures.Look> looks) implements Page {

    @Override public String self() { return "/r/" + secret + "/personal"; }
}

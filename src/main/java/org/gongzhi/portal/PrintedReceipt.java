package org.gongzhi.portal;

import java.time.LocalDate;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Qr;
import org.gongzhi.platform.page.Template;

/** The receipt on paper, for whoever has no phone of their own. */
@Template("portal/slip")
public record PrintedReceipt(String self, String number, String title, Community community, LocalDate askedOn, String address, Qr qr) implements Page {}

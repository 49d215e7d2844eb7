package org.gongzhi.platform.login;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Qr;
import org.gongzhi.platform.page.Template;

/**
 * How to set up a second factor.
 *
 * @param secret in groups of four, for those who cannot scan
 * @param offer  the same secret, hidden, that the form brings back
 * @param within the frame of the office, for somebody who is in; else that of the entrance
 */
@Template("platform/login/factor")
public record FactorPage(String self, Qr qr, String secret, String offer, boolean within) implements Page {}

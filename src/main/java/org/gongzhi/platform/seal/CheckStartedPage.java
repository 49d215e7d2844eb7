package org.gongzhi.platform.seal;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** A check has begun; its progress is at that address. */
@Template("seal/started")
public record CheckStartedPage(String self) implements Page {}

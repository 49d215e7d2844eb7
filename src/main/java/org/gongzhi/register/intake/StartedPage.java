package org.gongzhi.register.intake;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Leads a browser to the job's page; a program gets its address. */
@Template("register/intake/started")
public record StartedPage(String fileName, String self) implements Page {}

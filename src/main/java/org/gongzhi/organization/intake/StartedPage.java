package org.gongzhi.organization.intake;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Leads a browser to the job's page; a program gets its address. */
@Template("organization/intake/started")
public record StartedPage(String fileName, String self) implements Page {}

package org.gongzhi.platform.job;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Leads a browser to the job's page; a program gets its address. @param title what is being done, such as “正在导入” */
@Template("job/started")
public record StartedPage(String title, String about, String self) implements Page {}

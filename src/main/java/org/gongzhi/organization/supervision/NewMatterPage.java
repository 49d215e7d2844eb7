package org.gongzhi.organization.supervision;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** A form with which a matter begins. */
@Template("organization/supervision/new")
public record NewMatterPage(Matter matter, String title, String sub, String self, String button, List<Field> fields) implements Page {}

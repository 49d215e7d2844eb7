package org.gongzhi.platform.sheet;

import org.gongzhi.platform.page.Listing.Heading;

/**
 * A cell that cannot be taken, and why. Rows of a list page, so the full list is also a sheet.
 *
 * @param line   as people see it
 * @param column its heading; empty when the whole row is meant
 */
public record Bad(@Heading("行号") int line, @Heading("列") String column, @Heading("填写的内容") String value, @Heading("原因") String reason) {}

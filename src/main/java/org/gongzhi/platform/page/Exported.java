package org.gongzhi.platform.page;

import java.util.Map;

/**
 * A list is about to leave as a sheet. Announced before its first byte: what cannot be noted is not sent.
 *
 * @param name   what the sheet is called
 * @param path   the address of the list, without its filter
 * @param filter what it was filtered by
 */
public record Exported(String name, String path, Map<String, String> filter, int rows) {}

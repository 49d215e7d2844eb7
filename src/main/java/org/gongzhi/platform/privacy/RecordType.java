package org.gongzhi.platform.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that holds personal data for some time. Each is a bean of the module whose records they are.
 *
 * @param kind   as in {@code retention_rule}
 * @param begins from when the time runs, in words: 办结
 * @param held   a query of the records that still hold it and have ended: {@code id}, {@code number} (no personal data), {@code href}, {@code ended} (a timestamp)
 * @param erase  statements that clear the records with {@code any (:ids)} in place; the rows stay, so that figures do
 * @param files  the subject whose files go too; null when there are none
 */
public record RecordType(String kind, String label, String begins, String held, List<String> erase, @Nullable String files) {}

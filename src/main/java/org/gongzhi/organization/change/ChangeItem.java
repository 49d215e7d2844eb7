package org.gongzhi.organization.change;

import org.gongzhi.organization.Fact;
import org.springframework.data.relational.core.mapping.Table;

/** One registered fact: as it stood when the change was asked for, and as it is wanted. */
@Table("organization_change_item")
public record ChangeItem(Fact fact, String before, String after) {}

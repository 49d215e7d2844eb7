/** Members and branches find each other: what somebody says of themselves, or their organization with their consent. Nothing is inferred. (domain.md M35) */
@NamedInterface("find")
@NullMarked
package org.gongzhi.party.find;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

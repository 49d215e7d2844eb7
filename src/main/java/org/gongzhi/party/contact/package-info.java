/** Who is sent to an organization, and how often they go there. (domain.md M20, M25) */
@NamedInterface("contact")
@NullMarked
package org.gongzhi.party.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What all supervision of the registrar has in common: dated rules, who sees whose matters, lists, record pages, the overview. (domain.md C2) */
@NullMarked
package org.gongzhi.organization.supervision;

import org.jspecify.annotations.NullMarked;

/** Elections of councils under the registrar's eyes. (domain.md M23, M41) */
@NullMarked
package org.gongzhi.organization.election;

import org.jspecify.annotations.NullMarked;

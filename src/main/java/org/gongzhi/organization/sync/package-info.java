/** The five synchronisations: a registrar's act and its Party form are finished together. (domain.md M23, M41, decision 4) */
@NullMarked
package org.gongzhi.organization.sync;

import org.jspecify.annotations.NullMarked;

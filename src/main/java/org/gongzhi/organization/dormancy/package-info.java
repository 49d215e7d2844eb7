/** Dormant organizations: found by five criteria, contacted, then rectified, deregistered or revoked. (民发〔2021〕63号; domain.md M29, R3) */
@NullMarked
package org.gongzhi.organization.dormancy;

import org.jspecify.annotations.NullMarked;

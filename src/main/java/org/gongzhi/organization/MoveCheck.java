package org.gongzhi.organization;

import java.util.UUID;

/** Whether the registrar may make a move at all. Every bean of this kind is asked before the register moves. */
public interface MoveCheck {

    /** @throws Refused with what is still missing */
    void check(UUID organization, OrganizationMove move);
}

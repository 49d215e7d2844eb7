package org.gongzhi.organization;

import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;

/** Whether the registrar may make a move at all. Every bean of this kind is asked before the register moves. */
public interface MoveCheck {

    /** @throws Refused with what is still missing */
    void check(UUID organization, OrganizationMove move);

    /**
     * An organization that is registered already has been written down, in the transaction of the caller.
     *
     * @throws Refused with what it should have brought along; then it is not entered
     */
    void entered(UUID organization, NewOrganization entry, Act act);
}

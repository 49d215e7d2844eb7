package org.gongzhi.platform.people;

import java.util.EnumSet;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** A role does not go through stages; that its permissions were set is nevertheless a row of the journal. */
enum RoleMove implements Move<PersonStage> {

    GRANT;

    @Override
    public Step<PersonStage> step() {
        return new Step<>(EnumSet.of(PersonStage.ACTIVE), PersonStage.ACTIVE, "调整权限", "role.manage", "");
    }
}

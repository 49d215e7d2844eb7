package org.gongzhi.platform.people;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;

/** A role does not go through stages; that its permissions were set is nevertheless a row of the journal. */
enum RoleMove implements Move<PersonStage> {

    GRANT;

    @Override public Set<PersonStage> from() { return EnumSet.of(PersonStage.ACTIVE); }

    @Override public PersonStage to() { return PersonStage.ACTIVE; }

    @Override public String label() { return "调整权限"; }

    @Override public String permission() { return "role.manage"; }
}

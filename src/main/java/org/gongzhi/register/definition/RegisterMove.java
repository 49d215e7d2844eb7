package org.gongzhi.register.definition;

import java.util.List;
import java.util.Set;
import org.gongzhi.platform.formula.Formula;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;
import org.jspecify.annotations.Nullable;

/**
 * One step of a register's entries. In the journal it goes by its register's name as well: {@code research-topic.approve}.
 *
 * @param may       the roles that make it
 * @param byAnother never by whoever created the entry
 * @param ask       the fields that are filled in with it
 * @param requires  what must hold before; null when nothing
 * @param say       why not, when it does not hold
 */
public record RegisterMove(String register, String key, Step<State> step, Set<String> may, boolean byAnother, List<String> ask, boolean noteRequired,
        @Nullable Formula requires, String say) implements Move<State> {

    public static final String PERMISSION = "register.keep";

    @Override public String name() { return register + "." + key; }

    public boolean isCreation() { return from().isEmpty(); }

    public boolean mayBeMadeBy(String role) { return may.contains(role); }
}

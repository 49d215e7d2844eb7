package org.gongzhi.organization.supervision;

import java.util.List;
import java.util.Locale;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;

/**
 * A move that the viewer may make now, with what it asks for.
 *
 * @param main whether it is what usually comes next; the others are folded
 */
public record Offer(Action action, boolean main, List<Field> fields) {

    public static Offer of(Move<?> move, String page, boolean main, Field... fields) {
        return new Offer(new Action(move.name(), move.label(), page + "/" + move.noun()), main, List.of(fields));
    }

    /** Unique on the page: the same field may stand in several forms. */
    public String id(Field field) { return action.move().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + field.name(); }
}

package org.gongzhi.platform.intake;

import java.util.List;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;

/**
 * One kind of table, as one viewer brings it: within their reach it stays. Made anew for each reading, so it may remember what it has seen.
 *
 * @param <T> what a row becomes
 */
public interface BroughtTable<T> {

    /** @param present rows of the batch that are in the books already and will be passed over @param bad what is wrong with others beyond their cells */
    record Look(long present, List<Bad> bad) {

        public static final Look FINE = new Look(0, List.of());
    }

    Importer<T> importer();

    /** Before the first row, looking or taking. */
    default void begin() {}

    default Look look(List<Line<T>> lines) { return Look.FINE; }

    /** Enters what is new of a batch, by the hundred. @return how many */
    long enter(List<Line<T>> lines);

    /** Behind the last row that was taken, in the same transaction. */
    default void end() {}

    /** Of what is about a person a preview says only that it is wrong. */
    default boolean isPersonal(String heading) { return false; }
}

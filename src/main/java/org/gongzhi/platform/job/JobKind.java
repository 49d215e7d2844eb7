package org.gongzhi.platform.job;

import java.util.Map;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;

/**
 * A kind of long work; each is a bean. A run and the note that it is done are one transaction. Killed in the middle, it
 * has done nothing and runs again from the start, so whatever it does outside the database must bear being done twice.
 */
public interface JobKind {

    /** Its stored name, such as {@code organization-import}. */
    String name();

    /** What people call it, such as “导入社会组织”. */
    String label();

    /** The permission to start it. */
    String permission();

    /**
     * Does the work.
     *
     * @param by whoever started it, with the rights they have now
     * @return the address of the page that shows what came of it
     * @throws Refused when it cannot be done; the person reads the sentence, and nothing is saved
     */
    String run(Map<String, String> input, Viewer by, Progress progress);
}

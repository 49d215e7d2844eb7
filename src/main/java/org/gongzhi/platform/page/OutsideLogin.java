package org.gongzhi.platform.page;

import org.gongzhi.platform.move.Action;

/** A log-in that another office keeps; there is such a bean only where one is configured. */
public interface OutsideLogin {

    /** To where its button leads, and what it says. */
    Action button();
}

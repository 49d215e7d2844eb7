package org.gongzhi.organization;

import java.time.LocalDate;
import java.util.List;

/** Which organizations of the demo book are dormant: its last column numbers them. */
public final class DormantOfTheDemo {

    private DormantOfTheDemo() {}

    public static List<String> names(LocalDate today) {
        return DemoBook.entries(today, Long.MAX_VALUE).stream().filter(entry -> entry.ended() != null).map(entry -> entry.organization().name()).toList();
    }
}

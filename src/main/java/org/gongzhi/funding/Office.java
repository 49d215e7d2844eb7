package org.gongzhi.funding;

import java.time.ZoneId;

/** Where the office's days begin and end. */
interface Office {

    ZoneId ZONE = ZoneId.of("Asia/Shanghai");
}

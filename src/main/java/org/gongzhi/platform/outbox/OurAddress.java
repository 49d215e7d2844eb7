package org.gongzhi.platform.outbox;

import java.util.Optional;
import org.gongzhi.platform.district.District;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where what goes out says that we are reached: the address that the office or the district has set. Never that of a request, for
 * whoever forges a request's host would write our letters.
 */
@Component
public class OurAddress {

    private final String base;

    OurAddress(@Value("${gongzhi.public-address:}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** @param path begins with a slash @return empty where no address is set */
    public Optional<String> of(String path) {
        var here = District.current().address();
        return Optional.of(here.isEmpty() ? base : here).filter(known -> !known.isEmpty()).map(known -> known + path);
    }
}

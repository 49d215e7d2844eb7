package org.gongzhi.order.need;

import org.gongzhi.platform.district.District;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where residents reach us: what a QR code says. Staff may sit behind another address than residents, so a real office sets
 * {@code gongzhi.public-address}, a district of a province its own; without it, it is the address of the request.
 */
@Component
public class PublicAddress {

    private final String base;

    PublicAddress(@Value("${gongzhi.public-address:}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        var base = District.current().address().isEmpty() ? this.base : District.current().address();
        return base.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().path(path).build().toUriString() : base + path;
    }
}

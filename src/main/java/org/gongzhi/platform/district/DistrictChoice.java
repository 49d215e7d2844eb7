package org.gongzhi.platform.district;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** Choosing a district on a host name that several share. */
public final class DistrictChoice {

    /** Where one is chosen. */
    public static final String PAGE = "/districts";

    static final String COOKIE = "gongzhi-district";

    private DistrictChoice() {}

    /** The cookie of whoever chose this one. */
    public static ResponseCookie cookie(District district, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, district.name()).path("/").httpOnly(true).sameSite("Lax").secure(request.isSecure())
                .maxAge(Duration.ofDays(365)).build();
    }
}

package org.gongzhi.platform.signin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Qr;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A sheet to hold up: its code, and who has signed. */
public record SignInSheet(UUID id, String title, String address, Qr qr, Instant closesAt, List<String> names) {

    static SignInSheet of(UUID id, String title, String secret, Instant closesAt, List<String> names) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/s/" + secret).build().toUriString();
        return new SignInSheet(id, title, address, Qr.of(address), closesAt, names);
    }
}

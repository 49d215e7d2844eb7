package org.gongzhi.appraisal.voice;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.limit.Address;
import org.gongzhi.platform.limit.PrivateLink;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.question.Turnstile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Behind a poster's code and behind the link of a person served. Every wrong secret answers the same 404. */
@RestController
@RequestMapping("/v/{secret}")
@PrivateLink
class VoiceController {

    private static final String BECAUSE = "the public has no account";
    private static final String DEVICE = "gongzhi-device";

    record Said(@NotNull @Min(1) @Max(5) Integer level, @Size(max = 500) @Nullable String comment, @Pattern(regexp = "|[0-9+ -]{5,20}") @Nullable String phone) {}

    private final Voices voices;
    private final Turnstile turnstile;

    VoiceController(Voices voices, Turnstile voiceForms) {
        this.voices = voices;
        this.turnstile = voiceForms;
    }

    @GetMapping
    @Open(because = BECAUSE)
    VoicePage show(@PathVariable String secret, @RequestParam(defaultValue = "false") boolean said, HttpServletRequest request, HttpServletResponse response) {
        if (device(request) == null) response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(DEVICE, Secret.fresh()).path("/v").httpOnly(true)
                .sameSite("Lax").secure(request.isSecure()).maxAge(Duration.ofDays(400)).build().toString());
        return page(secret, said);
    }

    @PostMapping
    @Open(because = BECAUSE)
    VoicePage say(@PathVariable String secret, Form<Said> form, HttpServletRequest request) {
        form.submit(said -> {
            turnstile.pass(request);
            var device = device(request);
            voices.say(secret, new NewVoice(said.level(), Objects.requireNonNullElse(said.comment(), "").strip(), said.phone(),
                    device != null ? device : Address.of(request) + " " + request.getHeader(HttpHeaders.USER_AGENT)));
        });
        return page(secret, !form.refused());
    }

    private VoicePage page(String secret, boolean said) {
        var ear = voices.ear(secret);
        return new VoicePage(secret, ear.title(), ear.name(), ear.open(), said, ear.code());
    }

    private static @Nullable String device(HttpServletRequest request) {
        return request.getCookies() == null ? null : Stream.of(request.getCookies()).filter(cookie -> cookie.getName().equals(DEVICE)).map(Cookie::getValue)
                .filter(value -> value.length() >= 20 && value.length() <= 64).findFirst().orElse(null);
    }
}

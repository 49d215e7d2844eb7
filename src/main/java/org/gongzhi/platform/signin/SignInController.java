package org.gongzhi.platform.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.limit.PrivateLink;
import org.gongzhi.platform.page.Form;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/s/{secret}")
@PrivateLink
class SignInController {

    private static final String BECAUSE = "whoever comes has no account; the secret opens the form only";

    record Signature(@NotBlank @Size(max = 20) String name, @NotNull @Pattern(regexp = "[0-9]{4}") String tail) {}

    private final SignIns signIns;

    SignInController(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping
    @Open(because = BECAUSE)
    SignInPage blank(@PathVariable String secret, @RequestParam(defaultValue = "false") boolean signed) {
        return signIns.page(secret, signed);
    }

    @PostMapping
    @Open(because = BECAUSE)
    SignInPage sign(@PathVariable String secret, Form<Signature> form) {
        return form.create(typed -> {
                    signIns.sign(secret, typed.name(), typed.tail());
                    return signIns.page(secret, true);
                })
                .orElseGet(() -> signIns.page(secret, false));
    }
}

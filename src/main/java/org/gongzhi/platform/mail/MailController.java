package org.gongzhi.platform.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Option;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own choice whether to be told by mail, and where. */
@RestController
@RequestMapping("/account/mail")
class MailController {

    record Address(@NotBlank @Email @Size(max = 120) String address) {}

    record Code(@NotBlank @Pattern(regexp = "\\d{6}") String code) {}

    record Choice(@NotNull MailMode mode) {}

    record Nothing() {}

    private final Addresses addresses;
    private final Proofs proofs;
    private final MailSettings settings;

    MailController(Addresses addresses, Proofs proofs, MailSettings settings) {
        this.addresses = addresses;
        this.proofs = proofs;
        this.settings = settings;
    }

    @GetMapping
    @Requires(Requires.SIGNED_IN)
    MailPage show(Viewer viewer) {
        var modes = Option.of(MailMode.values(), Enum::name, MailMode::label);
        return addresses.kept(viewer.id())
                .map(kept -> new MailPage(settings.isOn(), kept.masked(), kept.verified(), kept.waiting(), kept.mode(), modes))
                .orElseGet(() -> new MailPage(settings.isOn(), null, false, false, MailMode.OFF, modes));
    }

    @PostMapping
    @Requires(Requires.SIGNED_IN)
    MailPage ask(Form<Address> form, Viewer viewer) {
        form.submit(typed -> {
            if (!settings.isOn()) throw new Refused("mail.off");
            proofs.ask(viewer.id(), typed.address());
        });
        return show(viewer);
    }

    @PostMapping("/proof")
    @Requires(Requires.SIGNED_IN)
    MailPage prove(Form<Code> form, Viewer viewer) {
        form.submit(typed -> {
            if (!proofs.prove(typed.code(), viewer)) throw new Refused("mail.code.wrong").at("code");
        });
        return show(viewer);
    }

    @PostMapping("/mode")
    @Requires(Requires.SIGNED_IN)
    MailPage choose(Form<Choice> form, Viewer viewer) {
        form.submit(typed -> addresses.choose(viewer.id(), typed.mode()));
        return show(viewer);
    }

    @PostMapping("/removal")
    @Requires(Requires.SIGNED_IN)
    MailPage remove(Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> addresses.forget(viewer.id()));
        return show(viewer);
    }
}

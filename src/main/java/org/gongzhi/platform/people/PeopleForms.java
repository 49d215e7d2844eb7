package org.gongzhi.platform.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Reach;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of people and accounts. Whether a password is good enough, {@code PasswordRules} says. */
interface PeopleForms {

    record NewPerson(
            @NotBlank @Pattern(regexp = "[a-z0-9._-]{2,40}") String login,
            @NotBlank @Size(max = 20) String name,
            @NotBlank String password,
            @NotBlank @Pattern(regexp = "[0-9]{2,12}") String region) {}

    record NewPost(
            @NotBlank String role,
            @NotBlank @Size(max = 60) String capacity,
            @NotBlank @Pattern(regexp = "[0-9]{2,12}") String region,
            @Nullable UUID organization) {

        Reach reach() { return new Reach(region, organization); }
    }

    record Dismissal(@NotNull UUID post, @Size(max = 200) @Nullable String note) {}

    record Reason(@NotBlank @Size(max = 200) String note) {}

    record NewPassword(@NotBlank String password) {}

    record OutsideId(@Size(max = 200) @Nullable String outside) {}

    record OwnPassword(@NotBlank String current, @NotBlank String password) {}

    record Proof(@NotBlank String proof) {}

    record NewToken(@NotBlank @Size(max = 60) String name, @NotNull @Min(1) @Max(365) Integer days, @NotEmpty List<String> scope) {}

    record Revocation(@NotNull UUID token) {}

    record SessionEnd(@NotNull UUID session, @NotBlank String proof) {}

    record Post(@NotNull UUID post) {}

    record Nothing() {}
}

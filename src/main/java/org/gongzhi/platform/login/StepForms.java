package org.gongzhi.platform.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

interface StepForms {

    record Code(@NotBlank @Size(max = 40) String code) {}

    record OwnPassword(@NotBlank String password, @NotBlank String again) {}

    /** @param current the password, from somebody who is in already */
    record SetUp(@NotBlank String offer, @NotBlank @Size(max = 40) String code, @Nullable String current) {}
}

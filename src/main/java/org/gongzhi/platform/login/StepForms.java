package org.gongzhi.platform.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

interface StepForms {

    record Code(@NotBlank @Size(max = 40) String code) {}

    record OwnPassword(@NotBlank String password, @NotBlank String again) {}

    record SetUp(@NotBlank String offer, @NotBlank @Size(max = 40) String code) {}
}

package org.gongzhi.platform.start;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record StartForm(
        @NotBlank String code,
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Pattern(regexp = "[a-z0-9._-]{2,40}") String login,
        @NotBlank @Size(min = 10, max = 200) String password,
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}") String region) {}

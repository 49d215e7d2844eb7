package org.gongzhi.platform.start;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The three administrators: oneself, and two others with passwords to begin with. */
record StartForm(
        @NotBlank String code,
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}") String region,
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Pattern(regexp = "[a-z0-9._-]{2,40}") String login,
        @NotBlank String password,
        @NotBlank @Size(max = 40) String securityName,
        @NotBlank @Pattern(regexp = "[a-z0-9._-]{2,40}") String securityLogin,
        @NotBlank String securityPassword,
        @NotBlank @Size(max = 40) String auditName,
        @NotBlank @Pattern(regexp = "[a-z0-9._-]{2,40}") String auditLogin,
        @NotBlank String auditPassword) {}

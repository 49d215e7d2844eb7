package org.gongzhi.organization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an organization can do, where, and how much of it at once.
 *
 * @param field  code of a service field
 * @param region twelve digits: it works anywhere in that region
 * @param atOnce how many orders of this kind it can carry at one time
 */
public record Capability(
        @NotBlank String field,
        @NotBlank @Pattern(regexp = "[0-9]{12}") String region,
        @NotNull @Positive @Max(999) Integer atOnce,
        @Nullable @Size(max = 200) String note) {

    public Capability { note = Objects.requireNonNullElse(note, ""); }
}

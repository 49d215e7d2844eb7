package org.gongzhi.incubation.growth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One more service of the catalogue. */
public record NewService(
        @NotBlank @Size(max = 40) String name,
        @NotNull ServiceKind kind,
        @NotNull LifeStage life,
        @Nullable @Size(max = 300) String description) {

    public NewService {
        description = Objects.requireNonNullElse(description, "").strip();
    }
}

package org.gongzhi.order.rating.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.gongzhi.order.rating.NewRating;
import org.gongzhi.order.rating.Solved;
import org.jspecify.annotations.Nullable;

/** What staff type about ratings. */
interface RatingForms {

    record CallBack(@NotNull @Min(1) @Max(5) Integer level, @NotNull Solved solved, @Size(max = 500) @Nullable String comment) {

        NewRating toRating() { return new NewRating(level, solved, Objects.requireNonNullElse(comment, "").strip()); }
    }

    record Reason(@NotBlank @Size(max = 500) String note) {}
}

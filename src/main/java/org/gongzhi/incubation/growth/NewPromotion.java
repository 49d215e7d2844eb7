package org.gongzhi.incubation.growth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What an organization wants shown, where, and by when. */
public record NewPromotion(
        @NotBlank @Size(max = 60) String title,
        @NotNull Channel channel,
        @NotBlank @Size(max = 4000) String body,
        @NotNull LocalDate wantedOn) {}

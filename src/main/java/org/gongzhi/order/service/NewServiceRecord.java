package org.gongzhi.order.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * One time that a service took place, as whoever served writes it down.
 *
 * @param staff      who served, separated by 、; blank when it does not matter
 * @param persons    different people served, each counted once
 * @param encounters times that people were served 人次, at least as many
 * @param signed     how many signed in; null without a list
 */
public record NewServiceRecord(
        @NotNull LocalDateTime startedAt,
        @NotNull LocalDateTime endedAt,
        @NotBlank @Size(max = 100) String place,
        @Size(max = 200) @Nullable String staff,
        @NotNull @PositiveOrZero @Max(1_000_000) Integer persons,
        @NotNull @PositiveOrZero @Max(1_000_000) Integer encounters,
        @PositiveOrZero @Max(1_000_000) @Nullable Integer signed,
        @NotBlank @Size(max = 1000) String summary,
        @Nullable List<MultipartFile> photos) {

    List<String> names() {
        return Stream.of(Objects.requireNonNullElse(staff, "").split("[、，,;；\\s]+")).filter(name -> !name.isBlank()).distinct().toList();
    }
}

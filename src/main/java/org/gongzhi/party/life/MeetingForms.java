package org.gongzhi.party.life;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.party.life.LifeRule.Applies;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed on the screens of organization life. */
interface MeetingForms {

    record Plan(
            @NotBlank @Size(max = 80) String branch,
            @NotNull MeetingType type,
            @NotBlank @Size(max = 100) String topic,
            @NotNull LocalDateTime at,
            @NotBlank @Size(max = 200) String place,
            @Nullable Boolean online,
            @Nullable @Size(max = 30) String chair,
            @Nullable UUID campaign) {

        NewMeeting of(UUID branch) {
            return new NewMeeting(branch, type, topic, moment(at), place, Boolean.TRUE.equals(online), Objects.requireNonNullElse(chair, ""), null, campaign);
        }
    }

    record Shift(@NotNull LocalDateTime at, @NotBlank @Size(max = 200) String place, @NotBlank @Size(max = 300) String note) {}

    /** @param came of so many {@code expected}: of a meeting from paper, which does not say who */
    record Minutes(@NotBlank @Size(max = 10_000) String minutes, @Nullable List<UUID> present, @Nullable List<UUID> leave, @Nullable @Min(1) @Max(9999) Integer expected,
            @Nullable @Min(1) @Max(9999) Integer came, @Nullable List<MultipartFile> photos) {

        List<UUID> here() { return Objects.requireNonNullElse(present, List.of()); }

        List<UUID> away() { return Objects.requireNonNullElse(leave, List.of()); }

        Attendances.@Nullable Counted read() { return expected == null && came == null ? null : new Attendances.Counted(Objects.requireNonNullElse(expected, 0), Objects.requireNonNullElse(came, 0)); }

        List<MultipartFile> pictures() { return Objects.requireNonNullElse(photos, List.of()); }
    }

    record Words(@NotBlank @Size(max = 500) String note) {}

    record Nothing() {}

    record Upload(@NotNull MultipartFile file) {}

    record Rule(@NotNull MeetingType type, @NotNull LocalDate since, @NotNull LifePeriod period, @NotNull @Min(0) @Max(31) Integer times, @NotNull Applies applies,
            @NotBlank @Size(max = 200) String basis) {}

    record Habit(@Nullable @Min(1) @Max(28) Integer themeDay, @Nullable @Min(0) @Max(20) Integer groups) {}

    record Joint(@NotBlank @Size(max = 80) String branch, @NotBlank @Size(max = 100) String topic, @NotNull LocalDateTime at, @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 4000) String participants) {

        List<String> names() { return participants.lines().flatMap(line -> List.of(line.split("[、，,;；]")).stream()).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList(); }
    }

    record Review(@NotBlank @Size(max = 4000) String review) {}

    static Instant moment(LocalDateTime at) { return at.atZone(OfficeClock.ZONE).toInstant(); }
}

package org.gongzhi.order.salon.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.order.salon.NewParticipant;
import org.gongzhi.order.salon.NewProposal;
import org.gongzhi.order.salon.NewSalon;
import org.gongzhi.order.salon.ParticipantKind;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed on the screens of salons. */
interface SalonForms {

    record Plan(
            @NotBlank @Size(max = 60) String title,
            @NotBlank String region,
            @NotNull LocalDateTime startsAt,
            @NotBlank @Size(max = 100) String place,
            @NotBlank @Size(max = 30) String chair,
            @NotBlank @Size(max = 2000) String agenda) {

        NewSalon toSalon() { return new NewSalon(title, region, startsAt.atZone(OfficeClock.ZONE).toInstant(), place, chair, agenda); }
    }

    record Participant(
            @NotNull ParticipantKind kind,
            @NotBlank @Size(max = 30) String name,
            @Size(max = 60) @Nullable String unit,
            @Nullable UUID organization,
            @Size(max = 200) @Nullable String offer) {

        NewParticipant toParticipant() { return new NewParticipant(kind, name, text(unit), organization, text(offer)); }
    }

    record Proposal(
            @NotBlank @Size(max = 60) String title,
            @Size(max = 1000) @Nullable String merits,
            @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable BigDecimal cost) {

        NewProposal toProposal() { return new NewProposal(title, text(merits), cost); }
    }

    record Topic(@NotNull UUID need) {}

    record Votes(@NotNull @Min(0) @Max(10_000) Integer votes) {}

    record Holding(@NotBlank @Size(max = 5000) String minutes, @Nullable List<UUID> attended) {

        List<UUID> present() { return attended == null ? List.of() : attended.stream().filter(Objects::nonNull).toList(); }
    }

    record Resolution(@NotNull UUID option, @NotBlank @Size(max = 2000) String resolution) {}

    record Note(@Size(max = 500) @Nullable String note) {}

    record Reason(@NotBlank @Size(max = 500) String note) {}

    record Photos(@Nullable List<MultipartFile> photos) {}

    private static String text(@Nullable String typed) { return typed == null ? "" : typed; }
}

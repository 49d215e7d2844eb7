package org.gongzhi.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongzhi.organization.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed on the screens of the register. */
interface Forms {

    record Reason(@NotBlank @Size(max = 500) String note) {}

    record Admission(
            @Nullable @Size(max = 18) String creditCode,
            @Nullable @Size(max = 40) String filedNumber,
            @NotNull LocalDate registeredOn,
            @Nullable LocalDate certificateExpiresOn,
            @Nullable @Size(max = 500) String note) {

        public Admission { note = Objects.requireNonNullElse(note, ""); }
    }

    record Renewal(@NotNull LocalDate certificateExpiresOn, @Nullable @Size(max = 500) String note) {

        public Renewal { note = Objects.requireNonNullElse(note, ""); }
    }

    record Kept(
            @Nullable @Size(max = 20) String contact,
            @Nullable @Pattern(regexp = "|[0-9+ -]{7,20}") String phone,
            @Nullable @Pattern(regexp = "|[0-9+ -]{7,20}") String publicPhone,
            @Nullable @Size(max = 200) @Pattern(regexp = "|https?://.+") String website,
            @Nullable @Size(max = 2000) String introduction,
            @Nullable @PositiveOrZero Integer staff,
            @Nullable List<String> fields) {

        public Kept { fields = List.copyOf(Objects.requireNonNullElse(fields, List.of())); }

        Profile profile() { return new Profile(contact, phone, publicPhone, website, introduction, staff); }
    }

    record Papers(@NotNull List<MultipartFile> files) {}
}

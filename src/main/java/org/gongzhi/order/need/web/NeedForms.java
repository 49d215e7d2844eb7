package org.gongzhi.order.need.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.gongzhi.order.need.Contact;
import org.gongzhi.order.need.NeedSource;
import org.gongzhi.order.need.NewNeed;
import org.gongzhi.order.need.Vulnerable;
import org.gongzhi.order.need.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What staff type on the screens of needs. */
interface NeedForms {

    record Recorded(
            @NotBlank String region,
            @NotBlank String field,
            @NotBlank @Size(max = 40) String title,
            @Size(max = 1000) @Nullable String details,
            @Size(max = 100) @Nullable String place,
            @NotNull Wanted wanted,
            @NotNull @Min(1) @Max(100_000) Integer persons,
            @Nullable Vulnerable vulnerable,
            @NotNull NeedSource source,
            @NotBlank @Size(max = 300) String consent,
            @Size(max = 20) @Nullable String name,
            @Pattern(regexp = "|[0-9+ -]{5,20}") @Nullable String phone,
            @Nullable List<MultipartFile> photos,
            @Nullable String confirm) {

        NewNeed toNeed() {
            return new NewNeed(region, field, title.strip(), text(details), text(place), wanted, persons, vulnerable, new Contact(name, phone));
        }

        private static String text(@Nullable String typed) { return Objects.requireNonNullElse(typed, "").strip(); }
    }

    record Reason(@NotBlank @Size(max = 300) String note) {}
}

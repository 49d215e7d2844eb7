package org.gongzhi.portal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.order.need.Contact;
import org.gongzhi.order.need.NewNeed;
import org.gongzhi.order.need.Vulnerable;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.order.rating.NewRating;
import org.gongzhi.order.rating.Solved;
import org.gongzhi.party.find.LeadKind;
import org.gongzhi.party.find.NewLead;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What residents type. */
interface PortalForms {

    /**
     * @param confirm sent once the resident has seen what reads alike and says that it is another matter
     * @param same    the need that the resident says is theirs too
     */
    record Asked(
            @NotBlank String field,
            @NotBlank @Size(max = 40) String title,
            @Size(max = 1000) @Nullable String details,
            @Size(max = 100) @Nullable String place,
            @Nullable Wanted wanted,
            @Min(1) @Max(100_000) @Nullable Integer persons,
            @Nullable Vulnerable vulnerable,
            @Size(max = 20) @Nullable String name,
            @Pattern(regexp = "|[0-9+ -]{5,20}") @Nullable String phone,
            @Nullable List<MultipartFile> photos,
            @NotNull Boolean agree,
            @Nullable String confirm,
            @Nullable UUID same) {

        NewNeed toNeed(String community) {
            return new NewNeed(community, field, title.strip(), text(details), text(place), wanted == null ? Wanted.WEEK : wanted,
                    persons == null ? 1 : persons, vulnerable, contact());
        }

        Contact contact() { return new Contact(name, phone); }

        List<MultipartFile> pictures() { return photos == null ? List.of() : photos; }
    }

    record Judged(@NotNull @Min(1) @Max(5) Integer level, @NotNull Solved solved, @Size(max = 500) @Nullable String comment) {

        NewRating toRating() { return new NewRating(level, solved, text(comment)); }
    }

    /** @param phone by which the branch answers */
    record Declared(
            @NotNull LeadKind kind,
            @NotBlank @Size(min = 2, max = 20) String name,
            @NotBlank @Pattern(regexp = "[0-9+ -]{5,20}") String phone,
            @NotBlank String region,
            @Size(max = 500) @Nullable String words,
            @NotNull Boolean agree) {

        NewLead toLead() { return new NewLead(kind, name.strip(), phone.strip(), null, region, text(words)); }
    }

    record Nothing() {}

    record Objection(
            @NotBlank @Size(max = 2000) String text,
            @Size(max = 20) @Nullable String name,
            @Pattern(regexp = "|[0-9+ -]{5,20}") @Nullable String phone) {}

    record Note(@Size(max = 300) @Nullable String note) {

        public Note { note = text(note); }
    }

    record Reason(@NotBlank @Size(max = 300) String note) {}

    private static String text(@Nullable String typed) { return Objects.requireNonNullElse(typed, "").strip(); }
}

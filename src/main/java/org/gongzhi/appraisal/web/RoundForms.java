package org.gongzhi.appraisal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.appraisal.appeal.NewAppeal;
import org.gongzhi.appraisal.mark.NewMark;
import org.gongzhi.appraisal.mark.NewPhase;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed on the screens of rounds. */
interface RoundForms {

    record Plan(@NotNull UUID scheme, @NotBlank String region, @NotBlank @Size(max = 80) String title, @NotNull LocalDate from, @NotNull LocalDate to) {

        NewRound toRound() { return new NewRound(scheme, region, title, from, to); }
    }

    record Nothing() {}

    record Reason(@NotBlank @Size(max = 500) String note) {}

    record Settled(@NotBlank String item, @NotNull @Digits(integer = 8, fraction = 4) BigDecimal points, @NotBlank @Size(max = 300) String note) {}

    /** One item of a subject, as it was filled in. Empty points mean that it is left for later. */
    record Mark(@NotBlank String item, @Digits(integer = 8, fraction = 4) @Nullable BigDecimal points, @Size(max = 300) @Nullable String note,
            @Size(max = 200) @Nullable String evidence, @Nullable List<MultipartFile> photos) {}

    record Marked(@Valid @Nullable List<Mark> marks) {

        List<Mark> all() { return marks == null ? List.of() : marks.stream().filter(Objects::nonNull).toList(); }

        /** Points that were left for later are not among the marks: a refusal of the nth mark is said at the field it was typed into. */
        Refused at(Refused refused) {
            var field = refused.field();
            if (field == null || !field.startsWith("marks[")) return refused;
            int left = Integer.parseInt(field.substring(6, field.indexOf(']')));
            for (int at = 0; at < all().size(); at++)
                if (all().get(at).points() != null && left-- == 0) return refused.at("marks[" + at + "].points");
            return refused;
        }

        List<NewMark> toMarks(UUID subject) {
            return all().stream().filter(mark -> mark.points() != null)
                    .map(mark -> new NewMark(subject, mark.item(), mark.points(), text(mark.note()), text(mark.evidence()).isEmpty() ? null : text(mark.evidence())))
                    .toList();
        }
    }

    record Phase(@NotNull @Min(1) @Max(30) Integer each, @Nullable Boolean blind, @Nullable LocalDate due) {

        NewPhase toPhase() { return new NewPhase(each, Boolean.TRUE.equals(blind), due); }
    }

    record Scorer(@NotNull UUID person) {}

    record Declared(@NotNull UUID organization, @NotBlank @Size(max = 200) String because) {}

    record Upload(@NotNull MultipartFile file) {}

    record Contested(@NotBlank String item, @Size(max = 500) @Nullable String reason) {}

    /** @param items those with a reason are contested */
    record Appealed(@NotBlank @Size(max = 2000) String grounds, @Valid @Nullable List<Contested> items, @Nullable List<MultipartFile> files) {

        NewAppeal toAppeal() {
            var reasons = new LinkedHashMap<String, String>();
            if (items != null) items.stream().filter(item -> !text(item.reason()).isEmpty()).forEach(item -> reasons.put(item.item(), text(item.reason())));
            return new NewAppeal(grounds, reasons, files == null ? List.of() : files);
        }
    }

    record Right(@NotBlank String item, @Digits(integer = 8, fraction = 4) @Nullable BigDecimal points) {}

    record Upheld(@NotBlank @Size(max = 1000) String note, @Valid @Nullable List<Right> items) {

        Map<String, BigDecimal> points() {
            var points = new LinkedHashMap<String, BigDecimal>();
            if (items != null) items.stream().filter(item -> item.points() != null).forEach(item -> points.put(item.item(), item.points()));
            return points;
        }
    }

    private static String text(@Nullable String typed) { return Objects.requireNonNullElse(typed, "").strip(); }
}

package org.gongzhi.appraisal.scheme.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongzhi.appraisal.Source;
import org.gongzhi.platform.formula.Kind;
import org.gongzhi.appraisal.scheme.Band;
import org.gongzhi.appraisal.scheme.Gate;
import org.gongzhi.appraisal.scheme.Group;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Known;
import org.gongzhi.appraisal.scheme.Mark;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** What is typed on the screens of schemes. A blank code is made up. */
interface SchemeForms {

    String CODE = "[a-z][a-z0-9_]{0,39}";

    record Upload(@NotNull MultipartFile file) {}

    record Revision(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom) {}

    record Note(@Size(max = 200) @Nullable String note) {

        String words() { return Objects.requireNonNullElse(note, ""); }
    }

    record Reason(@NotBlank @Size(max = 200) String note) {}

    record Trial() {}

    record Removal() {}

    record GroupForm(@Pattern(regexp = "|" + CODE) @Nullable String code, @NotBlank @Size(max = 40) String label,
            @NotNull @PositiveOrZero @Digits(integer = 4, fraction = 4) BigDecimal weight, @NotNull @Min(0) Integer position) {

        Group said(String code) { return new Group(code, label, weight, position); }
    }

    record ItemForm(@Pattern(regexp = "|" + CODE) @Nullable String code, @NotBlank String group, @NotBlank @Size(max = 60) String label,
            @NotNull @PositiveOrZero @Digits(integer = 6, fraction = 4) BigDecimal fullMark, @Digits(integer = 6, fraction = 4) @Nullable BigDecimal least,
            @Positive @Digits(integer = 6, fraction = 4) @Nullable BigDecimal step, @NotNull Source source, @Nullable String figure,
            @Nullable String formula, @Nullable String marks, @Nullable List<String> traits, @Size(max = 500) @Nullable String hint,
            @NotNull @Min(0) Integer position, @Min(1) @Max(10_000) @Nullable Integer sample) {

        Item said(String code) {
            return new Item(code, group, label, fullMark, least == null ? BigDecimal.ZERO : least, step, source, source == Source.FIGURE ? filled(figure) : null,
                    filled(formula), steps(), is("evidence"), is("bonus"), is("veto"), Objects.requireNonNullElse(hint, ""), position,
                    source == Source.PUBLIC ? sample : null);
        }

        private boolean is(String trait) { return traits != null && traits.contains(trait); }

        private static @Nullable String filled(@Nullable String text) { return text == null || text.isBlank() ? null : text.strip(); }

        private List<Mark> steps() {
            try {
                return marks == null ? List.of() : marks.lines().map(String::strip).filter(line -> !line.isEmpty()).map(ItemForm::step).toList();
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
                throw new Refused("scheme.item.marks").at("marks");
            }
        }

        private static Mark step(String line) {
            var parts = Stream.of(line.split("[\\s,，:：]+")).map(BigDecimal::new).toArray(BigDecimal[]::new);
            return new Mark(parts[0], parts[1]);
        }
    }

    record FactForm(@Pattern(regexp = "|" + CODE) @Nullable String code, @NotBlank @Size(max = 40) String label, @NotNull Kind kind) {

        Known said(String code) { return new Known(code, label, kind); }
    }

    record BandForm(@Pattern(regexp = "|[a-z0-9_]{1,40}") @Nullable String code, @NotBlank @Size(max = 20) String label,
            @NotNull @PositiveOrZero @Digits(integer = 6, fraction = 4) BigDecimal floor,
            @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable BigDecimal quotaPercent, @Nullable String consequence) {

        Band said(String code) { return new Band(code, label, floor, quotaPercent, consequence == null || consequence.isBlank() ? null : consequence); }
    }

    record GateForm(@NotBlank @Size(max = 80) String label, @NotBlank @Size(max = 500) String condition, @Nullable String capBand) {

        Gate said(int position) { return new Gate(position, label, condition, capBand == null || capBand.isBlank() ? null : capBand); }
    }
}

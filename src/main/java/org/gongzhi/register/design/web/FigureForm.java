package org.gongzhi.register.design.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.gongzhi.register.design.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a figure.
 *
 * @param count  rows, distinct, sum, share
 * @param of     the field that is summed up or counted once
 * @param on     a date field, or {@code entered STATE}; empty when the states of {@code standing} decide
 * @param counts of a share: the states that count
 * @param flag   of a share: the yes-or-no field that counts instead
 */
record FigureForm(
        @NotBlank @Size(max = 20) String label,
        @Size(max = 6) @Nullable String unit,
        @NotBlank String count,
        @Nullable String of,
        @Nullable String on,
        @Nullable List<String> standing,
        @Nullable String by,
        @Nullable List<String> counts,
        @Nullable String flag,
        @Size(max = 200) @Nullable String means) {

    Map<String, Object> piece() {
        var counted = count.equals("sum") || count.equals("distinct") ? (count + " " + (of == null ? "" : of)).strip() : count;
        var piece = new Piece().say("label", label).say("unit", unit).say("means", means).say("count", counted);
        if (count.equals("share") && flag != null && !flag.isBlank()) piece.say("counts", flag);
        else if (count.equals("share")) piece.say("counts", counts);
        return (on == null || on.isBlank() ? piece.say("while", standing) : piece.say("on", on)).say("by", by).map();
    }
}

package org.gongzhi.incubation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people say beside a step. */
public final class Said {

    private Said() {}

    /** Something, or nothing. */
    public record Note(@Nullable @Size(max = 500) String note) {

        public Note {
            note = Objects.requireNonNullElse(note, "").strip();
        }
    }

    /** A step that has to have its reason. */
    public record Reason(@NotBlank @Size(max = 500) String note) {}
}

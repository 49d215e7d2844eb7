package org.gongzhi.register.web;

import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.definition.State;
import org.jspecify.annotations.Nullable;

/**
 * What a register is for, where it comes from, who does what in it, and how it has changed.
 *
 * @param waiting the version that came with the program and waits; null when none does
 */
@Template("register/about")
public record AboutPage(RegisterHead register, String read, String keep, boolean everywhere, List<Step> steps, List<FieldLine> fields, List<FigureLine> figures, List<Version> versions,
        @Nullable Integer waiting) implements Page {

    /** @param from empty for what creates an entry */
    public record Step(String label, List<State> from, State to, String by, String note) {}

    public record FieldLine(String label, String type, String required, String note) {}

    public record FigureLine(String label, String meaning, String href) {}

    public record Version(int number, Instant since, @Nullable String by, boolean inForce) {}

    @Override public String self() { return register.href() + "/about"; }
}

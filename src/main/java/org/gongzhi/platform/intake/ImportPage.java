package org.gongzhi.platform.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Where a table is brought, and the ones that this viewer brought last. @param kinds to choose from; empty where there is only one @param hint what to know before */
@Template("platform/intake/start")
public record ImportPage(@JsonIgnore IntakeWords words, List<Option> kinds, @Nullable String hint, List<Recent> recent) implements Page {

    public record Recent(UUID id, String kind, String fileName, Instant uploadedAt, long total, long faults, @Nullable Long taken) {}

    @Override public String self() { return words.at(); }

    public String kindOf(Recent one) { return kinds.stream().filter(kind -> kind.value().equals(one.kind())).map(Option::label).findFirst().orElse(""); }
}

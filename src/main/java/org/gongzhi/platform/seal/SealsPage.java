package org.gongzhi.platform.seal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Qr;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * @param last       null before the first seal
 * @param noted      whether the last seal is noted outside of the database
 * @param appendOnly whether the database keeps the program from changing the journal
 */
@Template("seal/seals")
public record SealsPage(@Nullable Head last, long unsealed, boolean noted, boolean appendOnly, List<Check> checks) implements Page {

    public record Check(UUID id, Instant at, String name, boolean good) {

        public String href() { return "/journal/checks/" + id; }
    }

    @Override public String self() { return "/journal/seals"; }

    /** What {@code ./gongzhi verify} takes. */
    public Qr qr() { return Qr.of(last.number() + " " + last.value()); }
}

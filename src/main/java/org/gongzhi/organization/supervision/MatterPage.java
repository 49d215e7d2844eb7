package org.gongzhi.organization.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One matter: where it stands, what is known of it, what may happen next and what happened.
 *
 * @param path     the straight way; empty when it left it
 * @param passages longer texts under their headings
 */
@Template("organization/supervision/show")
public record MatterPage(Matter matter, UUID id, String number, UUID organizationId, String organization, String what, Position stage, @Nullable LocalDate due,
        boolean late, List<Position> path, List<Line> lines, List<Line> passages, List<Offer> offers, List<Attachment> files, boolean mayAttach,
        List<Timeline.Entry> entries) implements Page {

    /** @param name as programs call it */
    public record Line(String name, String label, String value, @Nullable String href) {

        public static Line of(String name, String label, @Nullable Object value) { return new Line(name, label, Show.text(value), null); }

        public Line to(@Nullable String address) { return new Line(name, label, value, address); }
    }

    @Override public String self() { return matter.href(id); }
}
